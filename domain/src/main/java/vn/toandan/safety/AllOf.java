package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact.Count;

/** {@link Requirement#allOf}: every single one, 100 %; as opposed to {@link Share}, which leaves some out. */
record AllOf(Count part, Count whole) implements Requirement {

    @Override
    public ImmutableList<Fact> facts() {
        return ImmutableList.of(part, whole);
    }

    @Override
    public CheckVerdict judge(FactSheet sheet) {
        Ranges ranges = Ranges.of(sheet, facts());
        boolean bothCertain = ranges.least(part) == ranges.most(part) && ranges.least(whole) == ranges.most(whole);
        return CheckVerdict.of(
                bothCertain && ranges.least(part) == ranges.least(whole),
                ranges.most(part) < ranges.least(whole) || ranges.least(part) > ranges.most(whole));
    }

    @Override
    public Sentence because(FactSheet sheet) {
        if (!sheet.knows(part) || !sheet.knows(whole)) {
            ImmutableList.Builder<Sentence> said = ImmutableList.builder();
            said.add(Requirement.given(sheet, part), Requirement.given(sheet, whole));
            if (whole.isNeverZero() && sheet.is(part, 0)) {
                said.add(Sentence.of("safety/wording:all_of.never_zero", whole.phrase()));
            }
            return Sentence.several(said.add(asks(sheet.year())).build());
        }
        long have = sheet.raw(part);
        long need = sheet.raw(whole);
        String how = have == need ? "met" : have < need ? "short" : "over";
        return Sentence.of(
                "safety/wording:all_of." + how, part.phrase(), have, whole.phrase(), need, Math.abs(need - have));
    }

    @Override
    public Repair toPass(FactSheet sheet) {
        if (judge(sheet) == CheckVerdict.MET) {
            return Repair.NOTHING_NEEDED;
        }
        ImmutableList.Builder<Repair> sets = ImmutableList.builder();
        if (sheet.knows(whole)) {
            sets.add(Repair.of(Change.of(sheet, part, sheet.raw(whole))));
        }
        if (sheet.knows(part)) {
            sets.add(Repair.of(Change.of(sheet, whole, sheet.raw(part))));
        }
        if (!sheet.knows(part) && !sheet.knows(whole)) {
            long least = whole.isNeverZero() ? 1 : 0;
            sets.add(Repair.of(Change.of(sheet, part, least), Change.of(sheet, whole, least)));
        }
        return Repair.smallestOf(sheet, sets.build());
    }

    @Override
    public Sentence asks(int year) {
        return Sentence.of("safety/wording:all_of.asks", part.phrase(), whole.phrase());
    }

    @Override
    public void tabulate(Table.Rows rows) {
        rows.allOf(part, whole);
    }
}
