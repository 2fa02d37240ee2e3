package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send slowly, too much, for ever, all at once or nothing at all, each over a connection of its own: whoever else asks is answered meanwhile. */
class CrowdedOverSocketsTest {

    /** More than there are threads to answer. */
    private static final int MANY = 100;

    private static final String HOST = "Host: 127.0.0.1\r\n";
    private static final String JSON = "POST /api/v1/tips HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\n";
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int LATE = (int) Duration.ofSeconds(20).toMillis();

    @TempDir
    private static Path folder;

    private static ServedOffice served;
    private static int others;

    private final List<Socket> open = new ArrayList<>();

    @BeforeAll
    static void serve() {
        served = ServedOffice.in(folder);
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
    }

    private Socket connected() throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.app().port());
        socket.setSoTimeout(LATE);
        open.add(socket);
        return socket;
    }

    private Socket sending(String text) throws IOException {
        Socket socket = connected();
        send(socket, text);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Whatever comes until the other side closes, or goes on saying nothing. */
    private static String answer(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] part = new byte[8192];
        try {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                all.write(part, 0, read);
            }
        } catch (SocketException closed) {
            assertThat(closed).hasMessageContaining("reset");
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** A page, a read and a write, by somebody else. */
    private void assertOthersAreAnswered() {
        long began = System.nanoTime();
        assertThat(served.get("/").statusCode()).isEqualTo(200);
        assertThat(served.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(served.post(
                                "/api/v1/tips",
                                "{\"offenceKind\":\"DRUG\",\"account\":\"Có người lạ\"}",
                                "X-Forwarded-For",
                                "10.1.0." + others++)
                        .statusCode())
                .isEqualTo(201);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
    }

    @Test
    void headers_that_come_a_letter_at_a_time_hold_up_nobody() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int client = 0; client < MANY; client++) {
            slow.add(sending("GET / HTTP/1.1\r\n" + HOST + "X-Slow: "));
        }
        assertOthersAreAnswered();
        for (Socket socket : slow) {
            send(socket, "a");
        }
        assertOthersAreAnswered();
    }

    @Test
    void bodies_that_come_a_letter_at_a_time_hold_up_nobody() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int client = 0; client < MANY; client++) {
            slow.add(sending(JSON + "Content-Length: 1000\r\n\r\n{"));
        }
        assertOthersAreAnswered();
        for (Socket socket : slow) {
            send(socket, " ");
        }
        assertOthersAreAnswered();
    }

    @Test
    void nor_do_bodies_in_pieces_of_which_the_next_never_comes() throws IOException {
        for (int client = 0; client < MANY; client++) {
            Socket unused = sending(JSON + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n");
        }
        assertOthersAreAnswered();
    }

    @Test
    void nor_do_files_that_come_slowly() throws IOException {
        for (int client = 0; client < MANY; client++) {
            Socket unused = sending("POST /gui-tin HTTP/1.1\r\n" + HOST
                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000000\r\n\r\n--x\r\n");
        }
        assertOthersAreAnswered();
    }

    @Test
    void nor_do_connections_on_which_nothing_is_said() throws IOException {
        for (int client = 0; client < 5 * MANY; client++) {
            Socket unused = connected();
        }
        assertOthersAreAnswered();
    }

    @Test
    void nor_do_clients_that_ask_and_never_read_what_they_are_told() throws IOException {
        String asking = ("GET /tieu-chuan HTTP/1.1\r\n" + HOST + "\r\n").repeat(30);
        for (int client = 0; client < MANY; client++) {
            Socket unused = sending(asking);
        }
        assertOthersAreAnswered();
    }

    @Test
    void headers_that_are_too_long_are_refused_and_the_connection_is_closed() throws IOException {
        Socket socket = sending("GET / HTTP/1.1\r\n" + HOST + "X-Long: " + Strings.repeat("a", 64 * 1024) + "\r\n\r\n");
        assertThat(answer(socket)).startsWith("HTTP/1.1 431").doesNotContain("aaaa");
        assertOthersAreAnswered();
    }

    @Test
    void so_are_addresses_and_ever_more_headers() throws IOException {
        assertThat(answer(sending("GET /" + Strings.repeat("a", 64 * 1024) + " HTTP/1.1\r\n" + HOST + "\r\n")))
                .startsWith("HTTP/1.1 414")
                .doesNotContain("aaaa");
        assertThat(answer(sending("GET / HTTP/1.1\r\n" + HOST + "X-A: a\r\n".repeat(10_000) + "\r\n")))
                .startsWith("HTTP/1.1 431");
        assertOthersAreAnswered();
    }

    @Test
    void a_body_in_pieces_that_never_ends_is_broken_off() throws IOException {
        Socket socket = sending(JSON + "Transfer-Encoding: chunked\r\n\r\n");
        String piece = "2000\r\n" + " ".repeat(0x2000) + "\r\n";
        long sent = sendUntilRefused(socket, piece, 64L * 1024 * 1024);
        assertThat(sent).isLessThan(64L * 1024 * 1024);
        assertOthersAreAnswered();
    }

    @Test
    void so_is_a_form_with_a_file_that_never_ends() throws IOException {
        Socket socket = sending("POST /gui-tin HTTP/1.1\r\n" + HOST
                + "Content-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n");
        String piece = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
        long sent = sendUntilRefused(socket, piece, 256L * 1024 * 1024);
        assertThat(sent).isLessThan(256L * 1024 * 1024);
        assertOthersAreAnswered();
    }

    /** How much could be sent until the other side had said something or hung up. */
    private static long sendUntilRefused(Socket socket, String piece, long most) throws IOException {
        byte[] bytes = piece.getBytes(StandardCharsets.US_ASCII);
        long sent = 0;
        try {
            while (sent < most && socket.getInputStream().available() == 0) {
                socket.getOutputStream().write(bytes);
                sent += bytes.length;
            }
        } catch (SocketException hungUp) {
            return sent;
        }
        return sent;
    }

    @Test
    void requests_sent_one_upon_another_are_answered_one_after_another() throws IOException {
        Socket socket = sending(("GET /health/live HTTP/1.1\r\n" + HOST + "\r\n").repeat(20)
                + "GET /nowhere HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n");
        String all = answer(socket);
        assertThat(Pattern.compile("HTTP/1.1 200").matcher(all).results().count())
                .isEqualTo(20);
        assertThat(all.lastIndexOf("HTTP/1.1 ")).isEqualTo(all.indexOf("HTTP/1.1 404"));
    }

    @Test
    void what_is_no_request_is_refused_without_a_word_of_it() throws IOException {
        for (String nonsense : List.of(
                "\u0016\u0003\u0001 Nguyen Van An\r\n\r\n",
                "GET / HTTP/9.9 Nguyen Van An\r\n\r\n",
                "GET / HTTP/1.1\r\nNguyen Van An\r\n\r\n",
                "GET / HTTP/1.1\r\n" + HOST + "Content-Length: Nguyen Van An\r\n\r\n",
                JSON + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nNguyen Van An",
                JSON + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\nNguyen Van An\r\n")) {
            Socket socket = sending(nonsense);
            socket.shutdownOutput();
            assertThat(answer(socket)).as(nonsense).doesNotContain("Nguyen", "HTTP/1.1 5", "Exception");
        }
        assertThat(served.logged()).doesNotContain("Nguyen");
        assertOthersAreAnswered();
    }
}
