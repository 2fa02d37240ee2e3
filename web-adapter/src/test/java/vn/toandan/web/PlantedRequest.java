package vn.toandan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.toandan.tip.SomeFiles;

/** A request as a described operation takes it, with an identifier in every part of its address, its headers and its body. */
record PlantedRequest(ServedOffice served, String method, String path, JsonNode operation, String planted) {

    /** How much of the body may be right beside what is planted, so that it gets past the first check. */
    enum Filled {
        PLANTED_ONLY,
        RIGHT_WHERE_KNOWN
    }

    private static final ImmutableList<String> SENT_BY_BROWSERS =
            ImmutableList.of("User-Agent", "X-Forwarded-For", "X-Real-IP", "Forwarded", "Referer", "Accept-Language");

    String route() {
        return method + " " + path;
    }

    Optional<String> right() {
        return Optional.ofNullable(operation.get("x-right")).map(JsonNode::textValue);
    }

    HttpResponse<String> send(Filled filled, Optional<Staff> who) {
        Map<String, String> headers = new HashMap<>();
        SENT_BY_BROWSERS.forEach(name -> headers.put(name, escaped(planted)));
        headers.put("Idempotency-Key", escaped(planted));
        StringBuilder query = new StringBuilder("?planted=").append(escaped(planted));
        operation.path("parameters").forEach(parameter -> {
            String name = parameter.get("name").textValue();
            switch (parameter.get("in").textValue()) {
                case "query" -> query.append('&').append(name).append('=').append(escaped(planted));
                case "header" -> headers.put(name, escaped(planted));
                default -> {}
            }
        });
        headers.put("Cookie", who.map(staff -> staff.cookie() + "; ").orElse("") + "who=" + escaped(planted));
        headers.put(Access.CSRF_HEADER, who.map(Staff::csrf).orElse(escaped(planted)));
        if (who.isEmpty() && right().isPresent()) {
            headers.put("Authorization", "Bearer " + escaped(planted));
        }
        HttpRequest.Builder request = served.request(path.replaceAll("\\{[^}]*}", escaped(planted)) + query);
        headers.forEach(request::setHeader);
        return served.send(withBody(request, filled, who));
    }

    private HttpRequest withBody(HttpRequest.Builder request, Filled filled, Optional<Staff> who) {
        JsonNode content = operation.path("requestBody").path("content");
        if (content.isMissingNode()) {
            return request.method(method.toUpperCase(Locale.ROOT), HttpRequest.BodyPublishers.noBody())
                    .build();
        }
        String mediaType = content.fieldNames().next();
        JsonNode schema = content.get(mediaType).get("schema");
        if (mediaType.equals("multipart/form-data")) {
            byte[] parts = ServedOffice.parts(fields(schema, filled, who), "image/jpeg", SomeFiles.jpeg(planted));
            return request.header("Content-Type", "multipart/form-data; boundary=----x7")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(parts))
                    .build();
        }
        String body = mediaType.equals(Reply.JSON)
                ? value(schema, filled).toString()
                : fields(schema, filled, who).entrySet().stream()
                        .map(field -> escaped(field.getKey()) + "=" + escaped(field.getValue()))
                        .collect(Collectors.joining("&"));
        return request.header("Content-Type", mediaType)
                .method(method.toUpperCase(Locale.ROOT), HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private ImmutableMap<String, String> fields(JsonNode schema, Filled filled, Optional<Staff> who) {
        ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
        schema.path("properties").properties().forEach(field -> {
            JsonNode value = value(field.getValue(), filled);
            fields.put(field.getKey(), value.isArray() ? value.path(0).asText() : value.asText());
        });
        fields.put("a field that nobody asked for", planted);
        who.ifPresent(staff -> fields.put(Access.CSRF_FIELD, staff.csrf()));
        return fields.buildKeepingLast();
    }

    private JsonNode value(JsonNode schema, Filled filled) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (schema.has("anyOf")) {
            return value(schema.get("anyOf").get(0), filled);
        }
        if (filled == Filled.RIGHT_WHERE_KNOWN) {
            if (schema.has("enum")) {
                return schema.get("enum").get(0);
            }
            if (schema.path("format").asText().equals("date")) {
                return nodes.textNode(ServedOffice.TODAY.plusDays(1).toString());
            }
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, filled);
            case "array" -> nodes.arrayNode().add(value(schema.get("items"), filled));
            case "integer" -> nodes.numberNode(2026);
            case "boolean" -> nodes.booleanNode(false);
            default -> nodes.textNode(planted);
        };
    }

    private ObjectNode object(JsonNode schema, Filled filled) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.path("properties")
                .properties()
                .forEach(member -> object.set(member.getKey(), value(member.getValue(), filled)));
        if (filled == Filled.PLANTED_ONLY) {
            object.put(planted, planted);
        }
        if (schema.has("additionalProperties")) {
            object.set("plan_date", value(schema.get("additionalProperties"), filled));
        }
        return object;
    }

    static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
