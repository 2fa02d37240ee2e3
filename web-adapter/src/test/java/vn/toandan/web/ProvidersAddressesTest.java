package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a provider published once stands, whoever asks it in vain. */
class ProvidersAddressesTest {

    @TempDir
    private Path folder;

    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private ServedOffice served;
    private ProvidersAddresses addresses;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(hands);
        server.createContext("/.well-known/openid-configuration", this::publish);
        server.start();
        served = ServedOffice.in(folder);
        Provider provider = new Provider(address(), Optional.of("api"), Optional.empty(), Optional.empty());
        Duration whole = Duration.ofMinutes(1);
        addresses = new ProvidersAddresses(served.office(), provider, new ProviderCalls(whole, whole));
    }

    @AfterEach
    void stop() {
        end.countDown();
        served.close();
        server.stop(0);
        hands.shutdownNow();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The first who asks waits until the end, and gets nothing. */
    private void publish(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (asked.incrementAndGet() == 1) {
                held.countDown();
                wait(end);
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            byte[] published = """
                    {"issuer": "%1$s", "authorization_endpoint": "%1$s/enter", "token_endpoint": "%1$s/exchange", "jwks_uri": "%1$s/keys"}""".formatted(address()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
        }
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void who_asks_in_vain_leaves_what_another_found_meanwhile() throws Exception {
        Future<ProvidersAddresses.Found> inVain = hands.submit(addresses::found);
        wait(held);
        ProvidersAddresses.Found found = addresses.found();
        end.countDown();
        assertThat(inVain.get()).isEqualTo(found);
        assertThat(addresses.found()).isEqualTo(found);
        assertThat(asked).hasValue(2);
    }

    @Test
    void one_that_did_not_answer_is_left_alone_for_ten_seconds() throws IOException {
        end.countDown();
        assertThatThrownBy(addresses::found).isInstanceOf(IOException.class);
        served.pass(Duration.ofSeconds(9));
        assertThatThrownBy(addresses::found).isInstanceOf(IOException.class);
        assertThat(asked).hasValue(1);
        served.pass(Duration.ofSeconds(1));
        assertThat(addresses.found().keys()).hasToString(address() + "/keys");
    }
}
