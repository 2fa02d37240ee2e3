package vn.toandan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.identity.RecordIdentity;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.Json;
import vn.toandan.tip.Account;
import vn.toandan.tip.Attached;
import vn.toandan.tip.Dialogue;
import vn.toandan.tip.Due;
import vn.toandan.tip.Expiry;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.Received;
import vn.toandan.tip.Wish;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** Tips of residents, for other programs: handed in, and followed by their receipt. */
final class TipRoutes implements Routes {

    static final Shape RECEIPT = Shape.text(240);

    private static final Shape TIP = Shape.object(
            ImmutableMap.of(
                    "offenceKind",
                    Shape.oneOf(Streams.concat(
                                    Stream.of(""),
                                    Arrays.stream(OffenceKind.values()).map(OffenceKind::code))
                            .toList()),
                    "place",
                    Shape.text(40).orNothing(),
                    "happenedOn",
                    Shape.day().orNothing(),
                    "account",
                    Shape.text(Account.LONGEST),
                    WhoTells.FIELD,
                    WhoTells.SHAPE.orNothing()),
            List.of("account"));

    private static final Shape RECEIVED = Shape.object(
            ImmutableMap.of("receipt", RECEIPT, "receivedOn", Shape.day()), List.of("receipt", "receivedOn"));

    private static final Shape LOOKUP = Shape.object(ImmutableMap.of("receipt", RECEIPT), List.of("receipt"));

    private static final Shape DEADLINE = Shape.object(
            ImmutableMap.of("duty", Shape.text(), "lastDay", Shape.day(), "citation", Shape.text()),
            List.of("duty", "lastDay", "citation"));

    /** Who says a line: nobody is named. */
    private static final ImmutableMap<Dialogue.Side, String> FROM =
            ImmutableMap.of(Dialogue.Side.OFFICE, "office", Dialogue.Side.HOLDER, "holder");

    private static final Shape LINE = Shape.object(
            ImmutableMap.of(
                    "at", Shape.moment(), "from", Shape.oneOf(FROM.values().asList()), "text", Shape.text()),
            List.of("at", "from", "text"));

    private static final Shape FILE = Shape.object(
            ImmutableMap.of("at", Shape.moment(), "mediaType", Shape.text(), "size", Shape.whole()),
            List.of("at", "mediaType", "size"));

    private static final Shape FOLLOWED = Shape.object(
            ImmutableMap.of(
                    "status",
                    Shape.text(),
                    "statusText",
                    Shape.text(),
                    "messages",
                    Shape.listOf(LINE),
                    "attachments",
                    Shape.listOf(FILE),
                    "wish",
                    Shape.text().orNothing(),
                    "identityGiven",
                    Shape.yesOrNo(),
                    "nextDeadline",
                    DEADLINE.orNothing()),
            List.of("status", "statusText", "messages", "attachments", "wish", "identityGiven", "nextDeadline"));

    private final TipIntake intake;
    private final HeldTips held;

    TipRoutes(TipIntake intake, HeldTips held) {
        this.intake = intake;
        this.held = held;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.post("/api/v1/tips", "receiveTip", TIP, Reply.CREATED, Answer.json(RECEIVED), this::receive)
                        .with("Idempotency-Key", Place.HEADER, false, Shape.text(TipIntake.LONGEST_KEY))
                        .with(FloodGate.HEADER, Place.HEADER, false, Shape.text(Challenges.LONGEST))
                        .orProblem(
                                Problem.BAD_REQUEST,
                                Problem.CONFLICT,
                                Problem.TOO_LARGE,
                                Problem.UNSUPPORTED,
                                Problem.UNPROCESSABLE,
                                Problem.TOO_MANY,
                                Problem.UNAVAILABLE),
                Operation.post(
                                "/api/v1/tips/lookup",
                                "lookUpTip",
                                LOOKUP,
                                Reply.OK,
                                Answer.json(FOLLOWED),
                                this::lookUp)
                        .orProblem(
                                Problem.BAD_REQUEST,
                                Problem.NOT_FOUND,
                                Problem.TOO_LARGE,
                                Problem.UNSUPPORTED,
                                Problem.TOO_MANY,
                                Problem.UNAVAILABLE));
    }

    private Reply receive(Asked asked) {
        Body body = Body.of(asked);
        TipIntake.Told told = new TipIntake.Told(
                body.text("account").orElse(""),
                body.text("offenceKind").orElse(""),
                body.text("place").filter(place -> !place.isBlank()),
                body.day("happenedOn"));
        Optional<RecordIdentity> who = body.part(WhoTells.FIELD).map(part -> WhoTells.of(part::text));
        body.end();
        Optional<String> once = asked.header("Idempotency-Key");
        if (once.filter(key -> key.length() > TipIntake.LONGEST_KEY).isPresent()) {
            throw new Problem.Refusal(Problem.of(
                    Problem.BAD_REQUEST, Wrong.of("Idempotency-Key", "key_too_long", TipIntake.LONGEST_KEY)));
        }
        String proof = asked.header(FloodGate.HEADER).orElse("");
        Received.Accepted received = intake.receive(
                asked, told, new TipIntake.Beside(who, Optional.empty(), proof), ImmutableList.of(), once.orElse(""));
        return Reply.json(Reply.CREATED, Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("receipt", received.receipt().spoken());
            json.writeStringField("receivedOn", received.receivedOn().toString());
            json.writeEndObject();
        }));
    }

    private Reply lookUp(Asked asked) {
        Body body = Body.of(asked);
        String receipt = body.text("receipt").orElse("");
        body.end();
        return Reply.json(show(held.follow(asked, receipt), asked.wording()));
    }

    private static String show(HeldTips.Held tip, Wording wording) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("status", tip.state().code());
            json.writeStringField("statusText", wording.heading(tip.state().words()));
            json.writeArrayFieldStart("messages");
            for (Dialogue.Line line : tip.dialogue().lines()) {
                json.writeStartObject();
                json.writeStringField("at", line.at().toString());
                json.writeStringField("from", FROM.get(line.side()));
                json.writeStringField("text", line.words().words());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("attachments");
            for (Attached file : tip.files()) {
                json.writeStartObject();
                json.writeStringField("at", file.at().toString());
                json.writeStringField("mediaType", file.kind().mediaType());
                json.writeNumberField("size", file.size());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField(
                    "wish", tip.wish().map(Wish::kind).map(Wish.Kind::code).orElse(null));
            json.writeBooleanField("identityGiven", tip.isKnown());
            json.writeFieldName("nextDeadline");
            if (tip.next().isPresent()) {
                show(tip.next().get(), wording, json);
            } else {
                json.writeNull();
            }
            json.writeEndObject();
        });
    }

    private static void show(Due due, Wording wording, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("duty", due.deadline().duty().code());
        json.writeStringField(
                "lastDay",
                due.expiry().map(Expiry::lastDay).map(Object::toString).orElse(null));
        json.writeStringField(
                "citation", wording.phrase(due.deadline().citation().words()));
        json.writeEndObject();
    }
}
