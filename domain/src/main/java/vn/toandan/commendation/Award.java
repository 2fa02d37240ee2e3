package vn.toandan.commendation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Award ("việc khen thưởng"): that a decision gave one nomination its form; as opposed to the {@link Nomination}, which asks for it. It
 * holds no subject: whom it went to, the nomination knows by an identifier or a code.
 *
 * @param achievement empty where the nomination names none
 * @param knownOn from which day it was known
 */
public record Award(
        String nomination,
        Optional<String> achievement,
        Optional<String> unitCode,
        SubjectKind kind,
        CommendationForm form,
        AwardDecision decision,
        NationalAmount amount,
        Optional<LocalSupplement> supplement,
        LocalDate knownOn) {

    /** Awards in the order in which they were recorded. */
    public record Id(long number) {}

    /** How it is counted. */
    public Recipient recipient() {
        return kind.recipient().orElseThrow();
    }
}
