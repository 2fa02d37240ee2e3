package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;
import vn.toandan.persistence.hostile.HostileWords;
import vn.toandan.tip.SomeFiles;

/** Requests made up from the description, right and wrong in every part: none may fail the server, whatever {@code -Dtoandan.seed} says. */
class GeneratedRequestsTest {

    private static final int ROUNDS = 24;
    private static final long SEED = Long.getLong("toandan.seed", 20_261_116L);

    @TempDir
    private static Path folder;

    private static ServedOffice served;

    private static final ImmutableSet<String> ENDING = ImmutableSet.of("endSession", "left");

    private final Map<Role, Staff> staff = new EnumMap<>(Role.class);
    private final Random random = new Random(SEED);
    private final ImmutableList<String> words = HostileWords.ALL;

    /** In the first round everything is as it is described, so that something is done whatever comes of chance. */
    private boolean isAsDescribed;

    /** One request, and how it went. */
    private record Went(String what, int status) {

        /** This office signs no certificates, and says so. */
        boolean isNotSwitchedOn() {
            return status == Problem.UNAVAILABLE && what.contains("/certificate?");
        }
    }

    @BeforeAll
    static void serve() {
        served = ServedOffice.in(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void no_request_fails_the_server() throws JsonProcessingException {
        JsonNode paths =
                new ObjectMapper().readTree(served.get("/openapi.json").body()).get("paths");
        List<Went> went = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            isAsDescribed = round == 0;
            for (Map.Entry<String, JsonNode> path : paths.properties()) {
                for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                    went.add(send(path.getKey(), operation.getKey(), operation.getValue()));
                }
            }
        }
        assertThat(went).as("seed %s", SEED).allMatch(one -> one.status() < 500 || one.isNotSwitchedOn());
        assertThat(went.stream().map(Went::status)).contains(200, 201, 400, 404, 415, 422);
        assertThat(served.loggedBesideAnswers()).isEmpty();
    }

