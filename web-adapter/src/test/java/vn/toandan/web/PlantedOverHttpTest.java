package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.tip.SomeFiles;

/** Identifiers planted into whatever every described route takes, looked for in whatever is kept, logged or answered afterwards. */
class PlantedOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A name, a telephone number, an address of the network and an agent, none of which occurs by chance. */
    private static final ImmutableList<String> PLANTED =
            ImmutableList.of("Nguyễn Thị Ẩn Danh Kx7", "0987000111222", "203.0.113.77", "PlantedAgent/9.9");

    @TempDir
    private Path folder;

    private ServedOffice served;

    @BeforeEach
    void serve() {
        served = ServedOffice.in(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void nothing_that_was_planted_is_kept_logged_or_told_by_an_error() throws IOException {
        JsonNode paths = JSON.readTree(served.get("/openapi.json").body()).get("paths");
        List<String> walked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                walked.add(operation.getKey() + " " + path.getKey());
                for (String planted : PLANTED) {
                    HttpResponse<String> answer =
                            plant(path.getKey(), operation.getKey(), operation.getValue(), planted);
                    boolean isAForm =
                            answer.body().contains("<textarea") || answer.body().contains("<input");
                    if (!isAForm) {
                        assertThat(answer.body()).as(path.getKey()).doesNotContain(planted);
                    }
                    assertThat(answer.statusCode()).as(path.getKey()).isLessThan(500);
                }
            }
        }
        assertThat(walked)
                .contains(
                        "post /api/v1/tips",
                        "post /gui-tin",
                        "post /api/v1/assessments/preview",
                        "post /xac-minh",
                        "post /api/v1/certificates/check");
        assertThat(served.loggedBesideAnswers()).isEmpty();
        served.close();
        served = ServedOffice.in(Files.createDirectory(folder.resolve("next")));
        assertThat(kept()).hasSizeGreaterThan(1).noneMatch(PlantedOverHttpTest::holdsAny);
    }

    private HttpResponse<String> plant(String path, String method, JsonNode operation, String planted) {
        StringBuilder query = new StringBuilder("?planted=").append(escaped(planted));
        operation.path("parameters").forEach(parameter -> {
            if (parameter.get("in").textValue().equals("query")) {
                query.append('&')
                        .append(parameter.get("name").textValue())
                        .append('=')
                        .append(escaped(planted));
            }
        });
        HttpRequest.Builder request = served.request(path.replaceAll("\\{[^}]*}", escaped(planted)) + query)
                .header("User-Agent", "PlantedAgent/9.9")
                .header("X-Forwarded-For", "203.0.113.77")
                .header("Referer", "https://example.vn/" + escaped(planted))
                .header("Cookie", "who=" + escaped(planted));
        JsonNode content = operation.path("requestBody").path("content");
        if (content.has("application/json")) {
            JsonNode members = content.get("application/json").get("schema").path("properties");
            request.header("Content-Type", "application/json")
                    .method(method.toUpperCase(Locale.ROOT), text(body(members, planted)));
        } else if (content.has("multipart/form-data")) {
            Map<String, String> fields = ImmutableMap.of("receipt", planted, "account", planted, "fullName", planted);
            request.header("Content-Type", "multipart/form-data; boundary=----x7")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(
                            ServedOffice.parts(fields, "image/jpeg", SomeFiles.jpeg(planted))));
        } else if (!content.isMissingNode()) {
            String form = Joiner.on('&')
                    .join(Stream.of(
                                    "account",
                                    "place",
                                    "happenedOn",
                                    "receipt",
                                    "certificate",
                                    "kind",
                                    "year",
                                    "name",
                                    "once")
                            .map(field -> field + "=" + escaped(planted))
                            .toList());
            request.header("Content-Type", "application/x-www-form-urlencoded").method("POST", text(form));
        } else {
            request.GET();
        }
        return served.send(request.build());
    }

    /** Every member that is text holds it, others are left out; tips are then also sent as they can be taken. */
    private static String body(JsonNode members, String planted) {
        try {
            ImmutableMap.Builder<String, Object> body = ImmutableMap.builder();
            members.fieldNames().forEachRemaining(name -> {
                if (name.equals("account")
                        || name.equals("receipt")
                        || name.equals("certificate")
                        || name.startsWith("unit")) {
                    body.put(name, planted);
                }
            });
            return JSON.writeValueAsString(body.buildOrThrow());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static HttpRequest.BodyPublisher text(String body) {
        return HttpRequest.BodyPublishers.ofString(body);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Every file of the office, byte by byte. */
    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> all = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return all;
        }
    }

    private static boolean holdsAny(String bytes) {
        return PLANTED.stream()
                .map(planted -> new String(planted.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .anyMatch(bytes::contains);
    }
}
