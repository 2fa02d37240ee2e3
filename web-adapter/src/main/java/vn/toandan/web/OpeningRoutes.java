package vn.toandan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.identity.Identity;
import vn.toandan.identity.LegalGround;
import vn.toandan.identity.Opening;
import vn.toandan.identity.Purpose;
import vn.toandan.persistence.documents.Json;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/** Openings of identities, for programs: one asks, another approves, the first reads once. */
final class OpeningRoutes implements Routes {

    /** What is answered once and kept nowhere, not even to be answered again alike. */
    static final String READ = "readIdentity";

    private static final String API = "/api/v1/identities/{code}/openings";

    private static final Shape ASKING =
            Shape.object(ImmutableMap.of("purpose", purposes(), "ground", grounds()), List.of("purpose", "ground"));

    private static final Shape OPENING = TipShapes.object(ImmutableMap.of(
            "number", Shape.whole(),
            "askedBy", Shape.text(),
            "askedAt", Shape.moment(),
            "purpose", Shape.text(),
            "ground", Shape.text(),
            "approvedBy", Shape.text().orNothing(),
            "readAt", Shape.moment().orNothing()));

    private static final Shape EMPTY = Shape.object(ImmutableMap.of(), List.of());

    private final Openings openings;

    OpeningRoutes(Openings openings) {
        this.openings = openings;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                of(Operation.get(
                                API,
                                "listOpenings",
                                Answer.json(Shape.listOf(OPENING)),
                                asked -> Reply.json(list(openings.of(asked, asked.pathPart("code")))))
                        .needs(Right.APPROVE_OPENING)),
                of(Operation.post(API, "askOpening", ASKING, Reply.CREATED, Answer.json(OPENING), this::ask)
                        .needs(Right.OPEN_IDENTITY)
                        .orProblem(Problem.BAD_REQUEST)),
                of(numbered(Operation.post(
                                API + "/{number}/approval",
                                "approveOpening",
                                EMPTY,
                                Reply.OK,
                                Answer.json(OPENING),
                                this::approve)
                        .needs(Right.APPROVE_OPENING)
                        .orProblem(Problem.BAD_REQUEST))),
                of(numbered(Operation.post(
                                API + "/{number}/reading",
                                READ,
                                EMPTY,
                                Reply.OK,
                                Answer.json(WhoTells.SHAPE),
                                this::read)
                        .needs(Right.OPEN_IDENTITY)
                        .orProblem(Problem.BAD_REQUEST))));
    }

    private static Operation of(Operation operation) {
        return operation
                .with("code", Place.PATH, true, Shape.text())
                .orProblem(Problem.UNPROCESSABLE, Problem.UNAVAILABLE);
    }

    private static Operation numbered(Operation operation) {
        return operation.with("number", Place.PATH, true, Shape.text());
    }

    private static Shape purposes() {
        return Shape.oneOf(Arrays.stream(Purpose.values()).map(Purpose::code).toList());
    }

    private static Shape grounds() {
        return Shape.oneOf(
                Arrays.stream(LegalGround.values()).map(LegalGround::code).toList());
    }

    private Reply ask(Asked asked) {
        Body body = Body.of(asked);
        String purpose = body.text("purpose").orElse("");
        String ground = body.text("ground").orElse("");
        body.end();
        Opening opening = openings.ask(asked, asked.pathPart("code"), purpose, ground);
        return Reply.json(Reply.CREATED, Json.text(json -> write(json, opening)));
    }

    private Reply approve(Asked asked) {
        Body.of(asked).end();
        Opening opening = openings.approve(asked, asked.pathPart("code"), asked.pathPart("number"));
        return Reply.json(Json.text(json -> write(json, opening)));
    }

    private Reply read(Asked asked) {
        Body.of(asked).end();
        Identity who = openings.read(asked, asked.pathPart("code"), asked.pathPart("number"));
        return Reply.json(Json.text(json -> {
            json.writeStartObject();
            text(json, "fullName", who.fullName());
            text(json, "phone", who.phone());
            text(json, "mail", who.mail());
            text(json, "home", who.home());
            text(json, "citizenNumber", who.citizenNumber());
            json.writeEndObject();
        }));
    }

    private static String list(List<Opening> all) {
        return Json.text(json -> {
            json.writeStartArray();
            for (Opening opening : all) {
                write(json, opening);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Opening opening) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", opening.id().number());
        json.writeStringField("askedBy", opening.askedBy());
        json.writeStringField("askedAt", opening.askedAt().toString());
        json.writeStringField("purpose", opening.purpose().code());
        json.writeStringField("ground", opening.ground().code());
        text(json, "approvedBy", opening.approval().map(approval -> approval.by()));
        text(json, "readAt", opening.readAt());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Optional<?> value) throws IOException {
        json.writeStringField(name, value.map(Object::toString).orElse(null));
    }
}
