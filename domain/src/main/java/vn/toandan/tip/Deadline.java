package vn.toandan.tip;

import java.util.Locale;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/**
 * Deadline ("thời hạn"): how long a text gives for a {@link Duty}, and from what on; as opposed to a {@link Due}, the day that this comes
 * to for one tip.
 */
public record Deadline(Duty duty, From from, Span span, Citation citation) {

    /** What a deadline is counted from. */
    public enum From {
        RECEIPT,
        CLASSIFICATION,
        CONCLUSION,
        CLOSING,
        SUSPENSION,
        RESUMPTION,
        /** The decision that there is no case. */
        NO_CASE,
        /** The request for more time. */
        REQUEST,
        /** The denunciation was accepted. */
        ACCEPTANCE,
        /** The day on which the time to decide ends. */
        EXPIRY;

        public Sentence words() {
            return Sentence.of("tip/register:from." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** "20 ngày kể từ ngày tiếp nhận". */
    public Sentence words() {
        return Sentence.of("tip/register:deadline", span.words(), from.words());
    }
}
