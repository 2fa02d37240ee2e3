package vn.toandan.tip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Expiry ("thời điểm hết hạn"): when a deadline is over; as opposed to the {@link Deadline}, how long it is.
 *
 * @param moment where hours are counted; else the last day counts to its end, 24:00
 */
public record Expiry(LocalDate lastDay, Optional<Instant> moment) {

    /** At the end of that day. */
    public static Expiry endOf(LocalDate lastDay) {
        return new Expiry(lastDay, Optional.empty());
    }

    /** At that moment. */
    public static Expiry at(Instant moment) {
        return new Expiry(LegalTime.day(moment), Optional.of(moment));
    }

    /** Whether what was done then was in time. */
    public boolean isKeptBy(Instant done) {
        return moment.map(last -> !done.isAfter(last))
                .orElse(!LegalTime.day(done).isAfter(lastDay));
    }

    /** Whether it is over at that moment. */
    public boolean isOverAt(Instant now) {
        return !isKeptBy(now);
    }

    /** Whether it is over when that day begins. */
    public boolean isOverOn(LocalDate day) {
        return lastDay.isBefore(day);
    }
}
