package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the program fares, and what is never to be seen in it. */
class MetricsOverHttpTest {

    private static final String PLANTED = "Kx7AnDanh";

    @TempDir
    private Path folder;

    private ServedOffice served;
    private MetricsPort port;

    @BeforeEach
    void serve() throws IOException {
        served = ServedOffice.in(folder);
        port = MetricsPort.open(0, served.metrics());
    }

    @AfterEach
    void stop() {
        port.close();
        served.close();
    }

    private HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port.address().getPort() + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private String read() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask("GET", "/metrics");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void answers_are_counted_by_operation_and_class_of_status() throws IOException, InterruptedException {
        served.get("/api/v1/standards");
        served.get("/api/v1/standards");
        served.get("/api/v1/units");
        assertThat(read())
                .contains("toandan_requests_seconds_count{operation=\"listStandards\",status=\"2xx\"} 2")
                .contains("toandan_requests_seconds_count{operation=\"listUnits\",status=\"4xx\"} 1")
                .contains("toandan_requests_seconds_bucket{operation=\"listStandards\",status=\"2xx\",le=\"1.0\"} 2");
    }

    @Test
    void memory_threads_and_what_waits_are_shown() throws IOException, InterruptedException {
        assertThat(read())
                .contains(
                        "jvm_memory_used_bytes",
                        "jvm_threads_live_threads",
                        "process_uptime_seconds",
                        "toandan_threads_busy",
                        "toandan_threads_waiting 0",
                        "toandan_writes_waiting 0",
                        "toandan_passwords_waiting 0");
    }

    @Test
    void nothing_that_was_asked_or_by_whom_is_in_them() throws IOException, InterruptedException {
        String[] from = {"X-Forwarded-For", "203.0.113.77", "User-Agent", PLANTED, "Referer", "https://x/" + PLANTED};
        served.get("/" + PLANTED, from);
        served.get("/api/v1/standards/" + PLANTED + "?kind=" + PLANTED, from);
        served.post("/api/v1/tips", "{\"account\":\"" + PLANTED + "\",\"" + PLANTED + "\":1}", from);
        served.post("/api/v1/tips", "{\"account\":\"" + PLANTED + "\"}", from);
        served.post("/api/v1/session", "{\"name\":\"" + PLANTED + "\",\"password\":\"" + PLANTED + "\"}", from);
        served.send(served.request("/" + PLANTED, from)
                .method(PLANTED, BodyPublishers.noBody())
                .build());
        assertThat(read())
                .contains("operation=\"receiveTip\",status=\"2xx\"", "operation=\"none\",status=\"4xx\"")
                .doesNotContainIgnoringCase(PLANTED)
                .doesNotContain("203.0.113.77");
    }

    @Test
    void they_are_read_on_this_machine_at_their_own_port_alone() throws IOException, InterruptedException {
        assertThat(port.address().getAddress().isLoopbackAddress()).isTrue();
        assertThat(served.get("/metrics").statusCode()).isEqualTo(404);
        assertThat(served.get("/openapi.json").body()).doesNotContain("/metrics");
        assertThat(ask("GET", "/").statusCode()).isEqualTo(404);
        assertThat(ask("GET", "/metrics/x").statusCode()).isEqualTo(404);
        assertThat(ask("POST", "/metrics").statusCode()).isEqualTo(404);
    }
}
