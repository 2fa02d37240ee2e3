package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/** {@link Condition#all}: one that fails is enough to fail. */
record AllOf(ImmutableList<Condition> parts) implements Several {

    @Override
    public CheckVerdict judge(Nomination nomination) {
        return judge(nomination, CheckVerdict.NOT_MET, CheckVerdict.MET);
    }

    @Override
    public Sentence asks() {
        return Wordings.and(parts.stream().map(Condition::asks).toList());
    }
}
