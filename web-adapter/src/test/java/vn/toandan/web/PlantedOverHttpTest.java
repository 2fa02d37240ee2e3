package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;
import vn.toandan.persistence.database.Backup;
import vn.toandan.web.PlantedRequest.Filled;

/**
 * Identifiers planted into whatever every described route takes, by whoever has the right to it, looked for in whatever is kept, copied, logged or answered afterwards. The
 * routes are those of the description: one that nobody gets into fails.
 */
class PlantedOverHttpTest {

    /** A name, a telephone number, an address of the network and an agent, none of which occurs by chance. */
    private static final ImmutableList<String> PLANTED =
            ImmutableList.of("Nguyễn Thị Ẩn Danh Kx7", "0987000111222", "203.0.113.77", "PlantedAgent/9.9");

    private static final ImmutableSet<String> ENDING = ImmutableSet.of("delete /api/v1/session", "post /noi-bo/ra");

    @TempDir
    private Path folder;

    private ServedOffice served;
    private final Map<Role, Staff> staff = new EnumMap<>(Role.class);

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
        List<String> walked = new ArrayList<>();
        for (PlantedRequest request : requests()) {
            walked.add(request.route());
            for (Filled filled : Filled.values()) {
                HttpResponse<String> answer = request.send(filled, Optional.empty());
                assertThat(answer.statusCode()).as(request.route()).isLessThan(500);
                assertUntold(request, answer);
            }
        }
        assertThat(walked)
                .contains(
                        "post /api/v1/tips",
                        "post /gui-tin",
                        "post /api/v1/assessments/preview",
                        "post /xac-minh",
                        "post /api/v1/certificates/check",
                        "put /api/v1/users/{name}");
        assertNothingIsKept();
    }

    @Test
    void nor_where_whoever_may_sends_it_to_every_route_for_staff() throws IOException {
        Set<String> guarded = new HashSet<>();
        Set<String> entered = new HashSet<>();
        for (PlantedRequest request : requests()) {
            request.right().ifPresent(right -> guarded.add(request.route()));
            for (Role role : whoMay(request)) {
                for (Filled filled : Filled.values()) {
                    HttpResponse<String> answer = request.send(filled, Optional.of(working(role)));
                    assertThat(answer.statusCode())
                            .as("%s as %s", request.route(), role)
                            .isLessThan(500)
                            .isNotIn(Problem.UNAUTHENTICATED, Problem.FORBIDDEN);
                    if (!isSentToTheEntrance(answer)) {
                        entered.add(request.route());
                    }
                    if (answer.statusCode() >= 400) {
                        assertUntold(request, answer);
                    }
                }
            }
        }
        assertThat(guarded).isNotEmpty().isEqualTo(entered);
        assertThat(requests().stream()
                        .filter(request ->
                                request.right().isEmpty() && request.method().equals("get"))
                        .filter(request -> !request.path().contains("{")))
                .allSatisfy(request ->
                        assertThat(holdsAny(served.get(request.path()).body())).isFalse());
        assertNothingIsKept();
    }

    private ImmutableList<PlantedRequest> requests() {
        ImmutableList.Builder<PlantedRequest> all = ImmutableList.builder();
        for (Map.Entry<String, JsonNode> path :
                Staff.json(served.get("/openapi.json").body()).get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                PLANTED.forEach(planted -> all.add(
                        new PlantedRequest(served, operation.getKey(), path.getKey(), operation.getValue(), planted)));
            }
        }
        return all.build();
    }

    /** Every role; of the routes that all share and that end a session the first alone. */
    private static ImmutableList<Role> whoMay(PlantedRequest request) {
        boolean endsASession = ENDING.contains(request.route());
        return Arrays.stream(Role.values())
                .filter(role ->
                        role.rights().stream().anyMatch(right -> request.right().equals(Optional.of(right.code()))))
                .limit(endsASession ? 1 : Role.values().length)
                .collect(ImmutableList.toImmutableList());
    }

    /** In a session that is still open: some of the routes end it. */
    private Staff working(Role role) {
        Staff there = staff.computeIfAbsent(role, served::staff);
        if (there.get("/api/v1/session").statusCode() != Reply.OK) {
            there = Staff.entered(served, there.name());
            staff.put(role, there);
        }
        return there;
    }

    private static boolean isSentToTheEntrance(HttpResponse<String> answer) {
        return answer.statusCode() == Reply.SEE_OTHER
                && answer.headers().firstValue("Location").orElse("").contains("?ve=");
    }

    /** A form gives back what was typed into it, to whoever typed it. */
    private static void assertUntold(PlantedRequest request, HttpResponse<String> answer) {
        boolean isAForm = answer.body().contains("<textarea") || answer.body().contains("<input");
        if (!isAForm || !answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertThat(holdsAny(answer.body()))
                    .as("%s: %s", request.route(), answer.body())
                    .isFalse();
        }
    }

    /** Not in the log, and in no file of the office or of its copy. */
    private void assertNothingIsKept() throws IOException {
        assertThat(served.logged()).matches(log -> !holdsAny(log));
        Backup.write(ServedOffice.file(folder), folder.resolve("copy"));
        served.close();
        served = ServedOffice.in(Files.createDirectory(folder.resolve("next")));
        assertThat(kept())
                .hasSizeGreaterThan(2)
                .allSatisfy((file, bytes) -> assertThat(PLANTED.stream().filter(bytes::contains))
                        .as(file)
                        .isEmpty());
    }

    /** Every file of the office and of its copy, byte by byte. */
    private Map<String, String> kept() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("next")))
                    .toList()) {
                all.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    private static boolean holdsAny(String text) {
        return PLANTED.stream()
                .anyMatch(planted -> text.contains(planted) || text.contains(PlantedRequest.escaped(planted)));
    }
}
