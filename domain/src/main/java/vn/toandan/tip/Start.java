package vn.toandan.tip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Start ("thời điểm bắt đầu tính"): from when a deadline counts; as opposed to its {@link Expiry}. The instant is empty where only the day
 * is known.
 */
record Start(LocalDate day, Optional<Instant> at) {

    static Start of(Instant at) {
        return new Start(LegalTime.day(at), Optional.of(at));
    }

    static Start of(LocalDate day) {
        return new Start(day, Optional.empty());
    }

    static Start receiptOf(Tip tip) {
        return new Start(tip.receivedOn(), tip.receivedAt());
    }
}
