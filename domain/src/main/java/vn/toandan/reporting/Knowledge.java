package vn.toandan.reporting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Knowledge ("những gì đã biết"): which records a report may count; as opposed to the {@link Period}, which says what days they are about.
 *
 * @param limit what was known after that day does not count; empty where everything recorded counts
 * @param day the day that the report names; empty where nothing was ever recorded
 */
public record Knowledge(Optional<LocalDate> limit, Optional<LocalDate> day) {

    /** Still four digits, as days are kept. */
    private static final LocalDate LATER_THAN_ANY = LocalDate.of(9999, 12, 31);

    public static Knowledge asKnownOn(LocalDate day) {
        return new Knowledge(Optional.of(day), Optional.of(day));
    }

    /** Everything recorded so far, which is named by the day of the last record. */
    public static Knowledge everything(Optional<LocalDate> lastRecorded) {
        return new Knowledge(Optional.empty(), lastRecorded);
    }

    /** The last day of which records count; later than any where everything does. */
    LocalDate until() {
        return limit.orElse(LATER_THAN_ANY);
    }

    boolean isEverything() {
        return limit.isEmpty();
    }

    boolean includes(LocalDate knownOn) {
        return limit.isEmpty() || !knownOn.isAfter(limit.get());
    }
}
