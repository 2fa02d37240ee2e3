package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.Json;
import vn.toandan.tip.Attachment;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Problem.Wrong;

/** A file that goes with a tip, for other programs: a form in parts, the receipt in one of them. */
final class AttachmentRoutes implements Routes {

    private static final Shape FORM = Shape.object(
            ImmutableMap.of("receipt", TipRoutes.RECEIPT, SentFiles.FIELD, Shape.file()),
            List.of("receipt", SentFiles.FIELD));

    private static final Shape KEPT = Shape.object(
            ImmutableMap.of("mediaType", Shape.text(), "size", Shape.whole(), "note", Shape.text()),
            List.of("mediaType", "size", "note"));

    private final HeldTips held;
    private final Uploads uploads;

    AttachmentRoutes(HeldTips held, Uploads uploads) {
        this.held = held;
        this.uploads = uploads;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(Operation.post(
                        "/api/v1/tips/attachments",
                        "attachFile",
                        FORM,
                        Reply.CREATED,
                        Answer.json(KEPT),
                        asked -> uploads.take(asked, parts -> attach(asked, parts)))
                .orProblem(
                        Problem.BAD_REQUEST,
                        Problem.NOT_FOUND,
                        Problem.CONFLICT,
                        Problem.TOO_LARGE,
                        Problem.UNSUPPORTED,
                        Problem.UNPROCESSABLE,
                        Problem.TOO_MANY,
                        Problem.UNAVAILABLE));
    }

    private Reply attach(Asked asked, Parts parts) {
        if (!asked.isInParts()) {
            throw new Problem.Refusal(Problem.of(Problem.UNSUPPORTED));
        }
        Parts.SentFile file = parts.file(SentFiles.FIELD)
                .orElseThrow(() ->
                        new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of(SentFiles.FIELD, "missing"))));
        Attachment kept = held.attach(asked, parts.text("receipt").orElse(""), file);
        return Reply.json(Reply.CREATED, show(kept, asked.wording()));
    }

    private static String show(Attachment kept, Wording wording) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("mediaType", kept.kind().mediaType());
            json.writeNumberField("size", kept.size());
            json.writeStringField("note", wording.say(SentFiles.left(kept.kind())));
            json.writeEndObject();
        });
    }
}
