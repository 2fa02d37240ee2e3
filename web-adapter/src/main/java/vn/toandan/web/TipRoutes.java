package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.Json;
import vn.toandan.tip.Account;
import vn.toandan.tip.Due;
import vn.toandan.tip.Expiry;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.Received;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** Tips of residents, for other programs: handed in, and followed by their receipt. */
final class TipRoutes implements Routes {

    private static final Shape RECEIPT = Shape.text(240);

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
                    Shape.text(Account.LONGEST)),
            List.of("account"));

    private static final Shape RECEIVED = Shape.object(
            ImmutableMap.of("receipt", RECEIPT, "receivedOn", Shape.day()), List.of("receipt", "receivedOn"));

    private static final Shape LOOKUP = Shape.object(ImmutableMap.of("receipt", RECEIPT), List.of("receipt"));

    private static final Shape DEADLINE = Shape.object(
            ImmutableMap.of("duty", Shape.text(), "lastDay", Shape.day(), "citation", Shape.text()),
            List.of("duty", "lastDay", "citation"));

    private static final Shape FOLLOWED = Shape.object(
            ImmutableMap.of(
                    "status",
                    Shape.text(),
                    "messages",
                    Shape.listOf(Shape.object(
                            ImmutableMap.of("at", Shape.moment(), "text", Shape.text()), List.of("at", "text"))),
                    "nextDeadline",
                    DEADLINE.orNothing()),
            List.of("status", "messages", "nextDeadline"));

    private final TipIntake intake;

    TipRoutes(TipIntake intake) {
        this.intake = intake;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.post("/api/v1/tips", "receiveTip", TIP, Reply.CREATED, Answer.json(RECEIVED), this::receive)
                        .with("Idempotency-Key", Place.HEADER, false, Shape.text(TipIntake.LONGEST_KEY))
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
        ImmutableList<Wrong> wrong =
                body.has("identity") ? ImmutableList.of(Wrong.of("identity", "identity")) : ImmutableList.of();
        body.end();
        Optional<String> once = asked.header("Idempotency-Key");
        if (once.filter(key -> key.length() > TipIntake.LONGEST_KEY).isPresent()) {
            throw new Problem.Refusal(Problem.of(
                    Problem.BAD_REQUEST, Wrong.of("Idempotency-Key", "key_too_long", TipIntake.LONGEST_KEY)));
        }
        Received.Accepted received = intake.receive(asked, told, wrong, once.orElse(""));
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
        return intake.follow(asked, receipt)
                .map(followed -> Reply.json(show(followed, asked.wording())))
                .orElseGet(() -> Reply.of(nobodys(), asked.wording()));
    }

    /** The same whatever was wrong with it. */
    static Problem nobodys() {
        return Problem.of(Problem.NOT_FOUND, Wrong.of("receipt", "receipt"));
    }

    private static String show(TipIntake.Followed followed, Wording wording) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("status", followed.state().code());
            json.writeArrayFieldStart("messages");
            for (vn.toandan.tip.Reply message : followed.messages()) {
                json.writeStartObject();
                json.writeStringField("at", message.at().toString());
                json.writeStringField("text", message.words().words());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeFieldName("nextDeadline");
            if (followed.next().isPresent()) {
                Due due = followed.next().get();
                json.writeStartObject();
                json.writeStringField("duty", due.deadline().duty().code());
                json.writeStringField(
                        "lastDay",
                        due.expiry().map(Expiry::lastDay).map(Object::toString).orElse(null));
                json.writeStringField(
                        "citation", wording.phrase(due.deadline().citation().words()));
                json.writeEndObject();
            } else {
                json.writeNull();
            }
            json.writeEndObject();
        });
    }
}
