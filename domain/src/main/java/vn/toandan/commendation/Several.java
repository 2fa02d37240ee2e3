package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.safety.CheckVerdict;

/**
 * Several conditions in one; as opposed to each of them. They look at different facts, and those decide whose answer is the answer of all.
 */
sealed interface Several extends Condition permits AllOf, AnyOf {

    ImmutableList<Condition> parts();

    @Override
    default ImmutableList<NominationFact> facts() {
        return Wordings.inOrder(parts().stream().flatMap(part -> part.facts().stream()));
    }

    @Override
    default ImmutableList<NominationFact> deciding(Nomination nomination) {
        CheckVerdict verdict = judge(nomination);
        return Wordings.inOrder(parts().stream()
                .filter(part -> part.judge(nomination) == verdict)
                .flatMap(part -> part.deciding(nomination).stream()));
    }

    /** The answer that decides, if one of them gives it; else not known, if one of them is; else the other answer. */
    default CheckVerdict judge(Nomination nomination, CheckVerdict deciding, CheckVerdict otherwise) {
        CheckVerdict soFar = otherwise;
        for (Condition part : parts()) {
            CheckVerdict one = part.judge(nomination);
            if (one == deciding) {
                return one;
            }
            soFar = one == CheckVerdict.NOT_KNOWN ? one : soFar;
        }
        return soFar;
    }
}
