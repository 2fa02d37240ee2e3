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
        Ranges ranges = Ranges.of(sheet, counts);
        return CheckVerdict.of(
                counts.stream().allMatch(count -> ranges.most(count) == 0),
                counts.stream().anyMatch(count -> ranges.least(count) > 0));
    }

    @Override
    public Sentence because(FactSheet sheet) {
        List<Sentence> said = new ArrayList<>();
        counts.forEach(count -> said.add(Requirement.given(sheet, count)));
        if (judge(sheet) != CheckVerdict.MET) {
            said.add(asks(sheet.year()));
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
        return Sentence.of("safety/wording:none.asks");
    }

    @Override
    public void tabulate(Table.Rows rows) {
        counts.forEach(rows::isZero);
    }
}
