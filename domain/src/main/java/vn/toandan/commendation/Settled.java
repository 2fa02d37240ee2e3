package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/** What follows from the form and the kind of subject alone, which every nomination names. */
record Settled(boolean holds, ImmutableList<NominationFact> facts, Sentence asks) implements Condition {

    @Override
    public CheckVerdict judge(Nomination nomination) {
        return holds ? CheckVerdict.MET : CheckVerdict.NOT_MET;
    }

    @Override
    public ImmutableList<NominationFact> deciding(Nomination nomination) {
        return facts;
    }
}
