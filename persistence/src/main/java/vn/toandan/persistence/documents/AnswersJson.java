package vn.toandan.persistence.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Change;
import vn.toandan.safety.Check;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.Repair;

/** Answers with every check, its facts, its reason and what would make it pass: one array, written as a stream. */
public final class AnswersJson implements AnswerWriter {

    private final Wording wording;
    private final JsonGenerator json;

    public AnswersJson(Wording wording, OutputStream out) {
        this.wording = wording;
        try {
            this.json = Json.to(out);
            json.writeStartArray();
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    /** One answer alone: what {@link #write} puts into the array. */
    public static String one(UnitSheet unit, Assessment assessment, Wording wording) {
        return Json.text(json -> new AnswersJson(wording, json).answer(unit, assessment));
    }

    private AnswersJson(Wording wording, JsonGenerator json) {
        this.wording = wording;
        this.json = json;
    }

    @Override
    public void write(UnitSheet unit, Assessment assessment) {
        try {
            answer(unit, assessment);
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    @Override
    public void close() {
        try {
            json.writeEndArray();
            json.writeRaw('\n');
            json.close();
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    private void answer(UnitSheet unit, Assessment assessment) throws IOException {
        json.writeStartObject();
        json.writeStringField("unitCode", unit.unit().code());
        json.writeStringField("unitKind", unit.unit().kind().code());
        json.writeStringField("unitName", unit.unit().name());
        json.writeNumberField("year", unit.sheet().year());
        json.writeStringField("decidedOn", assessment.decidedOn().toString());
        json.writeBooleanField("provisional", assessment.isProvisional());
        json.writeStringField("ruleSet", assessment.ruleSet().id());
        json.writeStringField("verdict", assessment.verdict().code());
        json.writeStringField("reason", wording.say(assessment.because()));
        json.writeStringField("citation", assessment.citation().map(this::words).orElse(null));
        json.writeArrayFieldStart("checks");
        for (Check check : assessment.checks()) {
            check(check, assessment.sheet());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void check(Check check, FactSheet sheet) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", check.id());
        json.writeStringField("verdict", check.verdict().code());
        json.writeStringField("citation", words(check.criterion().citation()));
        json.writeObjectFieldStart("facts");
        for (Fact fact : check.facts()) {
            json.writeFieldName(fact.id());
            Json.value(json, sheet.value(fact).orElse(null));
        }
        json.writeEndObject();
        json.writeStringField("reason", check.because(wording));
        Optional<Repair> repair = check.toPass();
        if (repair.isPresent()) {
            toPass(repair.get(), check.isCurable());
        }
        json.writeEndObject();
    }

    private void toPass(Repair repair, boolean curable) throws IOException {
        json.writeObjectFieldStart("toPass");
        json.writeBooleanField("curable", curable);
        json.writeArrayFieldStart("changes");
        for (Change change : repair.changes()) {
            json.writeStartObject();
            json.writeStringField("fact", change.fact().id());
            json.writeFieldName("from");
            Json.value(json, change.from().orElse(null));
            json.writeFieldName("to");
            Json.value(json, change.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("options", repair.options());
        json.writeEndObject();
    }

    private String words(Citation citation) {
        return wording.phrase(citation.words());
    }
}
