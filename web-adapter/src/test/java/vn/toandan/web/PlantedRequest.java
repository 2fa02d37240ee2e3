package vn.toandan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.toandan.account.Role;
import vn.toandan.persistence.planted.PlantedIdentifiers;
import vn.toandan.tip.SomeFiles;

/**
 * A request as a described operation takes it, with an identifier of its own in every part of its address, its headers and its body.
 *
 * @param known what is there already, by the names that addresses and bodies have for it
 * @param source of what is planted, by its place
 */
record PlantedRequest(
        ServedOffice served,
        String method,
        String path,
        JsonNode operation,
        ImmutableMap<String, String> known,
        UnaryOperator<String> source) {

    /** How much may be right beside what is planted, so that it gets past the first check. */
    enum Filled {
        PLANTED_ONLY,
        /** So that it is known what it is about, and nothing else. */
        RIGHT_PLACES,
        RIGHT_WHERE_KNOWN
    }

    private static final ImmutableList<String> SENT_BY_BROWSERS = ImmutableList.of(
            "User-Agent",
            "X-Forwarded-For",
            "X-Real-IP",
            "X-Client-IP",
            "Forwarded",
            "From",
            "Referer",
            "Accept-Language",
            Once.HEADER);

    private static final ImmutableSet<String> PLACES = ImmutableSet.of(
            "id",
            "code",
            "number",
            "unit",
            "units",
            "unitCode",
            "unit_code",
            "year",
            "nomination",
            "hotspot",
            "model",
            "on",
            "date",
            "authority",
            "change");

    private static final ImmutableSet<String> ENDING = ImmutableSet.of("endSession", "left");

    /** What is known of a part that is right only where it is not there. */
    private static final String LEFT_OUT = "-";

    private static final Pattern STANDS =
            Pattern.compile("name=\"version\" value=\"([0-9]+)\"|\"version\" ?: ?([0-9]+)");

    /** Those of a description, in its order. */
    static ImmutableList<PlantedRequest> all(
            ServedOffice served, ImmutableMap<String, String> known, UnaryOperator<String> source) {
        ImmutableList.Builder<PlantedRequest> all = ImmutableList.builder();
        for (Map.Entry<String, JsonNode> path :
                Staff.json(served.get("/openapi.json").body()).get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                all.add(new PlantedRequest(
                        served, operation.getKey(), path.getKey(), operation.getValue(), known, source));
            }
        }
        return all.build();
    }

    /** Every role; of the routes that end a session the first alone. */
    ImmutableList<Role> whoMay() {
        return Arrays.stream(Role.values())
                .filter(role -> role.rights().stream().anyMatch(right -> right().equals(Optional.of(right.code()))))
                .limit(ENDING.contains(id()) ? 1 : Role.values().length)
                .collect(ImmutableList.toImmutableList());
    }

    /** The name of its operation. */
    String id() {
        return operation.get("operationId").textValue();
    }

    Optional<String> right() {
        return Optional.ofNullable(operation.get("x-right")).map(JsonNode::textValue);
    }

    /** Whether it is described that it may end so. */
    boolean mayEnd(int status) {
        return operation.path("responses").has(Integer.toString(status));
    }

    private String plant(String part) {
        return source.apply(id() + " " + part);
    }

    /** Once more with the version that stands, where that is what was missing. */
    HttpResponse<String> send(Filled filled, Optional<Staff> who) {
        HttpResponse<String> answer = served.send(request(filled, who, ""));
        Matcher stands = STANDS.matcher(answer.body());
        if (filled == Filled.PLANTED_ONLY || answer.statusCode() != Problem.CONFLICT || !stands.find()) {
            return answer;
        }
        return served.send(request(filled, who, stands.group(1) == null ? stands.group(2) : stands.group(1)));
    }

    private HttpRequest request(Filled filled, Optional<Staff> who, String version) {
        Map<String, String> headers = new HashMap<>();
        SENT_BY_BROWSERS.forEach(name -> headers.put(name, PlantedIdentifiers.escaped(plant("header " + name))));
        StringBuilder query = new StringBuilder(
                "?" + PlantedIdentifiers.escaped(plant("query")) + "=" + PlantedIdentifiers.escaped(plant("query")));
        String address = path;
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.get("name").textValue();
            String place = parameter.get("in").textValue();
            if (isLeftOut(name, filled)) {
                continue;
            }
            String value = PlantedIdentifiers.escaped(
                    value(name, parameter.get("schema"), filled, place).asText());
            switch (place) {
                case "query" -> query.append('&').append(name).append('=').append(value);
                case "header" -> headers.put(name, value);
                default -> address = address.replace("{" + name + "}", value);
            }
        }
        if (filled != Filled.PLANTED_ONLY) {
            headers.remove(Version.HEADER);
        }
        if (!version.isEmpty()) {
            headers.put(Version.HEADER, Version.tag(Long.parseLong(version)));
        }
        headers.put(
                "Cookie",
                who.map(staff -> staff.cookie() + "; ").orElse("") + "who="
                        + PlantedIdentifiers.escaped(plant("cookie")));
        headers.put(
                Access.CSRF_HEADER, who.map(Staff::csrf).orElseGet(() -> PlantedIdentifiers.escaped(plant("csrf"))));
        if (who.isEmpty() && right().isPresent()) {
            headers.put("Authorization", "Bearer " + PlantedIdentifiers.escaped(plant("bearer")));
        }
        HttpRequest.Builder request = served.request(address + query);
        headers.forEach(request::setHeader);
        return withBody(request, filled, who, version);
    }

    private HttpRequest withBody(HttpRequest.Builder request, Filled filled, Optional<Staff> who, String version) {
        String verb = method.toUpperCase(Locale.ROOT);
        JsonNode content = operation.path("requestBody").path("content");
        if (content.isMissingNode()) {
            return request.method(verb, BodyPublishers.noBody()).build();
        }
        String mediaType = content.fieldNames().next();
        JsonNode schema = content.get(mediaType).get("schema");
        if (mediaType.equals(Reply.JSON)) {
            return request.header("Content-Type", mediaType)
                    .method(
                            verb,
                            BodyPublishers.ofString(
                                    value("", schema, filled, "body").toString()))
                    .build();
        }
        Map<String, String> fields = fields(schema, filled, who, version);
        if (mediaType.equals("multipart/form-data")) {
            byte[] file = SomeFiles.jpeg(plant("file"));
            return request.header("Content-Type", "multipart/form-data; boundary=----x7")
                    .method(
                            verb,
                            BodyPublishers.ofByteArray(
                                    ServedOffice.parts(fields, "image/jpeg", plant("file name") + ".jpg", file)))
                    .build();
        }
        String body = fields.entrySet().stream()
                .map(field ->
                        PlantedIdentifiers.escaped(field.getKey()) + "=" + PlantedIdentifiers.escaped(field.getValue()))
                .collect(Collectors.joining("&"));
        return request.header("Content-Type", mediaType)
                .method(verb, BodyPublishers.ofString(body))
                .build();
    }

    private Map<String, String> fields(JsonNode schema, Filled filled, Optional<Staff> who, String version) {
        Map<String, String> fields = new HashMap<>();
        schema.path("properties").properties().forEach(field -> {
            if (isLeftOut(field.getKey(), filled)) {
                return;
            }
            JsonNode value = value(field.getKey(), field.getValue(), filled, "form");
            fields.put(field.getKey(), value.isArray() ? value.path(0).asText() : value.asText());
        });
        if (schema.has("additionalProperties")) {
            for (String name :
                    Splitter.on(',').omitEmptyStrings().split(known("names").orElse(""))) {
                fields.put(
                        name,
                        value(name, schema.get("additionalProperties"), filled, "form")
                                .asText());
            }
        }
        fields.remove(SentFiles.FIELD);
        if (filled != Filled.PLANTED_ONLY) {
            fields.put(Version.FIELD, version.isEmpty() ? "0" : version);
        } else {
            fields.put(plant("form name"), plant("form name"));
        }
        who.ifPresent(staff -> fields.put(Access.CSRF_FIELD, staff.csrf()));
        return fields;
    }

    private JsonNode value(String name, JsonNode schema, Filled filled, String place) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (schema.has("anyOf")) {
            return value(name, textual(schema.get("anyOf")), filled, place);
        }
        boolean isPlace = filled == Filled.RIGHT_PLACES && PLACES.contains(name);
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, filled, place);
            case "array" -> several(name, schema.get("items"), filled, place);
            case "integer" -> nodes.numberNode(Integer.parseInt(known(name).orElse("1")));
            case "boolean" -> nodes.booleanNode(false);
            default -> {
                boolean isRight = filled == Filled.RIGHT_WHERE_KNOWN || isPlace;
                Optional<String> right = isRight ? known(name).or(() -> allowed(schema)) : Optional.empty();
                yield nodes.textNode(right.orElseGet(() -> plant(place + " " + name)));
            }
        };
    }

    private ArrayNode several(String name, JsonNode items, Filled filled, String place) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        String right = known(name).orElse("");
        if (filled == Filled.RIGHT_WHERE_KNOWN && right.contains(",")) {
            Splitter.on(',').split(right).forEach(all::add);
        } else {
            all.add(value(name, items, filled, place));
        }
        return all;
    }

    /** What one thing of many is called depends on where it is. */
    private Optional<String> known(String name) {
        return known.entrySet().stream()
                .filter(one -> one.getKey().equals(name)
                        || one.getKey().equals(id() + " " + name)
                        || (one.getKey().endsWith(" " + name)
                                && path.contains(
                                        one.getKey().substring(0, one.getKey().indexOf(' ')))))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private boolean isLeftOut(String name, Filled filled) {
        return filled == Filled.RIGHT_WHERE_KNOWN && known(name).equals(Optional.of(LEFT_OUT));
    }

    /** Of what may stand there, text if it may, since it holds most. */
    private static JsonNode textual(JsonNode shapes) {
        for (JsonNode shape : shapes) {
            if (shape.path("type").asText().equals("string")) {
                return shape;
            }
        }
        return shapes.get(0);
    }

    private static Optional<String> allowed(JsonNode schema) {
        if (schema.has("enum")) {
            return Optional.of(schema.get("enum").get(0).textValue());
        }
        return schema.path("format").asText().equals("date")
                ? Optional.of(ServedOffice.TODAY.toString())
                : Optional.empty();
    }

    private ObjectNode object(JsonNode schema, Filled filled, String place) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.path("properties").properties().forEach(member -> {
            if (!isLeftOut(member.getKey(), filled)) {
                object.set(member.getKey(), value(member.getKey(), member.getValue(), filled, place));
            }
        });
        if (filled == Filled.PLANTED_ONLY) {
            object.put(plant("body name"), plant("body name"));
        }
        if (schema.has("additionalProperties")) {
            for (String name :
                    Splitter.on(',').omitEmptyStrings().split(known("names").orElse("plan_date"))) {
                object.set(name, value(name, schema.get("additionalProperties"), filled, place));
            }
        }
        return object;
    }
}
