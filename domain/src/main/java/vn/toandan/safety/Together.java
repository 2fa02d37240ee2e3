package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;

/** {@link Requirement#together}: several demands of one criterion that look at different facts. */
record Together(ImmutableList<Requirement> parts) implements Requirement {

    @Override
    public ImmutableList<Fact> facts() {
        return parts.stream().flatMap(part -> part.facts().stream()).collect(ImmutableList.toImmutableList());
    }

    @Override
    public CheckVerdict judge(FactSheet sheet) {
        ImmutableList<CheckVerdict> each =
                parts.stream().map(part -> part.judge(sheet)).collect(ImmutableList.toImmutableList());
        return CheckVerdict.of(
                each.stream().allMatch(verdict -> verdict == CheckVerdict.MET), each.contains(CheckVerdict.NOT_MET));
    }

    @Override
    public Sentence because(FactSheet sheet) {
        return Sentence.several(parts.stream().map(part -> part.because(sheet)).toList());
    }

    @Override
    public Repair toPass(FactSheet sheet) {
        return parts.stream()
                .map(part -> part.toPass(sheet))
                .reduce(Repair.NOTHING_NEEDED, (one, other) -> one.and(sheet, other));
    }

    @Override
    public Sentence asks(int year) {
        return Sentence.several(parts.stream().map(part -> part.asks(year)).toList());
    }

    @Override
    public void tabulate(Table.Rows rows) {
        parts.forEach(part -> part.tabulate(rows));
    }
}
