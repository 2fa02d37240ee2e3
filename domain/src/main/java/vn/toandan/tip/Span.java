package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import vn.toandan.law.Sentence;

/** Span ("khoảng thời hạn"): how long a text gives, in the unit in which it counts; as opposed to the day on which that ends. */
public record Span(int amount, Unit unit) {

    public Span {
        checkArgument(amount > 0, "%s is no span", amount);
    }

    /** What is counted; none can be turned into another. */
    public enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS,
        MONTHS,
        YEARS,
        /** Backwards, from the day on which another deadline ends. */
        DAYS_BEFORE
    }

    public Sentence words() {
        return Sentence.of("tip/register:span." + unit.name().toLowerCase(Locale.ROOT), amount);
    }
}
