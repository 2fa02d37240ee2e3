package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/** No such act is on file: an empty cell says so. */
record NotOnFile(NominationFact fact) implements Condition {

    @Override
    public ImmutableList<NominationFact> facts() {
        return ImmutableList.of(fact);
    }

    @Override
    public CheckVerdict judge(Nomination nomination) {
        return nomination.knows(fact) ? CheckVerdict.NOT_MET : CheckVerdict.MET;
    }

    @Override
    public ImmutableList<NominationFact> deciding(Nomination nomination) {
        return facts();
    }

    @Override
    public Sentence asks() {
        return Sentence.of("commendation/wording:asks.none_on_file", fact.phrase());
    }
}
