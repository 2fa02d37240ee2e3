package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact.Count;

/** {@link Requirement#atLeast}: a fixed number; as opposed to {@link Share}, which moves with the whole. */
record AtLeast(Count count, long least) implements Requirement {

    @Override
    public ImmutableList<Fact> facts() {
        return ImmutableList.of(count);
    }

    @Override
    public CheckVerdict judge(FactSheet sheet) {
        Ranges ranges = Ranges.of(sheet, facts());
        return CheckVerdict.of(ranges.least(count) >= least, ranges.most(count) < least);
    }

    @Override
    public Sentence because(FactSheet sheet) {
        Sentence given = Requirement.given(sheet, count);
        return judge(sheet) == CheckVerdict.MET ? given : given.and(asks(sheet.year()));
    }

    @Override
    public Repair toPass(FactSheet sheet) {
        return judge(sheet) == CheckVerdict.MET
                ? Repair.NOTHING_NEEDED
                : Repair.smallestOf(sheet, List.of(Repair.of(Change.of(sheet, count, least))));
    }

    @Override
    public Sentence asks(int year) {
        return Sentence.of("safety/wording:at_least.asks", least);
    }

    @Override
    public ImmutableList<Object> figures() {
        return ImmutableList.of(least);
    }

    @Override
    public void tabulate(Table.Rows rows) {
        rows.atLeast(count, least);
    }
}