    private Went send(String path, String method, JsonNode operation) {
        StringBuilder address =
                new StringBuilder(path.replace("{ruleSet}", random.nextBoolean() ? "ATANTT-2021" : escaped(word()))
                        .replace("{year}", "2025")
                        .replaceAll("\\{[^}]*}", random.nextInt(8) == 0 ? "1" : "16231"));
        address.append("?lang=").append(escaped(word()));
        operation.path("parameters").forEach(parameter -> {
            if (parameter.get("in").textValue().equals("query") && random.nextInt(4) > 0) {
                address.append('&')
                        .append(parameter.get("name").textValue())
                        .append('=')
                        .append(escaped(isStrange(4) ? word() : known(parameter.get("schema"))));
            }
        });
        HttpRequest.Builder request = served.request(address.toString()).header("X-Forwarded-For", somebody());
        enter(request, operation);
        JsonNode content = operation.path("requestBody").path("content");
        String body = "";
        if (content.has("application/json")) {
            body = isStrange(12)
                    ? word() + "{\"account\":"
                    : value(content.get("application/json").get("schema"), 0).toString();
            request.header("Content-Type", isStrange(12) ? "text/csv" : "application/json");
        } else if (content.has("multipart/form-data")) {
            return new Went(method + " " + address, sendParts(request));
        } else if (!content.isMissingNode()) {
            body = form(content.elements().next().get("schema"));
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        request.method(method.toUpperCase(Locale.ROOT), HttpRequest.BodyPublishers.ofString(body));
        int status = served.send(request.build()).statusCode();
        return new Went(method + " " + address + " " + body, status);
    }

    /** Another each time, so that nobody asks too often. */
    private String somebody() {
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }

    /** By whoever has the right, most of the time; with a version that may be right. */
    private void enter(HttpRequest.Builder request, JsonNode operation) {
        ImmutableList<Role> may = Arrays.stream(Role.values())
                .filter(role -> role.rights().stream()
                        .anyMatch(right ->
                                right.code().equals(operation.path("x-right").asText())))
                .filter(role -> !ENDING.contains(operation.get("operationId").textValue()))
                .collect(ImmutableList.toImmutableList());
        if (may.isEmpty() || isStrange(6)) {
            return;
        }
        Staff who = staff.computeIfAbsent(may.get(random.nextInt(may.size())), served::staff);
        request.header("Cookie", who.cookie()).header(Access.CSRF_HEADER, who.csrf());
        if (random.nextBoolean()) {
            request.header(Version.HEADER, Version.tag(random.nextInt(3)));
        }
    }

    /** Fields right and wrong, some twice, some that nobody asked for. */
    private String form(JsonNode schema) {
        StringBuilder form = new StringBuilder("%zz=%");
        schema.path("properties").properties().forEach(field -> {
            for (int times = random.nextInt(8); times < 7; times += 5) {
                JsonNode value = value(field.getValue(), 0);
                form.append('&')
                        .append(escaped(field.getKey()))
                        .append('=')
                        .append(escaped(value.isValueNode() ? value.asText() : value.toString()));
            }
        });
        return form.toString();
    }

    /** Right and wrong in their parts, in their file and in how they are put together. */
    private int sendParts(HttpRequest.Builder request) {
        byte[] file = random.nextBoolean()
                ? SomeFiles.jpeg(word())
                : word().repeat(random.nextInt(40)).getBytes(StandardCharsets.UTF_8);
        Map<String, String> fields = Map.of("receipt", word(), "account", word(), "happenedOn", word());
        byte[] parts = ServedOffice.parts(fields, random.nextBoolean() ? "image/jpeg" : "x", file);
        for (int change = 0; change < random.nextInt(4); change++) {
            parts[random.nextInt(parts.length)] = (byte) random.nextInt();
        }
        byte[] sent = random.nextInt(4) == 0 ? Arrays.copyOf(parts, random.nextInt(parts.length)) : parts;
        String boundary = random.nextInt(8) == 0 ? "" : "; boundary=----x7";
        return served.send(request.header("Content-Type", "multipart/form-data" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(sent))
                        .build())
                .statusCode();
    }

    /** As the shape says, most of the time. */
    private JsonNode value(JsonNode schema, int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (isStrange(10)) {
            return strange(nodes, depth);
        }
        if (schema.has("anyOf")) {
            return value(
                    schema.get("anyOf").get(random.nextInt(schema.get("anyOf").size())), depth);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, depth);
            case "integer" -> nodes.numberNode(isStrange(5) ? random.nextInt() : 2020 + random.nextInt(10));
            case "boolean" -> nodes.booleanNode(random.nextBoolean());
            case "null" -> nodes.nullNode();
            default -> nodes.textNode(isStrange(3) ? word() : known(schema));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.path("properties").properties().forEach(member -> {
            if (!isStrange(8)) {
                object.set(member.getKey(), value(member.getValue(), depth + 1));
            }
        });
        if (schema.has("additionalProperties")) {
            for (String name : List.of("crimes", "households_resident", "plan_date", "rules_implemented")) {
                object.set(isStrange(6) ? word() : name, value(schema.get("additionalProperties"), depth + 1));
            }
        }
        if (isStrange(12)) {
            object.put(word(), word());
        }
        return object;
    }

    private JsonNode strange(JsonNodeFactory nodes, int depth) {
        ArrayNode list = nodes.arrayNode();
        ArrayNode inner = list;
        for (int level = 0; level < random.nextInt(30) + depth; level++) {
            inner = inner.addArray();
        }
        return switch (random.nextInt(4)) {
            case 0 -> list;
            case 1 -> nodes.numberNode(random.nextDouble());
            case 2 -> nodes.objectNode().put(word(), random.nextLong());
            default -> nodes.textNode(word().repeat(1 + random.nextInt(50)));
        };
    }

    /** Once in so many times, and never where all is to be right. */
    private boolean isStrange(int times) {
        return random.nextInt(times) == 0 && !isAsDescribed;
    }

    /** One of those that are allowed, where they are listed; else a day or a plain word. */
    private String known(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum")
                    .get(random.nextInt(schema.get("enum").size()))
                    .asText();
        }
        return schema.path("format").asText().equals("date")
                ? "202" + random.nextInt(7) + "-0" + (1 + random.nextInt(9)) + "-01"
                : "16231";
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
