package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.tip.SomeFiles;

/** Somebody at one place who takes as much of the server as there is: whoever asks from elsewhere is answered meanwhile. */
class OnePlaceOverSocketsTest {

    private static final AtomicInteger PLACES = new AtomicInteger(1);
    private static final String REST = " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    private static final String FORM = "Content-Type: multipart/form-data; boundary=x\r\n";
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    private static Path folder;

    private static ServedOffice served;
    private final String there = "127.0.0." + PLACES.incrementAndGet();
    private final List<Socket> open = new ArrayList<>();

    @BeforeAll
    static void serve() {
        served = ServedOffice.reachedDirectly(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    /** One that takes in little before it is read. */
    private Socket fromThere() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(2048);
        socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
        socket.bind(new InetSocketAddress(InetAddress.getByName(there), 0));
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), served.app().port()));
        open.add(socket);
        return socket;
    }

    private static void ask(Socket socket, String path) throws IOException {
        send(socket, "GET " + path + REST + "\r\n");
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isAnswered(Socket socket) throws IOException {
        try {
            ask(socket, "/health/live");
            return socket.getInputStream().read() == 'H';
        } catch (SocketException hungUp) {
            return false;
        }
    }

    private void assertOthersAreAnswered() {
        long began = System.nanoTime();
        assertThat(served.get("/").statusCode()).isEqualTo(200);
        assertThat(served.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
    }

    @Test
    void two_hundred_connections_are_kept_and_no_more_until_one_is_closed() throws IOException {
        for (int connection = 0; connection < 220; connection++) {
            fromThere();
        }
        int answered = 0;
        for (Socket socket : open) {
            answered += isAnswered(socket) ? 1 : 0;
        }
        assertThat(answered).isEqualTo(200);
        assertOthersAreAnswered();
        hangUp();
        assertThat(isAnsweredSoon()).isTrue();
    }

    /** Once the other side has noticed that those before are closed. */
    private boolean isAnsweredSoon() throws IOException {
        long began = System.nanoTime();
        boolean isAnswered = isAnswered(fromThere());
        while (!isAnswered && System.nanoTime() - began < SOON.toNanos()) {
            isAnswered = isAnswered(fromThere());
        }
        return isAnswered;
    }

    @Test
    void whoever_asks_for_much_and_reads_none_of_it_holds_up_nobody() throws IOException {
        for (int client = 0; client < 100; client++) {
            Socket socket = fromThere();
            for (int time = 0; time < 10; time++) {
                ask(socket, "/openapi.json");
            }
        }
        assertOthersAreAnswered();
    }

    @Test
    void whoever_sends_files_slowly_keeps_nobody_else_from_sending_one() throws IOException {
        for (int client = 0; client < 20; client++) {
            send(fromThere(), "POST /gui-tin" + REST + FORM + "Content-Length: 5000000\r\n\r\n--x\r\n");
        }
        byte[] picture = Bytes.concat(SomeFiles.jpeg("x"), new byte[Body.MOST_BYTES]);
        long began = System.nanoTime();
        assertThat(served.upload("/gui-tin", ImmutableMap.of("account", "Có người lạ"), "image/jpeg", picture)
                        .statusCode())
                .isEqualTo(201);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
    }

    @Test
    void from_all_places_together_there_are_two_thousand_and_silent_ones_end_after_twenty_seconds() {
        Server server = served.app().jettyServer().server();
        assertThat(server.getBean(NetworkConnectionLimit.class).getMaxNetworkConnectionCount())
                .isEqualTo(2_000);
        assertThat(server.getConnectors())
                .isNotEmpty()
                .allMatch(connector -> connector
                                .getConnectionFactory(HttpConnectionFactory.class)
                                .getHttpConfiguration()
                                .getIdleTimeout()
                        == 20_000);
    }
}
