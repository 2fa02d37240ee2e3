package vn.toandan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.toandan.account.Right;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.documents.Json;
import vn.toandan.recognition.Annulment;
import vn.toandan.recognition.Decision;
import vn.toandan.recognition.Recognition;
import vn.toandan.recognition.Recognitions.Kept;
import vn.toandan.safety.Competence.Authority;
import vn.toandan.web.DecisionOffice.Told;
import vn.toandan.web.DecisionOffice.Typed;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/** Decisions that recognise units, and those that take it back, for programs. */
final class DecisionRoutes implements Routes {

    private static final Shape AUTHORITY =
            Shape.oneOf(Arrays.stream(Authority.values()).map(Authority::code).toList());

    private static final ImmutableMap<String, Shape> PAPER = ImmutableMap.of(
            "number", Shape.text(100), "on", Shape.day(), "authority", AUTHORITY, "body", Shape.text(200));

    private static final Shape ANNULMENT = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .putAll(PAPER)
                    .put("ground", Shape.text())
                    .put("knownOn", Shape.day())
                    .buildOrThrow(),
            List.of("number", "on", "authority", "body", "ground", "knownOn"));

    private static final Shape KEPT = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("unitCode", Shape.text())
                    .put("year", Shape.whole())
                    .putAll(PAPER)
                    .put("papers", Shape.listOf(Shape.text()))
                    .put("late", Shape.yesOrNo())
                    .put("knownOn", Shape.day())
                    .put("annulment", ANNULMENT.orNothing())
                    .buildOrThrow(),
            List.of("unitCode", "year", "number", "on", "authority", "body", "papers", "late", "knownOn", "annulment"));

    private static final Shape DECIDE = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .putAll(PAPER)
                    .put("year", Shape.whole())
                    .put("units", Shape.listOf(Shape.text()))
                    .put("papers", Shape.listOf(Shape.text()))
                    .buildOrThrow(),
            List.of("number", "on", "authority", "body", "year", "units"));

    private static final Shape ANNUL = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .putAll(PAPER)
                    .put("year", Shape.whole())
                    .put("units", Shape.listOf(Shape.text()))
                    .put("ground", Shape.text(2_000))
                    .buildOrThrow(),
            List.of("number", "on", "authority", "body", "year", "units", "ground"));

    private static final Shape DONE = Shape.object(
            ImmutableMap.of("units", Shape.whole(), "remarks", Shape.listOf(Shape.text())),
            List.of("units", "remarks"));

    private final DecisionOffice decisions;

    DecisionRoutes(DecisionOffice decisions) {
        this.decisions = decisions;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(
                        Operation.get("/api/v1/decisions", "listDecisions", Answer.json(Paged.shape(KEPT)), this::list)
                                .needs(Right.SEE_DECISIONS)
                                .with("year", Place.QUERY, true, Shape.whole())),
                change("/api/v1/decisions", "decide", DECIDE, this::decide),
                change("/api/v1/decisions/annulments", "annul", ANNUL, this::annul),
                PaperHead.in(Operation.get(
                                "/api/v1/decisions/{unit}/{year}/document",
                                "printDecision",
                                new Answer(DecisionOffice.DOCX, Shape.file()),
                                this::print)
                        .needs(Right.SEE_DECISIONS)
                        .with("unit", Place.PATH, true, Shape.text())
                        .with("year", Place.PATH, true, Shape.whole())
                        .with("format", Place.QUERY, false, Shape.oneOf(List.of("docx", "pdf")))
                        .within("unit")));
    }

    private static Operation change(String path, String id, Shape body, Operation.Route route) {
        return Operation.post(path, id, body, Reply.CREATED, Answer.json(DONE), route)
                .needs(Right.DECIDE)
                .orProblem(Problem.BAD_REQUEST, Problem.TOO_LARGE, Problem.UNSUPPORTED, Problem.UNPROCESSABLE);
    }

    private Reply list(Asked asked) {
        Paged<Kept> page = Paged.of(asked, decisions.of(asked, FactRoutes.year(asked)), DecisionOffice::key);
        return Reply.json(page.json(DecisionRoutes::write));
    }

    private Reply decide(Asked asked) {
        return told(asked, decisions.decide(asked, typed(asked, false)));
    }

    private Reply annul(Asked asked) {
        return told(asked, decisions.annul(asked, typed(asked, true)));
    }

    private static Typed typed(Asked asked, boolean isAnnulment) {
        Body body = Body.of(asked);
        OptionalInt year = body.whole("year");
        Typed typed = new Typed(
                body.text("number").orElse(""),
                body.day("on").map(Object::toString).orElse(""),
                body.text("authority").orElse(""),
                body.text("body").orElse(""),
                year.isPresent() ? Integer.toString(year.getAsInt()) : "",
                body.texts("units"),
                isAnnulment ? ImmutableList.of() : body.texts("papers"),
                isAnnulment ? body.text("ground").orElse("") : "");
        body.end();
        return typed;
    }

    private static Reply told(Asked asked, Told told) {
        return Reply.json(Reply.CREATED, Json.text(json -> {
            json.writeStartObject();
            json.writeNumberField("units", told.units());
            json.writeArrayFieldStart("remarks");
            for (Sentence remark : told.remarks()) {
                json.writeString(asked.wording().say(remark));
            }
            json.writeEndArray();
            json.writeEndObject();
        }));
    }

    private Reply print(Asked asked) {
        return decisions.print(asked, asked.pathPart("unit"), asked.pathPart("year"));
    }

    private static void write(JsonGenerator json, Kept kept) throws IOException {
        Recognition recognition = kept.recognition();
        json.writeStartObject();
        json.writeStringField("unitCode", recognition.about().unitCode());
        json.writeNumberField("year", recognition.about().year());
        paper(json, recognition.decision());
        json.writeArrayFieldStart("papers");
        for (String paper : recognition.papers()) {
            json.writeString(paper);
        }
        json.writeEndArray();
        json.writeBooleanField("late", recognition.late());
        json.writeStringField("knownOn", recognition.knownOn().toString());
        Optional<Annulment> annulment = kept.annulment();
        json.writeFieldName("annulment");
        if (annulment.isEmpty()) {
            json.writeNull();
        } else {
            json.writeStartObject();
            paper(json, annulment.get().decision());
            json.writeStringField("ground", annulment.get().ground());
            json.writeStringField("knownOn", annulment.get().knownOn().toString());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void paper(JsonGenerator json, Decision decision) throws IOException {
        json.writeStringField("number", decision.number());
        json.writeStringField("on", decision.on().toString());
        json.writeStringField("authority", decision.authority().code());
        json.writeStringField("body", decision.body());
    }
}
