package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.certificate.Certificate;
import vn.toandan.certificate.Certificates;
import vn.toandan.certificate.Issued;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.Awards;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.signing.SigningKey;

/** Whether a certificate is genuine and in force, asked of the office that issued it. */
class CertificatesOverHttpTest {

    private static final String CHECK = "/api/v1/certificates/check";

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

    private String signed(Certificate certificate) {
        return certificate.sealedBy(SigningKey.read(ServedOffice.certificates(folder)));
    }

    private String check(String text) {
        return served.post(CHECK, "{\"certificate\":\"" + text + "\"}").body();
    }

    private HttpResponse<String> page(String text) {
        return served.form("/xac-minh", ImmutableMap.of("certificate", text));
    }

    private <T> T write(Function<Registers, T> command) {
        return served.office().writeAs("test", "test", "", command);
    }

    @Test
    void the_page_asks_for_what_the_square_says_and_needs_no_script() {
        assertThat(served.get("/xac-minh").body())
                .contains("<form method=\"post\" action=\"/xac-minh\"", "name=\"certificate\"")
                .doesNotContain("<script");
    }

    @Test
    void one_that_the_office_signed_is_genuine_and_in_force_on_the_page_and_for_programs() {
        String text = signed(Certificates.recognised());
        assertThat(check(text)).startsWith("{\"result\":\"in_force\"").contains("\"unitName\":\"Thôn 1\"");
        HttpResponse<String> page = page("https://xa.example.vn/xac-minh#" + text);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Giấy chứng nhận là thật và đang có hiệu lực", "Thôn 1 (mã 16231-01)")
                .contains("danh mục thu hồi ngày 16/11/2026");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void one_whose_award_was_revoked_was_withdrawn_from_that_day_on() {
        Award.Id id = write(registers -> registers.commendations().record(Awards.awarded()));
        Issued issued = served.office()
                .read(registers ->
                        served.office().certificateDesk(registers).ofAward("DN-01", LocalDate.of(2026, 11, 16)));
        String text = signed(((Issued.Ready) issued).certificate());
        assertThat(check(text)).startsWith("{\"result\":\"in_force\"").contains("01 cá nhân (bảo mật)");
        write(registers -> {
            registers.commendations().revoke(id, Awards.revoked());
            return true;
        });
        assertThat(check(text))
                .startsWith("{\"result\":\"withdrawn\"")
                .contains("\"withdrawal\":{\"since\":\"2026-09-07\",\"number\":\"95/QĐ-UBND\"}");
        assertThat(page(text).body()).contains("đã bị thu hồi", "95/QĐ-UBND");
    }

    @Test
    void another_office_s_and_what_is_none_are_answered_and_not_repeated() {
        String text = Certificates.recognised().sealedBy(Certificates.OFFICE);
        assertThat(check(text)).startsWith("{\"result\":\"not_genuine\"").contains("\"certificate\":null");
        assertThat(page(text).body()).contains("không phải của cơ quan này").doesNotContain(text, "Thôn 1");
        assertThat(check("Nguyễn Văn A"))
                .startsWith("{\"result\":\"not_readable\"")
                .doesNotContain("Nguyễn");
        assertThat(page("Nguyễn Văn A").body()).doesNotContain("Nguyễn");
    }

    @Test
    void what_is_not_given_or_misspelled_is_malformed() {
        assertThat(served.post(CHECK, "{}").statusCode()).isEqualTo(400);
        assertThat(served.post(CHECK, "{\"certificates\":\"TD1.\"}").statusCode())
                .isEqualTo(400);
        assertThat(served.post(CHECK, "{\"certificate\":1}").statusCode()).isEqualTo(400);
    }

    @Test
    void an_office_without_a_key_says_so() throws IOException {
        served.close();
        served = ServedOffice.withoutKey(Files.createDirectory(folder.resolve("next")));
        assertThat(served.get("/xac-minh").body()).contains("chưa công bố khóa").doesNotContain("<textarea");
        assertThat(page("TD1.").statusCode()).isEqualTo(503);
        assertThat(served.post(CHECK, "{\"certificate\":\"TD1.\"}").statusCode())
                .isEqualTo(503);
    }
}
