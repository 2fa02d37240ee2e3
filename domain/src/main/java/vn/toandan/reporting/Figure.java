package vn.toandan.reporting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
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
 * @param byKind the same of every kind of what is counted, always in the same order
 * @param behind the ids of the records that are counted, in order; none of units, which are found by judging under the same options
 */
public record Figure(
        Id id,
        Sentence definition,
        Amount amount,
        ImmutableMap<Kind, Amount> byKind,
        ImmutableSortedSet<String> behind) {

    /** What figures are about, in the order of the report: a chapter each, with notes of its own. */
    public enum Subject {
        UNITS("units"),
        MODELS("models"),
        HOTSPOTS("hotspots"),
        TIPS("tips"),
        COMMENDATIONS("commendations");

        private final String code;

        Subject(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /**
     * Kind of what is counted: of a unit, of a model, a type of hotspot, an offence, a form of commendation.
     *
     * @param code the name in answers; where kinds are free text, that text as it is spelled most often
     * @param label in words
     */
    public record Kind(String code, Sentence label) {

        static Kind of(UnitKind kind) {
            return new Kind(kind.code(), Sentence.of("unit/wording:unit_kind." + kind.code() + ".plural"));
        }

        /** Of what has no list of kinds. */
        static Kind spelled(String text) {
            return new Kind(text, Sentence.verbatim(text));
        }
    }

    /** Which figure, by its name in answers. */
    public enum Id {
        UNITS_ASSESSED("units_assessed", Subject.UNITS),
        UNITS_MEETING_STANDARD("units_meeting_standard", Subject.UNITS),
        UNITS_NOT_KNOWN("units_not_known", Subject.UNITS),
        MODEL_KINDS("model_kinds", Subject.MODELS),
        MODELS("models", Subject.MODELS),
        MODEL_POINTS("model_points", Subject.MODELS),
        MODEL_TEAMS("model_teams", Subject.MODELS),
        MODELS_EFFECTIVE("models_effective", Subject.MODELS),
        MODELS_NEW("models_new", Subject.MODELS),
        MODELS_REPLICATED("models_replicated", Subject.MODELS),
        MODELS_DISCARDED("models_discarded", Subject.MODELS),
        HOTSPOTS_OPEN("hotspots_open", Subject.HOTSPOTS),
        HOTSPOTS_NEW("hotspots_new", Subject.HOTSPOTS),
        TIPS_RECEIVED("tips_received", Subject.TIPS),
        TIPS_IN_SCOPE("tips_in_scope", Subject.TIPS),
        TIPS_VALUABLE("tips_valuable", Subject.TIPS),
        TIPS_ACCURATE_UNUSED("tips_accurate_unused", Subject.TIPS),
        TIPS_PENDING("tips_pending", Subject.TIPS),
        TIPS_DUPLICATE("tips_duplicate", Subject.TIPS),
        CASES_HANDLED("cases_handled", Subject.TIPS),
        PERSONS_HANDLED("persons_handled", Subject.TIPS),
        TIPS_WITHOUT_OUTCOME("tips_without_outcome", Subject.TIPS),
        COMMENDATIONS_COLLECTIVE("commendations_collective", Subject.COMMENDATIONS),
        COMMENDATIONS_INDIVIDUAL("commendations_individual", Subject.COMMENDATIONS),
        COMMENDATIONS_HOUSEHOLD("commendations_household", Subject.COMMENDATIONS),
        COMMENDATION_MONEY("commendation_money", Subject.COMMENDATIONS);

        private final String code;
        private final Subject subject;

        Id(String code, Subject subject) {
            this.code = code;
            this.subject = subject;
        }

        public Subject subject() {
            return subject;
        }

        /** The name in answers, e.g. {@code units_assessed}. */
        public String code() {
            return code;
        }

        /** What it alone counts; the whole definition also says what holds for all figures of its subject. */
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
