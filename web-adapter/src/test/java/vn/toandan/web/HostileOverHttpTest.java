package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;
import vn.toandan.persistence.hostile.HostileWords;
import vn.toandan.web.PlantedRequest.Filled;

/** Every string that programs stumble over, in every kind of place where a request has text, by everybody and by whoever has the right: nothing fails, hangs or fills the memory. */
class HostileOverHttpTest {

    private static final ImmutableList<Filled> HOW = ImmutableList.copyOf(Filled.values());
    private static final int ROUNDS = 6;

    /** Kinds of places through each of which every word goes; some others are rare. */
    private static final ImmutableList<String> COMMON = ImmutableList.of(
            "path", "query", "form", "body", "cookie", " header " + Once.HEADER, " header Accept-Language");

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final long MOST_KEPT = 96L * 1024 * 1024;

    @TempDir
    private Path folder;

    private ServedOffice served;
    private int origins;
    private final Map<Role, Staff> staff = new EnumMap<>(Role.class);
    private final Map<String, Integer> next = new HashMap<>();

    @BeforeEach
    void serve() {
        served = ServedOffice.in(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    /** The words one after another, in each kind of place for itself; an origin of its own, so that nobody has to wait. */
    private String word(String place) {
        if (place.endsWith(" X-Forwarded-For")) {
            return "10.2.0." + origins++;
        }
        String[] parts = place.split(" ", 3);
        String kind = parts[1].equals("header") ? place.substring(parts[0].length()) : parts[1];
        int number = next.merge(kind, 1, Integer::sum) - 1;
        return HostileWords.ALL.get(number % HostileWords.ALL.size());
    }

    @Test
    void no_word_fails_the_server_or_holds_it_up() {
        ImmutableMap<String, String> known = SomethingThere.in(served);
        ImmutableList<PlantedRequest> requests = PlantedRequest.all(served, known, this::word);
        Set<Integer> statuses = new HashSet<>();
        long before = kept();
        for (int round = 0; round < ROUNDS; round++) {
            for (PlantedRequest request : requests) {
                Filled how = HOW.get(round % HOW.size());
                ImmutableList<Role> may = request.whoMay();
                Optional<Role> who = may.isEmpty() ? Optional.empty() : Optional.of(may.get(round % may.size()));
                statuses.add(answered(request, how, who));
            }
        }
        ImmutableList<PlantedRequest> named = requests.stream()
                .filter(request ->
                        request.method().equals("get") && request.path().contains("{"))
                .collect(ImmutableList.toImmutableList());
        for (int at = 0; next.getOrDefault("path", 0) < HostileWords.ALL.size(); at++) {
            PlantedRequest request = named.get(at % named.size());
            statuses.add(answered(
                    request, Filled.PLANTED_ONLY, request.whoMay().stream().findFirst()));
        }
        assertThat(COMMON)
                .allSatisfy(kind -> assertThat(next.getOrDefault(kind, 0))
                        .as(kind)
                        .isGreaterThanOrEqualTo(HostileWords.ALL.size()));
        assertThat(statuses).contains(200, 201, 303, 400, 404, 422);
        assertThat(kept() - before).isLessThan(MOST_KEPT);
        assertThat(served.loggedBesideAnswers()).isEmpty();
    }

    private int answered(PlantedRequest request, Filled how, Optional<Role> who) {
        Optional<Staff> there = who.map(role -> staff.computeIfAbsent(role, served::staff));
        HttpResponse<String> answer = quick(request.id(), () -> request.send(how, there));
        assertThat(answer.statusCode())
                .as("%s, %s: %s", request.id(), how, served.loggedBesideAnswers())
                .isLessThan(500);
        if (answer.headers().firstValue("Set-Cookie").isPresent()) {
            // Whoever left or got in anew begins again.
            who.ifPresent(staff::remove);
        }
        return answer.statusCode();
    }

    /** Once more where the machine was busy with something else. */
    private static HttpResponse<String> quick(String what, Supplier<HttpResponse<String>> send) {
        for (int attempt = 0; attempt < 3; attempt++) {
            long began = System.nanoTime();
            HttpResponse<String> answer = send.get();
            if (Duration.ofNanos(System.nanoTime() - began).compareTo(LONGEST) < 0) {
                return answer;
            }
        }
        throw new AssertionError(what + " takes longer than " + LONGEST);
    }

    /** As bytes on the line, which a client of ours would not send. */
    @Test
    void nor_does_any_word_in_a_header_as_it_is() throws IOException {
        for (String name : ImmutableList.of(
                "If-Match",
                "Idempotency-Key",
                "Accept-Language",
                "Cookie",
                "Authorization",
                "Content-Type",
                "Origin")) {
            try (Socket socket =
                    new Socket(InetAddress.getLoopbackAddress(), served.app().port())) {
                socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
                StringBuilder all = new StringBuilder();
                for (String word : HostileWords.ALL) {
                    String value = word.replaceAll("[\\x00-\\x08\\x0A-\\x1F\\x7F]", "");
                    all.append("GET /api/v1/session HTTP/1.1\r\nHost: 127.0.0.1\r\n")
                            .append(name + ": " + value.substring(0, Math.min(2_000, value.length())) + "\r\n\r\n");
                }
                all.append("GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
                Thread sending = new Thread(() -> send(socket, all.toString()));
                sending.start();
                String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answers.lines().filter(line -> line.startsWith("HTTP/1.1 ")))
                        .as("%s: %s", name, served.loggedBesideAnswers())
                        .contains("HTTP/1.1 401 Unauthorized")
                        .noneMatch(line -> line.startsWith("HTTP/1.1 5"));
            }
        }
        assertThat(served.loggedBesideAnswers()).isEmpty();
    }

    private static void send(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException hungUp) {
            throw new UncheckedIOException(hungUp);
        }
    }

    private static long kept() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
