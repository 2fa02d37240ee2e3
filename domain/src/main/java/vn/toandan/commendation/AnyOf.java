package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/** {@link Condition#any}: one that holds is enough; the parts look at different facts. */
record AnyOf(ImmutableList<Condition> parts) implements Condition {

    @Override
    public ImmutableList<NominationFact> facts() {
        return Wordings.inOrder(parts.stream().flatMap(part -> part.facts().stream()));
    }

    @Override
    public CheckVerdict judge(Nomination nomination) {
        CheckVerdict best = CheckVerdict.NOT_MET;
        for (Condition part : parts) {
            CheckVerdict one = part.judge(nomination);
            if (one == CheckVerdict.MET) {
                return one;
            }
            best = one == CheckVerdict.NOT_KNOWN ? one : best;
        }
        return best;
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
        return Sentence.of(
                "commendation/wording:asks.any",
                Wordings.or(parts.stream().map(Condition::asks).toList()));
    }
}
