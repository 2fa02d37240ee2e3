package vn.toandan.safety;

import java.time.LocalDate;
import vn.toandan.law.Sentence;

/**
 * Whether a fact can still be made otherwise, and until when ("thời hạn khắc phục"); as opposed to whether a check is met, which is asked of the facts as
 * they are.
 */
public enum CanChange {
    /** What the unit is: its size, its households, last year's counts. Nobody can be asked to change it. */
    FRAME("frame"),
    /** What happened. It cannot be undone. */
    EVENT("event"),
    /** An act that counts only if done by 31 March. */
    DEED_UNTIL_31_03("deed_until_31_03"),
    /** An act that can be made good until the decision. */
    DEED("deed"),
    /** What a competent body finds, which it can still find until the decision. */
    FINDING("finding");

    private final String code;

    CanChange(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether a recorded value can still be changed on that day, for the assessed year. */
    boolean isOpen(LocalDate on, int year) {
        return switch (this) {
            case FRAME, EVENT -> false;
            case DEED_UNTIL_31_03 -> !on.isAfter(QuarterOne.lastDay(year));
            case DEED, FINDING -> true;
        };
    }

    /** In words, for the one who has to act. */
    public Sentence words() {
        return Sentence.of("safety/criteria:can_change." + code);
    }
}
