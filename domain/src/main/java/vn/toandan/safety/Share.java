package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Ratio;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact.Count;

/** {@link Requirement#share}: an exact share of a whole, compared in integers; as opposed to {@link AllOf}. */
record Share(Count part, Count whole, Ratio enough) implements Requirement {

    @Override
    public ImmutableList<Fact> facts() {
        return ImmutableList.of(part, whole);
    }

    @Override
    public CheckVerdict judge(FactSheet sheet) {
        Ranges ranges = Ranges.of(sheet, facts());
        return CheckVerdict.of(
                enough.isReachedBy(ranges.least(part), ranges.most(whole)),
                !enough.isReachedBy(ranges.most(part), ranges.least(whole)));
    }

    @Override
    public Sentence because(FactSheet sheet) {
        if (!sheet.knows(part) || !sheet.knows(whole)) {
            return Sentence.several(ImmutableList.of(
                    Requirement.given(sheet, part), Requirement.given(sheet, whole), asks(sheet.year())));
        }
        long have = sheet.raw(part);
        long of = sheet.raw(whole);
        return Sentence.of(
                enough.isReachedBy(have, of) ? "safety/wording:share.met" : "safety/wording:share.short",
                part.phrase(),
                have,
                whole.phrase(),
                of,
                enough,
                enough.leastPartOf(of));
    }

    @Override
    public Repair toPass(FactSheet sheet) {
        if (judge(sheet) == CheckVerdict.MET) {
            return Repair.NOTHING_NEEDED;
        }
        ImmutableList.Builder<Repair> sets = ImmutableList.builder();
        if (sheet.knows(whole)) {
            sets.add(Repair.of(Change.of(sheet, part, enough.leastPartOf(sheet.raw(whole)))));
        }
        return Repair.smallestOf(sheet, sets.build());
    }

    @Override
    public Sentence asks(int year) {
        return Sentence.of("safety/wording:share.asks", part.phrase(), whole.phrase(), enough);
    }

    @Override
    public ImmutableList<Object> figures() {
        return ImmutableList.of(enough);
    }

    @Override
    public void tabulate(Table.Rows rows) {
        rows.share(part, whole, enough);
    }
}
