package vn.toandan.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** The description of all routes for other programs (OpenAPI 3.1), made of their own declarations; as opposed to the page that people read. */
final class Description {

    private static final Shape WRONG = Shape.object(
            ImmutableMap.of(
                    "field", Shape.text(),
                    "code", Shape.text(),
                    "message", Shape.text(),
                    "ground", Shape.text().orNothing()),
            List.of("field", "code", "message", "ground"));

    private static final Shape PROBLEM = Shape.object(
            ImmutableMap.of(
                    "type", Shape.text(),
                    "title", Shape.text(),
                    "status", Shape.whole(),
                    "detail", Shape.text(),
                    "errors", Shape.listOf(WRONG)),
            List.of("type", "title", "status", "detail", "errors"));

    private final ImmutableList<Operation> operations;
    private final Wording wording;

    Description(ImmutableList<Operation> operations, Wording wording) {
        this.operations = operations;
        this.wording = wording;
    }

    String json() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("openapi", "3.1.0");
        ObjectNode info = all.putObject("info");
        info.put("title", "Toàn Dân");
        info.put("version", "v1");
        info.put("description", wording.say(Sentence.of("web/wording:api.about")));
        ObjectNode paths = all.putObject("paths");
        for (Operation operation : operations) {
            ObjectNode path =
                    paths.withObject("/" + operation.path().replace("~", "~0").replace("/", "~1"));
            path.set(operation.method().name().toLowerCase(Locale.ROOT), operation(operation));
        }
        ObjectNode webhooks = all.putObject("webhooks");
        EventTypes.names().forEach(type -> webhooks.set(type, webhook(type)));
        ObjectNode components = all.putObject("components");
        components.putObject("schemas").set("Problem", PROBLEM.json());
        ObjectNode security = components.putObject("securitySchemes");
        security.putObject("session").put("type", "apiKey").put("in", "cookie").put("name", SessionCookie.SECURE);
        security.putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", wording.say(Sentence.of("web/wording:api.token")));
        return all.toPrettyString() + "\n";
    }

    /** What another program is to answer, where it is told of events. */
    private ObjectNode webhook(String type) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode post = node.putObject("post");
        post.put("summary", wording.heading(Sentence.of("web/wording:api.event")));
        ObjectNode body = post.putObject("requestBody");
        body.put("required", true);
        body.putObject("content")
                .putObject("application/json")
                .set("schema", Event.shape(type).json());
        post.putObject("responses")
                .putObject("2XX")
                .put("description", wording.heading(Sentence.of("web/wording:api.event.taken")));
        return node;
    }

    private ObjectNode operation(Operation operation) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("operationId", operation.id());
        node.put("summary", wording.heading(operation.summary()));
        for (Operation.Parameter parameter : operation.parameters()) {
            ObjectNode one = node.withArray("parameters").addObject();
            one.put("name", parameter.name());
            one.put("in", parameter.place().code());
            one.put("required", parameter.isNeeded());
            one.set("schema", parameter.shape().json());
        }
        operation.body().ifPresent(shape -> {
            ObjectNode body = node.putObject("requestBody");
            body.put("required", true);
            body.putObject("content").putObject(operation.bodyType()).set("schema", shape.json());
        });
        operation.right().ifPresent(right -> {
            node.put("x-right", right.code());
            node.putArray("security").addObject().putArray("session");
            node.withArray("security").addObject().putArray("token");
        });
        operation.within().ifPresent(unit -> node.put("x-unit", unit));
        ObjectNode responses = node.putObject("responses");
        for (Map.Entry<Integer, Operation.Answer> answer : operation.answers().entrySet()) {
            ObjectNode response = responses.putObject(Integer.toString(answer.getKey()));
            response.put("description", wording.heading(Sentence.of("web/wording:problem." + answer.getKey())));
            if (answer.getValue().equals(Operation.Answer.NOTHING)) {
                continue;
            }
            response.putObject("content")
                    .putObject(answer.getValue().mediaType())
                    .set("schema", answer.getValue().shape().json());
        }
        return node;
    }
}
