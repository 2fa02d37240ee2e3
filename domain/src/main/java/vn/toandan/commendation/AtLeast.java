package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/** {@link Condition#atLeast}: the count reaches so many. */
record AtLeast(NominationFact fact, long least) implements Condition {

    @Override
    public ImmutableList<NominationFact> facts() {
        return ImmutableList.of(fact);
    }

    @Override
    public CheckVerdict judge(Nomination nomination) {
        boolean reached = nomination.count(fact).orElse(0) >= least;
        return Condition.verdict(reached, !reached && nomination.knows(fact));
    }

    @Override
    public ImmutableList<NominationFact> deciding(Nomination nomination) {
        return facts();
    }

    @Override
    public Sentence asks() {
        return Sentence.of("commendation/wording:asks.at_least", fact.phrase(), least);
    }
}
