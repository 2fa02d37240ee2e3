package vn.toandan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.toandan.law.Wording;
import vn.toandan.tip.Admiralty;
import vn.toandan.tip.Attached;
import vn.toandan.tip.Coded;
import vn.toandan.tip.Dialogue;
import vn.toandan.tip.Due;
import vn.toandan.tip.Expiry;
import vn.toandan.tip.FindingCells;
import vn.toandan.tip.IntakeGrade;
import vn.toandan.tip.TakenStep;
import vn.toandan.tip.ThreeByFive;
import vn.toandan.tip.Tip;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipState;
import vn.toandan.tip.TipVersion;

/** Tips as other programs of the office read them; as opposed to the {@link TipShapes}, which describe it. */
final class TipJson {

    private final TipQueue queue;
    private final Wording wording;
    private final JsonGenerator json;

    TipJson(TipQueue queue, Wording wording, JsonGenerator json) {
        this.queue = queue;
        this.wording = wording;
        this.json = json;
    }

    void waiting(TipQueue.Waiting one) throws IOException {
        json.writeStartObject();
        facts(one.version(), one.history().state());
        json.writeFieldName("next");
        if (one.next().isPresent()) {
            due(one.next().get());
        } else {
            json.writeNull();
        }
        hints(one.hints());
        json.writeEndObject();
    }

    void file(TipFile file) throws IOException {
        json.writeStartObject();
        facts(file.latest(), file.history().state());
        text("happenedOn", file.latest().tip().happenedOn());
        text("wish", file.wish().map(wish -> wish.kind().code()));
        grades(file.grades());
        steps(file.history().steps());
        outcomes(file.outcomes());
        json.writeObjectFieldStart("finding");
        for (var cell : FindingCells.of(file.latest().finding()).entrySet()) {
            json.writeStringField(cell.getKey(), cell.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("value");
        json.writeStringField("level", file.latest().level().code());
        json.writeStringField("rule", file.latest().rule());
        json.writeStringField("because", wording.say(file.value().because()));
        json.writeStringField("ground", wording.say(file.value().citation()));
        json.writeEndObject();
        hints(file.hints());
        json.writeArrayFieldStart("dues");
        for (Due due : file.dues()) {
            due(due);
        }
        json.writeEndArray();
        json.writeFieldName("content");
        if (file.content().isPresent()) {
            content(file.content().get());
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private void facts(TipVersion version, TipState state) throws IOException {
        Tip tip = version.tip();
        json.writeStringField("tip", tip.id().text());
        json.writeStringField("kind", tip.kind().code());
        text("unit", tip.unitCode());
        text("channel", tip.channel().map(Coded::code));
        json.writeStringField("receivedOn", tip.receivedOn().toString());
        json.writeStringField("state", state.code());
        json.writeStringField("level", version.level().code());
    }

    private void hints(ImmutableList<TipId> hints) throws IOException {
        json.writeArrayFieldStart("hints");
        for (TipId hint : hints) {
            json.writeString(hint.text());
        }
        json.writeEndArray();
    }

    private void due(Due due) throws IOException {
        json.writeStartObject();
        json.writeStringField("duty", due.deadline().duty().code());
        json.writeStringField("says", wording.phrase(due.deadline().duty().words()));
        text("lastDay", due.expiry().map(Expiry::lastDay));
        text("doneOn", due.doneOn());
        json.writeStringField("urgency", queue.urgency(due).code());
        json.writeStringField("ground", wording.phrase(due.deadline().citation().words()));
        json.writeEndObject();
    }

    private void grades(List<IntakeGrade> grades) throws IOException {
        json.writeArrayFieldStart("grades");
        for (IntakeGrade grade : grades) {
            json.writeStartObject();
            text("admiralty", grade.admiralty().map(Admiralty::code));
            text("threeByFive", grade.threeByFive().map(ThreeByFive::code));
            json.writeStringField("at", grade.at().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void steps(List<TakenStep> steps) throws IOException {
        json.writeArrayFieldStart("steps");
        for (TakenStep taken : steps) {
            json.writeStartObject();
            json.writeStringField("step", taken.step().kind().code());
            json.writeStringField("detail", taken.step().detail());
            json.writeStringField("state", taken.to().code());
            json.writeStringField("at", taken.at().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void outcomes(List<TipFile.Result> outcomes) throws IOException {
        json.writeArrayFieldStart("outcomes");
        for (TipFile.Result result : outcomes) {
            json.writeStartObject();
            json.writeStringField("number", result.outcome().key().decisionNumber());
            json.writeStringField("on", result.outcome().key().on().toString());
            json.writeStringField("kind", result.outcome().key().kind().code());
            json.writeNumberField("quantity", result.outcome().outcome().quantity());
            json.writeStringField("role", result.role().code());
            json.writeStringField("credit", result.credit().code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void content(TipFile.Content content) throws IOException {
        json.writeStartObject();
        text("account", content.account());
        text("identityCode", content.alias().map(alias -> alias.text()));
        json.writeArrayFieldStart("dialogue");
        for (Dialogue.Line line : content.dialogue().lines()) {
            json.writeStartObject();
            json.writeStringField("from", line.side() == Dialogue.Side.OFFICE ? "office" : "holder");
            json.writeStringField("words", line.words().words());
            json.writeStringField("at", line.at().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("attachments");
        for (Attached file : content.files()) {
            json.writeStartObject();
            json.writeNumberField("number", file.number());
            json.writeStringField("mediaType", file.kind().mediaType());
            json.writeNumberField("size", file.size());
            json.writeStringField(
                    "on", file.at().atZone(Office.VIETNAM).toLocalDate().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(String name, Optional<?> value) throws IOException {
        json.writeStringField(name, value.map(Object::toString).orElse(null));
    }
}
