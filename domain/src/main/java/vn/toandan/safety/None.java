package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact.Count;

/** {@link Requirement#none}: one case is enough to fail; as opposed to {@link Excused}, where a case can be excused. */
record None(ImmutableList<Count> counts) implements Requirement {

    @Override
    public ImmutableList<Fact> facts() {
        return ImmutableList.copyOf(counts);
    }

    @Override
    public CheckVerdict judge(FactSheet sheet) {
        if (isAllZero(sheet)) {
            return CheckVerdict.MET;
        }
        Ranges ranges = Ranges.of(sheet, counts);
        return CheckVerdict.of(
                counts.stream().allMatch(count -> ranges.most(count) == 0),
                counts.stream().anyMatch(count -> ranges.least(count) > 0));
    }

    /** The usual case, in which there is nothing to range over. */
    private boolean isAllZero(FactSheet sheet) {
        for (Count count : counts) {
            if (!sheet.is(count, 0)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Sentence because(FactSheet sheet) {
        List<Sentence> said = new ArrayList<>();
        for (Count count : counts) {
            said.add(Requirement.given(sheet, count));
        }
        CheckVerdict verdict = judge(sheet);
        if (verdict == CheckVerdict.NOT_MET) {
            said.add(asks(sheet.year()));
        } else if (verdict == CheckVerdict.NOT_KNOWN) {
            said.add(Sentence.of("safety/wording:none.fill"));
        }
        return Sentence.several(said);
    }

    @Override
    public Repair toPass(FactSheet sheet) {
        return Repair.smallestOf(
                sheet,
                List.of(Repair.of(counts.stream()
                        .filter(count -> !sheet.is(count, 0))
                        .map(count -> Change.of(sheet, count, 0))
                        .toArray(Change[]::new))));
    }

    @Override
    public Sentence asks(int year) {
        return counts.size() == 1
                ? Sentence.of("safety/wording:none.asks")
                : Sentence.of("safety/wording:none.asks_all", counts.size());
    }

    @Override
    public void tabulate(Table.Rows rows) {
        counts.forEach(rows::isZero);
    }
}
