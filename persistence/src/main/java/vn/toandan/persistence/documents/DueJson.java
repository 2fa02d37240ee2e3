package vn.toandan.persistence.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.toandan.commendation.CommendationDue;
import vn.toandan.law.Wording;
import vn.toandan.privacy.PrivacyDue;
import vn.toandan.tip.Due;
import vn.toandan.tip.Expiry;
import vn.toandan.tip.OnTimeRate;

/** What is past and what is near, of tips with the rate of decisions in time and of commendations, for other programs. */
public final class DueJson {

    private DueJson() {}

    /**
     * On that day and within so many more.
     *
     * @param commendations all of them, whenever they are due
     * @param privacy all of them, looked at now
     */
    public static String show(
            LocalDate on,
            int within,
            List<Due> past,
            List<Due> near,
            OnTimeRate rate,
            List<CommendationDue> commendations,
            List<PrivacyDue> privacy,
            Instant now,
            Wording wording) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("on", on.toString());
            json.writeNumberField("within", within);
            dues(json, "past", past, wording);
            dues(json, "near", near, wording);
            json.writeNumberField("lastDayNotKnown", rate.unknown().size());
            json.writeFieldName("onTime");
            rate(json, rate);
            json.writeObjectFieldStart("commendations");
            commendations(json, "past", commendations, due -> due.isPastOn(on), wording);
            commendations(json, "near", commendations, due -> due.isNearOn(on, within), wording);
            json.writeNumberField(
                    "lastDayNotKnown",
                    commendations.stream()
                            .filter(due -> due.lastDay().isEmpty())
                            .count());
            json.writeEndObject();
            json.writeObjectFieldStart("dataProtection");
            privacy(json, "past", privacy, due -> due.isPastAt(now), wording);
            privacy(json, "near", privacy, due -> due.isNearAt(now, within), wording);
            json.writeNumberField(
                    "lastDayNotKnown",
                    privacy.stream().filter(due -> due.expiry().isEmpty()).count());
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void privacy(
            JsonGenerator json, String name, List<PrivacyDue> all, Predicate<PrivacyDue> which, Wording wording)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (PrivacyDue due : all.stream().filter(which).toList()) {
            json.writeStartObject();
            json.writeStringField("about", due.about());
            json.writeStringField("kind", wording.phrase(due.kind()));
            json.writeStringField("duty", due.duty().code());
            text(json, "lastDay", due.expiry().map(Expiry::lastDay).map(LocalDate::toString));
            text(json, "until", due.expiry().flatMap(Expiry::moment).map(Object::toString));
            json.writeStringField("citation", wording.phrase(due.citation().words()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void commendations(
            JsonGenerator json,
            String name,
            List<CommendationDue> all,
            Predicate<CommendationDue> which,
            Wording wording)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (CommendationDue due : all.stream().filter(which).toList()) {
            json.writeStartObject();
            json.writeStringField("about", due.about());
            json.writeStringField("step", due.step().code());
            text(json, "lastDay", due.lastDay().map(LocalDate::toString));
            json.writeStringField("citation", wording.phrase(due.citation().words()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void dues(JsonGenerator json, String name, List<Due> dues, Wording wording) throws IOException {
        json.writeArrayFieldStart(name);
        for (Due due : dues) {
            json.writeStartObject();
            json.writeStringField("tip", due.tip().text());
            json.writeStringField("duty", due.deadline().duty().code());
            text(json, "lastDay", due.expiry().map(Expiry::lastDay).map(LocalDate::toString));
            text(json, "until", due.expiry().flatMap(Expiry::moment).map(Object::toString));
            json.writeStringField("deadline", wording.phrase(due.deadline().words()));
            json.writeStringField(
                    "citation", wording.phrase(due.deadline().citation().words()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void rate(JsonGenerator json, OnTimeRate rate) throws IOException {
        json.writeStartObject();
        json.writeNumberField("value", rate.value());
        json.writeNumberField("of", rate.of());
        text(json, "percent", rate.percent().map(share -> share.decimal().toPlainString()));
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }
}
