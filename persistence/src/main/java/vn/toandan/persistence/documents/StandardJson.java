package vn.toandan.persistence.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Edition;
import vn.toandan.law.Wording;
import vn.toandan.safety.Criterion;
import vn.toandan.safety.Fact;
import vn.toandan.safety.Form;
import vn.toandan.safety.RuleSet;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** What the law itself says, apart from any unit; as opposed to {@link AnswersJson}. */
public final class StandardJson {

    private StandardJson() {}

    /** The rule sets, oldest first, with the days they are in force, both included; an open end is null. */
    public static String list(SafetyStandard standard, Wording wording) {
        return Json.text(json -> {
            json.writeStartArray();
            for (Edition<RuleSet> edition : standard.timeline()) {
                RuleSet ruleSet = edition.rules();
                json.writeStartObject();
                json.writeStringField("id", ruleSet.id());
                days(json, Optional.of(edition.inForce()));
                json.writeStringField("instrument", wording.phrase(ruleSet.title()));
                json.writeBooleanField("complete", ruleSet.complete());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** The criteria of the form's kind of unit in the law's order, the facts of each in the order of the form. */
    public static String show(RuleSet ruleSet, Form form, Wording wording) {
        UnitKind kind = form.kind();
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("ruleSet", ruleSet.id());
            json.writeStringField("kind", kind.code());
            json.writeArrayFieldStart("checks");
            for (Criterion criterion : ruleSet.criteria(kind)) {
                json.writeStartObject();
                json.writeStringField("id", criterion.id());
                json.writeStringField(
                        "citation", wording.phrase(criterion.citation().words()));
                json.writeStringField("question", wording.say(criterion.question()));
                json.writeArrayFieldStart("facts");
                for (Fact fact : form.inOrder(criterion.requirement().facts())) {
                    json.writeString(fact.id());
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** An evaluation window; what is not fixed is null. */
    public static String window(
            UnitKind kind,
            OptionalInt year,
            Optional<Range<LocalDate>> days,
            @Nullable String ruleSet,
            @Nullable String citation) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("kind", kind.code());
            json.writeFieldName("year");
            Json.value(json, year.isPresent() ? (Integer) year.getAsInt() : null);
            days(json, days);
            json.writeStringField("ruleSet", ruleSet);
            json.writeStringField("citation", citation);
            json.writeEndObject();
        });
    }

    private static void days(JsonGenerator json, Optional<Range<LocalDate>> days) throws IOException {
        json.writeStringField(
                "from",
                days.flatMap(StandardJson::first).map(LocalDate::toString).orElse(null));
        json.writeStringField(
                "until",
                days.flatMap(StandardJson::last).map(LocalDate::toString).orElse(null));
    }

    private static Optional<LocalDate> first(Range<LocalDate> days) {
        if (!days.hasLowerBound()) {
            return Optional.empty();
        }
        return Optional.of(days.lowerEndpoint().plusDays(days.lowerBoundType() == BoundType.OPEN ? 1 : 0));
    }

    private static Optional<LocalDate> last(Range<LocalDate> days) {
        if (!days.hasUpperBound()) {
            return Optional.empty();
        }
        return Optional.of(days.upperEndpoint().minusDays(days.upperBoundType() == BoundType.OPEN ? 1 : 0));
    }
}
