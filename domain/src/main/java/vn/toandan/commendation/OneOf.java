package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.tip.Coded;

/** {@link Condition#oneOf}: the choice is one of these. */
record OneOf(NominationFact fact, ImmutableList<Coded> enough) implements Condition {

    @Override
    public ImmutableList<NominationFact> facts() {
        return ImmutableList.of(fact);
    }

    @Override
    public CheckVerdict judge(Nomination nomination) {
        boolean met = nomination.choice(fact).filter(enough::contains).isPresent();
        return Condition.verdict(met, !met && nomination.knows(fact));
    }

    @Override
    public ImmutableList<NominationFact> deciding(Nomination nomination) {
        return facts();
    }

    @Override
    public Sentence asks() {
        return Sentence.of(
                "commendation/wording:asks.one_of",
                fact.phrase(),
                Wordings.or(enough.stream().map(Coded::words).toList()));
    }
}
