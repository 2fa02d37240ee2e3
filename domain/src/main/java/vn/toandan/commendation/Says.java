package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/** {@link Condition#yes} and {@link Condition#no}: that is the answer. */
record Says(NominationFact fact, boolean answer) implements Condition {

    @Override
    public ImmutableList<NominationFact> facts() {
        return ImmutableList.of(fact);
    }

    @Override
    public CheckVerdict judge(Nomination nomination) {
        return Condition.verdict(nomination.says(fact, answer), nomination.says(fact, !answer));
    }

    @Override
    public ImmutableList<NominationFact> deciding(Nomination nomination) {
        return facts();
    }

    @Override
    public Sentence asks() {
        return Sentence.of("commendation/wording:" + (answer ? "asks.yes" : "asks.no"), fact.phrase());
    }
}
