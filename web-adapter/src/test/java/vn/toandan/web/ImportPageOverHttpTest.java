package vn.toandan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** Whole files, uploaded on the page, and the token that a form with a file has to carry. */
class ImportPageOverHttpTest {

    private static final ImmutableMap<String, String> KIND = ImmutableMap.of("kind", "hotspots");
    private static final String HEADER = "hotspot,unit_code,type,reported_on,confirmed_on,confirmed_by,cleared_on\n";
    private static final byte[] RIGHT = (HEADER + "H1,16231-01,ma tuý,2026-01-05,,,\n").getBytes(UTF_8);

    @TempDir
    private Path folder;

    private ServedOffice served;
    private Staff recorder;

    @BeforeEach
    void serve() {
        served = ServedOffice.in(folder);
        recorder = served.staff(Role.RECORDER, Optional.of("16231"));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private boolean isNothingThere() {
        return recorder.get("/api/v1/hotspots/H1").statusCode() == 404;
    }

    @Test
    void the_page_offers_what_may_be_imported_and_its_empty_form() {
        String page = recorder.get(ImportPageRoutes.PATH).body();
        assertThat(page).contains("Phiếu số liệu", "Tụ điểm").doesNotContain("Tin báo", "Tiêu chí của tỉnh");
        String chosen = recorder.get(ImportPageRoutes.PATH + "?loai=hotspots").body();
        assertThat(chosen).contains("/api/v1/imports/templates/hotspots?format=xlsx", "type=\"file\"");
        assertThat(recorder.get(ImportPageRoutes.PATH + "?loai=tips").statusCode())
                .isEqualTo(404);
        assertThat(recorder.get("/noi-bo").body()).contains("href=\"/noi-bo/nhap-tep\"");
    }

    @Test
    void a_right_file_is_imported_and_its_page_says_so() {
        HttpResponse<String> sent = recorder.uploadForm(ImportPageRoutes.PATH, KIND, RIGHT);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(sent.body()).contains("Đã nhập xong", "ghi 1 tụ điểm");
        assertThat(isNothingThere()).isFalse();
        assertThat(recorder.uploadForm(ImportPageRoutes.PATH, KIND, RIGHT).body())
                .contains("đã được nhập trước đây");
    }

    @Test
    void a_file_is_looked_at_first_where_that_is_asked() {
        HttpResponse<String> sent =
                recorder.uploadForm(ImportPageRoutes.PATH, ImmutableMap.of("kind", "hotspots", "check", "true"), RIGHT);
        assertThat(sent.body()).contains("Chưa ghi gì", "ghi 1 tụ điểm");
        assertThat(isNothingThere()).isTrue();
    }

    @Test
    void everything_wrong_stands_in_a_table_beside_what_is_in_the_file() {
        byte[] wrong = (HEADER + "H1,16231-01,ma tuý,hôm qua,,,\nH2,16231-01,,2026-13-01,,,\n").getBytes(UTF_8);
        HttpResponse<String> sent = recorder.uploadForm(ImportPageRoutes.PATH, KIND, wrong);
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("Tệp có 3 chỗ sai")
                .contains("<td>2</td><td><code>reported_on</code></td><td>hôm qua</td>")
                .contains("<td>3</td><td><code>type</code></td><td>–</td>")
                .contains("<td>3</td><td><code>reported_on</code></td><td>2026-13-01</td>");
        assertThat(isNothingThere()).isTrue();
    }

    @Test
    void what_stands_in_a_cell_is_text_on_the_page_whatever_it_is() {
        byte[] wrong = (HEADER + "H1,16231-01,x,<script>alert(1)</script>,,,\n,,,,,,<b>\u202Ex\n").getBytes(UTF_8);
        assertThat(recorder.uploadForm(ImportPageRoutes.PATH, KIND, wrong).body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "<b>", "\u202E");
    }

    @Test
    void a_form_without_a_file_is_shown_again_with_what_was_typed() {
        HttpResponse<String> sent = recorder.uploadForm(
                ImportPageRoutes.PATH, ImmutableMap.of("kind", "hotspots", "knownOn", "2026-11-17"), new byte[0]);
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sent.body())
                .contains(
                        "Được biết từ ngày: Không được là ngày sau hôm nay", "Tệp: Còn thiếu", "value=\"2026-11-17\"");
    }

    @Test
    void a_form_without_the_token_or_with_it_after_the_rest_writes_nothing() {
        String[] cookie = {"Cookie", recorder.cookie()};
        assertThat(served.upload(ImportPageRoutes.PATH, KIND, "text/csv", RIGHT, cookie)
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.upload(
                                ImportPageRoutes.PATH,
                                ImmutableMap.of("kind", "hotspots", "csrf", recorder.csrf()),
                                "text/csv",
                                RIGHT,
                                cookie)
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.upload(
                                ImportPageRoutes.PATH,
                                ImmutableMap.of("csrf", recorder.csrf() + "x", "kind", "hotspots"),
                                "text/csv",
                                RIGHT,
                                cookie)
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.upload(ImportRoutes.API + "?csrf=" + recorder.csrf(), KIND, "text/csv", RIGHT, cookie)
                        .statusCode())
                .isEqualTo(403);
        assertThat(isNothingThere()).isTrue();
    }

    @Test
    void without_the_token_the_rest_of_a_form_is_not_even_waited_for() throws IOException {
        assertThat(answerToStartOf(new String(ServedOffice.parts(KIND, "text/csv", new byte[8 * 1024]), UTF_8)))
                .startsWith("HTTP/1.1 403");
    }

    /** What comes back for a long form of which only so much is ever sent. */
    private String answerToStartOf(String form) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.app().port())) {
            socket.setSoTimeout((int) Duration.ofSeconds(15).toMillis());
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + ImportPageRoutes.PATH + " HTTP/1.1\r\nHost: x\r\nCookie: " + recorder.cookie()
                            + "\r\nContent-Type: multipart/form-data; boundary=----x7\r\nContent-Length: 7000000\r\n\r\n"
                            + form)
                    .getBytes(UTF_8));
            out.flush();
            return new String(ByteStreams.limit(socket.getInputStream(), 12).readAllBytes(), UTF_8);
        }
    }
}
