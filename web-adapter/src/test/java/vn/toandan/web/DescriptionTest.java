package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import io.javalin.http.HandlerType;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is described is there, and what is there is described. */
class DescriptionTest {

    private static final Set<String> SEEN_ONCE = Set.of("readIdentity", "identityRead", "secondFactorSet", "draftKept");

    @TempDir
    private static Path folder;

    private static ServedOffice served;

    @BeforeAll
    static void serve() {
        served = ServedOffice.in(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode document() {
        try {
            return new ObjectMapper().readTree(served.get("/openapi.json").body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> described() {
        Set<String> routes = new TreeSet<>();
        document()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return routes;
    }

    @Test
    void every_route_is_described() {
        Set<String> there = served.app().unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod() && !endpoint.method.equals(HandlerType.HEAD))
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described()).isEqualTo(there).hasSizeGreaterThan(15);
    }

    @Test
    void every_described_route_is_there() {
        for (String route : described()) {
            List<String> parts = Splitter.on(' ').splitToList(route);
            HttpRequest request = served.request(
                            parts.get(1).replace("{ruleSet}", "ATANTT-2021").replaceAll("\\{[^}]*}", "x"))
                    .method(parts.get(0), HttpRequest.BodyPublishers.noBody())
                    .build();
            int status = served.send(request).statusCode();
            assertThat(status).as(route).isNotEqualTo(405).isLessThan(500);
            assertThat(status).as(route).isNotEqualTo(404);
        }
    }

    @Test
    void the_head_of_every_answer_is_that_of_the_whole() {
        for (String route : described()) {
            String path = route.substring(route.indexOf(' ') + 1)
                    .replace("{ruleSet}", "ATANTT-2021")
                    .replaceAll("\\{[^}]*}", "x");
            if (route.startsWith("GET ")) {
                HttpResponse<String> head = served.send(served.request(path)
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build());
                HttpResponse<String> whole = served.get(path);
                assertThat(head.statusCode()).as(route).isEqualTo(whole.statusCode());
                assertThat(head.headers().allValues("Cache-Control"))
                        .as(route)
                        .isEqualTo(whole.headers().allValues("Cache-Control"));
                assertThat(head.headers().firstValue("Content-Type"))
                        .as(route)
                        .isEqualTo(whole.headers().firstValue("Content-Type"));
                assertThat(head.body()).as(route).isEmpty();
            }
        }
    }

    @Test
    void by_what_a_write_of_staff_is_known_again_is_described_for_programs_and_for_forms() {
        document()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(route -> {
                    JsonNode operation = route.getValue();
                    boolean isKept = operation.has("x-right")
                            && !route.getKey().equals("get")
                            && !SEEN_ONCE.contains(operation.get("operationId").textValue());
                    if (isKept && path.getKey().startsWith("/api/")) {
                        assertThat(operation.get("parameters").findValuesAsText("name"))
                                .as(path.getKey())
                                .contains("Idempotency-Key");
                    } else if (isKept) {
                        assertThat(operation
                                        .get("requestBody")
                                        .findValue("properties")
                                        .has("once"))
                                .as(path.getKey())
                                .isTrue();
                    }
                }));
    }

    @Test
    void another_method_is_not_allowed_and_those_that_are_are_named() {
        HttpRequest request = served.request("/api/v1/tips").DELETE().build();
        HttpResponse<String> refused = served.send(request);
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow").orElse("").split(", ?"))
                .containsExactlyInAnyOrder("GET", "HEAD", "POST");
    }

    @Test
    void what_others_may_be_told_of_is_described_type_by_type() {
        JsonNode webhooks = document().get("webhooks");
        assertThat(webhooks.fieldNames()).toIterable().containsExactlyElementsOf(EventTypes.names());
        JsonNode event = webhooks.get("tip.valued").get("post").get("requestBody");
        assertThat(event.findValue("properties").get("type").get("enum").toString())
                .isEqualTo("[\"tip.valued\"]");
    }

    @Test
    void the_description_is_openapi_3_1_and_names_every_operation_once() {
        assertThat(document().get("openapi").textValue()).isEqualTo("3.1.0");
        assertThat(document().findValuesAsText("operationId"))
                .doesNotHaveDuplicates()
                .contains("receiveTip", "lookUpTip", "previewAssessment");
        assertThat(document()
                        .at("/paths/~1api~1v1~1tips/post/responses/201/content/application~1json/schema/required")
                        .toString())
                .isEqualTo("[\"receipt\",\"receivedOn\"]");
    }
}
