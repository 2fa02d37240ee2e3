package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;
import vn.toandan.certificate.Certificate;
import vn.toandan.certificate.Issued;
import vn.toandan.judging.UnitYear;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.CertificateDocx;
import vn.toandan.persistence.documents.Letterhead;

/** Papers of decisions and their heads, fetched over real HTTP as an office fetches them. */
class PapersOverHttpTest {

    private ServedOffice served;
    private Staff authority;
    private String unit = "";

    @BeforeEach
    void serve() {
        served = ServedOffice.ofExample();
        authority = served.staff(Role.AUTHORITY);
        unit = unit();
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private String unit() {
        for (JsonNode one : Staff.json(
                        authority.get("/api/v1/assessments?year=2024&limit=200").body())
                .get("items")) {
            if (one.get("unitKind").textValue().equals("residential_area")
                    && one.get("verdict").textValue().equals("met")) {
                return one.get("unitCode").textValue();
            }
        }
        throw new AssertionError("none meets the standard");
    }

    private void decide() {
        ImmutableSet.Builder<String> papers = ImmutableSet.builder();
        Matcher found = Pattern.compile("name=\"papers\" value=\"([^\"]+)\"")
                .matcher(authority
                        .get("/noi-bo/quyet-dinh-moi?year=2024&unit=" + unit)
                        .body());
        while (found.find()) {
            papers.add('"' + found.group(1) + '"');
        }
        HttpResponse<String> decided = authority.post(
                "/api/v1/decisions",
                "{\"number\":\"210/QĐ-UBND\",\"on\":\"2024-11-15\",\"authority\":\"commune_chair\","
                        + "\"body\":\"UBND xã Mậu Lâm\",\"year\":2024,\"units\":[\"" + unit + "\"],\"papers\":["
                        + String.join(",", papers.build()) + "]}");
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
    }

    private String at(String paper) {
        return "/api/v1/decisions/" + unit + "/2024/" + paper
                + "?format=docx&superior=UBND+t%E1%BB%89nh&place=M%E1%BA%ADu+L%C3%A2m";
    }

    private byte[] bytes(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            served.request(path, "Cookie", authority.cookie())
                                    .GET()
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The letterhead of the office, once for all papers. */
    private void setHead() {
        served.staff(Role.ADMINISTRATOR)
                .put(
                        "/api/v1/letterhead",
                        "{\"superior\":\"UBND tỉnh\",\"body\":\"Công an xã\",\"place\":\"Như Thanh\",\"signer\":\"Chủ tịch\"}");
    }

    private String awarded() {
        for (JsonNode one : Staff.json(
                        authority.get("/api/v1/nominations?limit=200").body())
                .get("items")) {
            if (!one.get("awards").isEmpty()) {
                return one.get("nomination").textValue();
            }
        }
        throw new AssertionError("none is awarded");
    }

    private static String words(byte[] docx) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document");
    }

    @Test
    void what_the_form_fills_in_stands_in_the_head_of_every_paper() throws IOException {
        decide();
        for (String paper : ImmutableList.of("document", "dossier")) {
            assertThat(words(bytes(at(paper)))).as(paper).contains("UBND TỈNH", "Mậu Lâm, ngày");
        }
        assertThat(words(bytes(at("dossier") + "&body=C%C3%B4ng+an+x%C3%A3"))).contains("CÔNG AN XÃ");
    }

    @Test
    void what_the_office_has_set_stands_where_nothing_is_said() throws IOException {
        decide();
        setHead();
        String at = "/api/v1/decisions/" + unit + "/2024/";
        assertThat(words(bytes(at + "document?format=docx")))
                .contains("UBND TỈNH", "Như Thanh, ngày", "MẬU LÂM")
                .doesNotContain("CÔNG AN XÃ");
        assertThat(words(bytes(at + "dossier?format=docx"))).contains("UBND TỈNH", "CÔNG AN XÃ");
        assertThat(authority.get("/noi-bo/van-ban/" + unit + "/2024").body())
                .contains("value=\"Như Thanh\"", "value=\"Công an xã\"");
    }

    @Test
    void what_the_office_has_set_stands_on_certificates_and_on_the_decision_of_an_award() throws IOException {
        decide();
        String award = "/api/v1/nominations/" + awarded() + "/";
        ImmutableList<String> papers = ImmutableList.of(
                "/api/v1/decisions/" + unit + "/2024/certificate?format=docx",
                award + "certificate?format=docx",
                award + "decision?format=docx");
        for (String paper : papers) {
            assertThat(words(bytes(paper))).as(paper).doesNotContain("UBND TỈNH", "Như Thanh");
        }
        setHead();
        for (String paper : papers) {
            assertThat(words(bytes(paper)))
                    .as(paper)
                    .contains("Như Thanh, ngày")
                    .doesNotContain("CÔNG AN XÃ");
        }
        assertThat(words(bytes(award + "decision?format=docx"))).contains("UBND TỈNH");
    }

    @Test
    void a_certificate_is_byte_for_byte_what_the_command_line_makes_with_the_same_key() throws IOException {
        decide();
        Issued issued = served.office()
                .read(registers -> served.office()
                        .certificateDesk(registers)
                        .ofRecognition(new UnitYear(unit, 2024), Office.EVERYTHING_KNOWN));
        Certificate certificate = ((Issued.Ready) issued).certificate();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        CertificateDocx.write(
                certificate,
                certificate.sealedBy(served.office().issuing().orElseThrow().key()),
                new Letterhead(
                        Optional.of("UBND tỉnh"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Mậu Lâm"),
                        Optional.empty(),
                        Optional.empty(),
                        ImmutableList.of()),
                Wording.VIETNAMESE,
                expected);
        assertThat(bytes(at("certificate"))).isEqualTo(expected.toByteArray());
    }

    @Test
    void the_page_offers_what_there_is_to_whoever_may_have_it() {
        String path = "/noi-bo/van-ban/" + unit + "/2024";
        assertThat(authority.get(path).body())
                .contains("/dossier\"")
                .doesNotContain("/document\"")
                .doesNotContain("/certificate\"");
        assertThat(authority.get(at("certificate")).statusCode()).isEqualTo(422);
        decide();
        assertThat(authority.get(path).body()).contains("/dossier\"", "/document\"", "/certificate\"");
        assertThat(authority.get("/noi-bo/quyet-dinh?year=2024").body()).contains(path);
        Staff recorder = served.staff(Role.RECORDER);
        assertThat(recorder.get(path).body()).contains("/document\"").doesNotContain("/certificate\"");
        assertThat(recorder.get(at("certificate")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_unit_that_was_never_judged_has_no_papers() {
        assertThat(authority.get("/noi-bo/van-ban/khong-co/2024").statusCode()).isEqualTo(404);
        assertThat(authority.get("/noi-bo/van-ban-khen-thuong?ma=khong-co").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_award_has_a_page_of_its_papers_and_its_certificate() {
        String awarded = awarded();
        assertThat(authority.get("/noi-bo/van-ban-khen-thuong?ma=" + awarded).body())
                .contains("/decision\"", "/certificate\"");
        assertThat(authority.get("/noi-bo/ho-so-de-nghi?ma=" + awarded).body())
                .contains("/noi-bo/van-ban-khen-thuong?ma=" + awarded);
        assertThat(authority
                        .get("/api/v1/nominations/" + awarded + "/certificate")
                        .body())
                .startsWith("%PDF");
    }

    @Test
    void an_office_without_a_key_to_sign_with_makes_no_certificates(@TempDir Path folder) {
        try (ServedOffice other = ServedOffice.in(folder)) {
            HttpResponse<String> answer =
                    other.staff(Role.AUTHORITY).get("/api/v1/decisions/16231-01/2024/certificate");
            assertThat(answer.statusCode()).isEqualTo(503);
        }
    }
}
