package vn.toandan.privacy;

import java.time.Instant;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Expiry;
import vn.toandan.tip.LegalTime;

/**
 * What is due about personal data ("hạn phải làm về dữ liệu cá nhân") and not done yet; as opposed to {@link vn.toandan.tip.Due}, the deadlines of tips.
 *
 * @param about a request or a breach, by its code
 * @param kind of the request or breach, in words
 * @param expiry a moment where hours are counted; empty where nothing is known of the working days of that time
 */
public record PrivacyDue(String about, Sentence kind, PrivacyDuty duty, Optional<Expiry> expiry, Citation citation) {

    public boolean isPastAt(Instant now) {
        return expiry.filter(end -> end.isOverAt(now)).isPresent();
    }

    /** Not past, and over in so many days. */
    public boolean isNearAt(Instant now, int days) {
        return expiry.filter(end -> !end.isOverAt(now)
                        && !end.lastDay().isAfter(LegalTime.day(now).plusDays(days)))
                .isPresent();
    }
}
