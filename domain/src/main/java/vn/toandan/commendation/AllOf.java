package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/** {@link Condition#all}: one that fails is enough to fail; the parts look at different facts. */
record AllOf(ImmutableList<Condition> parts) implements Condition {

    @Override
    public ImmutableList<NominationFact> facts() {
        return Wordings.inOrder(parts.stream().flatMap(part -> part.facts().stream()));
    }

    @Override
    public CheckVerdict judge(Nomination nomination) {
        CheckVerdict worst = CheckVerdict.MET;
        for (Condition part : parts) {
            CheckVerdict one = part.judge(nomination);
            if (one == CheckVerdict.NOT_MET) {
                return one;
            }
            worst = one == CheckVerdict.NOT_KNOWN ? one : worst;
        }
        return worst;
    }

    @Override
    public ImmutableList<NominationFact> deciding(Nomination nomination) {
        CheckVerdict verdict = judge(nomination);
        return Wordings.inOrder(parts.stream()
                .filter(part -> part.judge(nomination) == verdict)
                .flatMap(part -> part.deciding(nomination).stream()));
    }

    @Override
    public Sentence asks() {
        return Wordings.and(parts.stream().map(Condition::asks).toList());
    }
}
