package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/** What counts only if it is certain: as long as it is not known, it does not hold. Consent is asked for so, silence being none. */
record Certain(Condition inner) implements Condition {

    @Override
    public ImmutableList<NominationFact> facts() {
        return inner.facts();
    }

    @Override
    public CheckVerdict judge(Nomination nomination) {
        return inner.judge(nomination) == CheckVerdict.MET ? CheckVerdict.MET : CheckVerdict.NOT_MET;
    }

    @Override
    public ImmutableList<NominationFact> deciding(Nomination nomination) {
        return inner.deciding(nomination);
    }

    @Override
    public Sentence asks() {
        return inner.asks();
    }
}
