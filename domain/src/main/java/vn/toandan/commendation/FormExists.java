package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/**
 * The form and who gives it were there on the day of the decision. Of days before the first law that we have, that is not
 * known; without a day it is asked of a form that has ended only.
 *
 * @param lastDay of a form that has ended
 */
record FormExists(LocalDate firstLaw, Optional<LocalDate> lastDay) implements Condition {

    @Override
    public ImmutableList<NominationFact> facts() {
        return ImmutableList.of(NominationFact.PROPOSED_FORM, NominationFact.DECIDED_ON);
    }

    @Override
    public CheckVerdict judge(Nomination nomination) {
        Optional<LocalDate> decided = nomination.day(NominationFact.DECIDED_ON);
        if (decided.isEmpty()) {
            return lastDay.isPresent() ? CheckVerdict.NOT_KNOWN : CheckVerdict.NOT_APPLICABLE;
        }
        if (decided.get().isBefore(firstLaw)) {
            return CheckVerdict.NOT_KNOWN;
        }
        boolean over = lastDay.filter(last -> decided.get().isAfter(last)).isPresent();
        return over ? CheckVerdict.NOT_MET : CheckVerdict.MET;
    }

    @Override
    public ImmutableList<NominationFact> deciding(Nomination nomination) {
        return facts();
    }

    @Override
    public Sentence asks() {
        return lastDay.<Sentence>map(last -> Sentence.of("commendation/wording:asks.until", firstLaw, last))
                .orElseGet(() -> Sentence.of("commendation/wording:asks.from", firstLaw));
    }
}
