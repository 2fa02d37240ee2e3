package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/** The achievement came after the last day of a discipline, where there was one: only what is new counts. */
record AfterDiscipline() implements Condition {

    @Override
    public ImmutableList<NominationFact> facts() {
        return ImmutableList.of(NominationFact.ACHIEVED_ON, NominationFact.DISCIPLINE_ENDED_ON);
    }

    @Override
    public CheckVerdict judge(Nomination nomination) {
        Optional<LocalDate> ended = nomination.day(NominationFact.DISCIPLINE_ENDED_ON);
        if (ended.isEmpty()) {
            return CheckVerdict.MET;
        }
        Optional<LocalDate> achieved = nomination.day(NominationFact.ACHIEVED_ON);
        boolean after = achieved.isPresent() && achieved.get().isAfter(ended.get());
        return Condition.verdict(after, achieved.isPresent() && !after);
    }

    @Override
    public ImmutableList<NominationFact> deciding(Nomination nomination) {
        return nomination.knows(NominationFact.DISCIPLINE_ENDED_ON)
                ? facts()
                : ImmutableList.of(NominationFact.DISCIPLINE_ENDED_ON);
    }

    @Override
    public Sentence asks() {
        return Sentence.of("commendation/wording:asks.after_discipline");
    }
}
