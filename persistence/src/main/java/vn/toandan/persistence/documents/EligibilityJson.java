package vn.toandan.persistence.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.commendation.Deadlines;
import vn.toandan.commendation.Eligibility;
import vn.toandan.commendation.Finding;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.Reward;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.FileTrouble;

/** Answers to nominations with what stands against them, money, term and every check: one array, written as a stream. */
public final class EligibilityJson implements EligibilityWriter {

    private final Wording wording;
    private final JsonGenerator json;

    public EligibilityJson(Wording wording, OutputStream out) {
        this.wording = wording;
        try {
            this.json = Json.to(out);
            json.writeStartArray();
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    @Override
    public void write(Eligibility eligibility) {
        try {
            answer(eligibility);
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

    private void answer(Eligibility eligibility) throws IOException {
        json.writeStartObject();
        json.writeStringField("nomination", eligibility.nomination().id());
        json.writeStringField("verdict", eligibility.verdict().code());
        json.writeArrayFieldStart("bars");
        for (Finding bar : eligibility.bars()) {
            bar(bar);
        }
        json.writeEndArray();
        json.writeStringField("form", eligibility.nomination().form().code());
        json.writeStringField(
                "authority",
                wording.phrase(eligibility.nomination().form().authority().words()));
        money(eligibility.reward());
        Deadlines.DecideBy decideBy = eligibility.decideBy();
        json.writeStringField(
                "decideBy", decideBy.day().map(LocalDate::toString).orElse(null));
        json.writeStringField("publicity", eligibility.publicity().code());
        json.writeArrayFieldStart("checks");
        for (Finding check : eligibility.checks()) {
            check(check, eligibility);
        }
        json.writeEndArray();
        json.writeStringField("reason", wording.say(eligibility.because()));
        json.writeStringField("decideByReason", wording.say(decideBy.because()));
        json.writeStringField("ruleSet", eligibility.book().id());
        json.writeArrayFieldStart("notes");
        for (Sentence note : eligibility.notes()) {
            json.writeString(wording.say(note));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void bar(Finding bar) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", bar.code().name());
        json.writeStringField("effect", bar.effect().code());
        json.writeStringField("citation", wording.phrase(bar.citation().words()));
        json.writeStringField("reason", wording.say(bar.because()));
        json.writeEndObject();
    }

    private void money(Optional<Reward> reward) throws IOException {
        json.writeStringField(
                "multiple",
                reward.map(money -> money.multiple().toPlainString()).orElse(null));
        json.writeFieldName("baseSalary");
        Json.value(json, reward.map(Reward::baseSalary).orElse(null));
        json.writeFieldName("money");
        Json.value(json, reward.map(money -> money.amount().dong()).orElse(null));
    }

    private void check(Finding check, Eligibility eligibility) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", check.code().name());
        json.writeStringField("verdict", check.verdict().code());
        json.writeStringField("citation", wording.phrase(check.citation().words()));
        json.writeObjectFieldStart("facts");
        for (NominationFact fact : check.facts()) {
            json.writeFieldName(fact.id());
            Json.value(json, eligibility.nomination().cell(fact).orElse(null));
        }
        json.writeEndObject();
        json.writeStringField("reason", wording.say(check.because()));
        json.writeEndObject();
    }

    /** What comes with a form, as one document. */
    public static String of(Reward reward, Wording wording) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("form", reward.form().code());
            json.writeStringField("subject", reward.recipient().code());
            json.writeStringField("on", reward.on().toString());
            json.writeStringField("multiple", reward.multiple().toPlainString());
            json.writeNumberField("baseSalary", reward.baseSalary());
            json.writeNumberField("amount", reward.amount().dong());
            json.writeBooleanField("ceiling", reward.ceiling());
            json.writeStringField("citation", wording.phrase(reward.citation().words()));
            json.writeEndObject();
        });
    }
}
