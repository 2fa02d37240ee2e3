package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider that hangs, drips, or answers without end holds nobody for long. */
class ProviderCallsTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final int AT_A_TIME = 4;

    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final CountDownLatch held = new CountDownLatch(AT_A_TIME);
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();
    private final HttpServer provider = create();

    private static HttpServer create() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void start() {
        provider.setExecutor(hands);
        provider.createContext("/right", exchange -> {
            try (exchange) {
                connections.add(exchange.getRemoteAddress());
                exchange.sendResponseHeaders(200, 2);
                exchange.getResponseBody().write("cc".getBytes(StandardCharsets.UTF_8));
            }
        });
        provider.createContext("/hangs", exchange -> {
            asked.incrementAndGet();
            held.countDown();
            wait(end);
            exchange.close();
        });
        provider.createContext("/drips", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            wait(end);
            exchange.close();
        });
        provider.createContext("/endless", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (end.getCount() > 0) {
                    body.write(new byte[16 * 1024]);
                }
            }
        });
        provider.createContext("/lost", exchange -> {
            try (exchange) {
                asked.incrementAndGet();
                exchange.getRequestBody().readAllBytes();
            }
        });
        provider.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        provider.stop(0);
        hands.shutdownNow();
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static ProviderCalls calls(Duration patience) {
        return new ProviderCalls(patience, Duration.ofMinutes(1));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + provider.getAddress().getPort() + path);
    }

    @Test
    void one_that_hangs_or_drips_is_waited_for_a_while_and_no_longer() throws IOException {
        ProviderCalls calls = calls(SHORT);
        assertThatThrownBy(() -> calls.read(at("/hangs"))).isInstanceOf(IOException.class);
        assertThat(asked).hasValue(1);
        assertThatThrownBy(() -> calls.read(at("/drips"))).isInstanceOf(IOException.class);
        assertThat(new ProviderCalls().read(at("/right")).body()).isEqualTo("cc");
    }

    @Test
    void what_is_lost_on_the_way_is_not_asked_for_again_since_a_code_is_good_once() {
        HttpRequest request = HttpRequest.newBuilder(at("/lost"))
                .POST(HttpRequest.BodyPublishers.ofString("code=x"))
                .build();
        assertThatThrownBy(() -> new ProviderCalls().ask(request)).isInstanceOf(IOException.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_connection_that_was_kept_for_long_is_not_used_again() throws IOException {
        ProviderCalls calls = new ProviderCalls(Duration.ofMinutes(1), Duration.ofNanos(1));
        calls.read(at("/right"));
        calls.read(at("/right"));
        assertThat(connections).hasSize(2);
    }

    @Test
    void one_that_is_not_there_is_no_answer() {
        assertThatThrownBy(() -> new ProviderCalls().read(URI.create("http://127.0.0.1:1/")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void an_answer_does_not_show_what_it_says() {
        assertThat(new ProviderCalls.Answer(200, "{\"id_token\": \"eyJ\"}")).hasToString("an answer of the provider");
    }

    @Test
    void one_that_answers_without_end_is_given_up() {
        assertThatThrownBy(() -> calls(Duration.ofMinutes(1)).read(at("/endless")))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("too long");
        assertThat(asked).hasValue(1);
    }

    @Test
    void while_four_wait_a_fifth_does_not() {
        ProviderCalls calls = calls(Duration.ofMinutes(1));
        for (int time = 0; time < AT_A_TIME; time++) {
            hands.execute(() -> assertThatThrownBy(() -> calls.read(at("/hangs"))));
        }
        wait(held);
        assertThatThrownBy(() -> calls.read(at("/right")))
                .isInstanceOf(IOException.class)
                .hasMessage("too many ask");
    }
}
