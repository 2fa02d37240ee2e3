package vn.toandan.tip;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is due ("hạn phải làm"): the end to which a {@link Deadline} comes for one tip; as opposed to the deadline, which holds for all.
 *
 * @param expiry empty where nothing is known of the working days of that time, or not the hour from which is counted
 * @param doneOn empty where it still has to be done
 * @param inTime of what was done; empty where that is not known or not done
 */
public record Due(
        TipId tip, Deadline deadline, Optional<Expiry> expiry, Optional<LocalDate> doneOn, Optional<Boolean> inTime) {

    public boolean isOpen() {
        return doneOn.isEmpty();
    }

    /** Not done, and its last day is over when that day begins. */
    public boolean isPastOn(LocalDate day) {
        return isOpen() && expiry.filter(end -> end.isOverOn(day)).isPresent();
    }

    /** Not done, not past, and over in so many days. */
    public boolean isNearOn(LocalDate day, int days) {
        return isOpen()
                && expiry.filter(end -> !end.isOverOn(day) && !end.lastDay().isAfter(day.plusDays(days)))
                        .isPresent();
    }
}
