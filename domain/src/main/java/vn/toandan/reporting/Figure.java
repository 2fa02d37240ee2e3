package vn.toandan.reporting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import vn.toandan.law.Percentage;
import vn.toandan.law.Sentence;
import vn.toandan.unit.UnitKind;

/**
 * Figure ("chỉ tiêu, số liệu báo cáo"): one number of a report with what it counts; as opposed to a printed figure of somebody else's
 * report, which is taken as it is.
 *
 * @param definition what it counts, in a sentence that is printed beside it
 * @param byKind the same of every kind of unit, in the circular's order
 */
public record Figure(Id id, Sentence definition, Amount amount, ImmutableMap<UnitKind, Amount> byKind) {

    /** Which figure, by its name in answers. */
    public enum Id {
        UNITS_ASSESSED("units_assessed"),
        UNITS_MEETING_STANDARD("units_meeting_standard"),
        UNITS_NOT_KNOWN("units_not_known");

        private final String code;

        Id(String code) {
            this.code = code;
        }

        /** The name in answers, e.g. {@code units_assessed}. */
        public String code() {
            return code;
        }

        /** What it alone counts; the whole definition also says what holds for all figures of units. */
        public Sentence counts() {
            return Sentence.of("reporting/wording:definition." + code);
        }

        /** The figure in a few words, to stand in a table. */
        public Sentence label() {
            return Sentence.of("reporting/wording:label." + code);
        }
    }

    /**
     * How many, and of how many where the figure is a share.
     *
     * @param of empty where the figure is no share
     */
    public record Amount(long value, OptionalLong of) {

        public Amount {
            checkArgument(value >= 0 && (of.isEmpty() || value <= of.getAsLong()), "%s of %s is no amount", value, of);
        }

        static Amount of(long value) {
            return new Amount(value, OptionalLong.empty());
        }

        static Amount share(long value, long of) {
            return new Amount(value, OptionalLong.of(of));
        }

        /** Empty where it is no share, and where it is one of nothing. */
        public Optional<Percentage> percent() {
            return of.isEmpty() || of.getAsLong() == 0
                    ? Optional.empty()
                    : Optional.of(new Percentage(value, of.getAsLong()));
        }
    }

    public long value() {
        return amount.value();
    }

    public OptionalLong of() {
        return amount.of();
    }

    public Optional<Percentage> percent() {
        return amount.percent();
    }
}
