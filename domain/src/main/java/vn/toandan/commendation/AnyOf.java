package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/** {@link Condition#any}: one that holds is enough. */
record AnyOf(ImmutableList<Condition> parts) implements Several {

    @Override
    public CheckVerdict judge(Nomination nomination) {
        return judge(nomination, CheckVerdict.MET, CheckVerdict.NOT_MET);
    }

    @Override
    public Sentence asks() {
        return Sentence.of(
                "commendation/wording:asks.any",
                Wordings.or(parts.stream().map(Condition::asks).toList()));
    }
}
