package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import vn.toandan.persistence.documents.Json;
import vn.toandan.web.Operation.Answer;

/** Whether the program lives, and whether it can work: for whoever watches over it. */
final class HealthRoutes implements Routes {

    private static final Shape HEALTH = Shape.object(
            ImmutableMap.of("status", Shape.oneOf(List.of("up")), "tips", Shape.yesOrNo()), List.of("status"));

    private final Office office;

    HealthRoutes(Office office) {
        this.office = office;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get(
                        "/health/live",
                        "isLive",
                        Answer.json(HEALTH),
                        asked -> Reply.json(Json.text(json -> {
                            json.writeStartObject();
                            json.writeStringField("status", "up");
                            json.writeEndObject();
                        }))),
                Operation.get("/health/ready", "isReady", Answer.json(HEALTH), asked -> ready())
                        .orProblem(Problem.UNAVAILABLE));
    }

    /** The store answers; a store that does not is the world's failure, told as such. */
    private Reply ready() {
        office.read(registers -> registers.lastRecordedAt().isPresent());
        return Reply.json(Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("status", "up");
            json.writeBooleanField("tips", office.receiptKey().isPresent());
            json.writeEndObject();
        }));
    }
}
