package vn.toandan.persistence.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.Proposal;
import vn.toandan.commendation.Proposals;
import vn.toandan.commendation.SetAside;
import vn.toandan.commendation.TargetDay;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/**
 * Who should be considered for a commendation, as one array with every reason; as opposed to {@link EligibilityJson}, the answers to what
 * was nominated.
 */
public final class ProposalsJson {

    private final Wording wording;

    public ProposalsJson(Wording wording) {
        this.wording = wording;
    }

    public String of(List<Proposal> proposals) {
        return Json.text(json -> {
            json.writeStartArray();
            for (Proposal one : proposals) {
                write(json, one);
            }
            json.writeEndArray();
        });
    }

    /** Those that were set aside, each with why, by which document and since when. */
    public String ofSetAside(List<Proposals.Aside> asides) {
        return Json.text(json -> {
            json.writeStartArray();
            for (Proposals.Aside one : asides) {
                write(json, one);
            }
            json.writeEndArray();
        });
    }

    /** One that was set aside. */
    public void write(JsonGenerator json, Proposals.Aside one) throws IOException {
        SetAside aside = one.aside();
        json.writeStartObject();
        json.writeStringField("achievement", aside.achievement());
        json.writeStringField("who", wording.phrase(one.proposal().who()));
        json.writeStringField("unitCode", one.proposal().unitCode().orElse(null));
        json.writeStringField("reason", aside.reason().code());
        json.writeStringField(
                "citation",
                aside.reason()
                        .citation()
                        .map(citation -> wording.phrase(citation.words()))
                        .orElse(null));
        json.writeStringField("ground", aside.ground());
        json.writeStringField("since", aside.knownOn().toString());
        json.writeEndObject();
    }

    /** One of the array. */
    public void write(JsonGenerator json, Proposal one) throws IOException {
        json.writeStartObject();
        json.writeStringField("achievement", one.achievement().text());
        json.writeStringField("who", wording.phrase(one.who()));
        json.writeStringField("unitCode", one.unitCode().orElse(null));
        json.writeArrayFieldStart("reasons");
        for (Reason reason : one.reasons()) {
            reason(reason, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("cautions");
        for (Sentence caution : one.cautions()) {
            json.writeString(wording.say(caution));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("forms");
        for (Proposal.Suggestion form : one.forms()) {
            json.writeStartObject();
            json.writeStringField("form", form.form().code());
            json.writeStringField(
                    "authority", wording.phrase(form.form().authority().words()));
            json.writeStringField("standard", form.isStandardMet() ? "met" : "not_known");
            facts("open", form.open(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        facts("missing", one.missing(), json);
        target("dossier", one.dossier(), json);
        target("decision", one.decision(), json);
        json.writeEndObject();
    }

    private void reason(Reason reason, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("reason", wording.say(reason.says()));
        json.writeStringField(
                "citation",
                reason instanceof Reason.Required required
                        ? wording.phrase(required.citation().words())
                        : null);
        json.writeStringField(
                "document",
                reason instanceof Reason.Attested attested ? attested.document().orElse(null) : null);
        json.writeBooleanField("reading", reason instanceof Reason.Read);
        json.writeEndObject();
    }

    private static void facts(String name, List<NominationFact> facts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (NominationFact fact : facts) {
            json.writeString(fact.id());
        }
        json.writeEndArray();
    }

    private void target(String name, TargetDay target, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("by", target.day().map(LocalDate::toString).orElse(null));
        json.writeStringField("reason", wording.say(target.because()));
        json.writeStringField("citation", wording.phrase(target.citation().words()));
        json.writeEndObject();
    }
}
