package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/** Nothing of the kind is pending, or a document cleared the subject by the day of the decision. */
record NotPending(NominationFact pending) implements Condition {

    @Override
    public ImmutableList<NominationFact> facts() {
        return Wordings.inOrder(
                ImmutableList.of(pending, NominationFact.CLEARED_ON, NominationFact.DECIDED_ON).stream());
    }

    @Override
    public CheckVerdict judge(Nomination nomination) {
        if (nomination.says(pending, false) || isCleared(nomination)) {
            return CheckVerdict.MET;
        }
        boolean stillOpen = nomination.knows(NominationFact.CLEARED_ON) && !nomination.knows(NominationFact.DECIDED_ON);
        return Condition.verdict(false, nomination.says(pending, true) && !stillOpen);
    }

    private static boolean isCleared(Nomination nomination) {
        Optional<LocalDate> cleared = nomination.day(NominationFact.CLEARED_ON);
        Optional<LocalDate> decided = nomination.day(NominationFact.DECIDED_ON);
        return cleared.isPresent() && decided.isPresent() && !cleared.get().isAfter(decided.get());
    }

    @Override
    public ImmutableList<NominationFact> deciding(Nomination nomination) {
        if (nomination.says(pending, false)) {
            return ImmutableList.of(pending);
        }
        return nomination.knows(NominationFact.CLEARED_ON)
                ? facts()
                : Wordings.inOrder(ImmutableList.of(pending, NominationFact.CLEARED_ON).stream());
    }

    @Override
    public Sentence asks() {
        return Sentence.of("commendation/wording:asks.not_pending", pending.phrase());
    }
}
