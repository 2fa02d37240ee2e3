package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.Letterhead;
import vn.toandan.persistence.documents.ReportDocx;
import vn.toandan.persistence.documents.ReportPdf;
import vn.toandan.reporting.Period;
import vn.toandan.reporting.PeriodReport;

/** The letterhead that an office sets once, and what it begins, over real HTTP. */
class LetterheadOverHttpTest {

    private static final String API = "/api/v1/letterhead";
    private static final String PAGE = "/noi-bo/the-thuc";
    private static final String REPORT = "/api/v1/reports?from=2026-01-01&to=2026-06-30&format=";
    private static final String SET = "{\"superior\":\"UBND tỉnh Thanh Hóa\",\"body\":\"UBND xã Cán Khê\","
            + "\"place\":\"Cán Khê\",\"signer\":\"Chủ tịch\",\"recipients\":[\"Như trên\",\"Lưu: VT\"]}";

    @TempDir
    private Path folder;

    private ServedOffice served;
    private Staff administrator;

    @BeforeEach
    void serve() {
        served = ServedOffice.in(folder);
        administrator = served.staff(Role.ADMINISTRATOR);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private PeriodReport report(Optional<String> under) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return served.office()
                .read(registers -> under.isEmpty()
                        ? StaffReports.of(served.office(), registers)
                                .of(
                                        new Period(from, from.plusMonths(6).minusDays(1)),
                                        StaffReports.everything(registers))
                        : StaffReports.of(served.office(), registers)
                                .under(
                                        under.get(),
                                        new Period(from, from.plusMonths(6).minusDays(1)),
                                        StaffReports.everything(registers))
                                .orElseThrow());
    }

    private byte[] docx(Optional<String> under, Letterhead head) {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        ReportDocx.write(report(under), head, Wording.VIETNAMESE, docx);
        return docx.toByteArray();
    }

    private static Letterhead head(String superior, String number) {
        return new Letterhead(
                Optional.of(superior).filter(said -> !said.isEmpty()),
                Optional.of("UBND xã Cán Khê"),
                Optional.of(number).filter(said -> !said.isEmpty()),
                Optional.of("Cán Khê"),
                Optional.empty(),
                Optional.of("Chủ tịch"),
                ImmutableList.of("Như trên", "Lưu: VT"));
    }

    @Test
    void what_was_set_is_shown_as_it_was_set() {
        assertThat(administrator.get(API).body()).contains("\"unit\":null,\"superior\":null", "\"recipients\":[]");
        HttpResponse<String> put = administrator.put(API, SET);
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
        assertThat(administrator.get(API).body()).isEqualTo(put.body()).contains("UBND tỉnh Thanh Hóa", "Lưu: VT");
        assertThat(administrator.get(PAGE).body())
                .contains("value=\"UBND xã Cán Khê\"", "Như trên\nLưu: VT", "Tài khoản không giới hạn đơn vị");
    }

    @Test
    void a_report_begins_as_the_office_has_set_it_byte_for_byte_as_if_it_had_been_typed() {
        Staff analyst = served.staff(Role.ANALYST);
        assertThat(analyst.bytes(REPORT + "docx")).isEqualTo(docx(Optional.empty(), Letterhead.blank()));
        administrator.put(API, SET);
        Letterhead set = head("UBND tỉnh Thanh Hóa", "");
        assertThat(analyst.bytes(REPORT + "docx")).isEqualTo(docx(Optional.empty(), set));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ReportPdf.write(report(Optional.empty()), set, Wording.VIETNAMESE, pdf);
        assertThat(analyst.bytes(REPORT + "pdf")).isEqualTo(pdf.toByteArray());
    }

    @Test
    void what_is_said_for_one_print_goes_before_what_was_set_and_what_is_left_empty_is_dotted() {
        Staff analyst = served.staff(Role.ANALYST);
        administrator.put(API, SET);
        assertThat(analyst.bytes(REPORT + "docx&superior=Huy%E1%BB%87n&number=12"))
                .isEqualTo(docx(Optional.empty(), head("Huyện", "12")));
        assertThat(analyst.bytes(REPORT + "docx&superior=")).isEqualTo(docx(Optional.empty(), head("", "")));
        assertThat(analyst.get(REPORT + "docx&dated=2026-02-30").statusCode()).isEqualTo(400);
    }

    @Test
    void the_page_of_the_report_is_filled_in_as_the_office_has_set_it() {
        administrator.put(API, SET);
        assertThat(served.staff(Role.ANALYST)
                        .get("/noi-bo/bao-cao?from=2026-01-01&to=2026-06-30")
                        .body())
                .contains("value=\"UBND tỉnh Thanh Hóa\"", "value=\"Chủ tịch\"", "name=\"number\"");
    }

    @Test
    void each_office_has_its_own() {
        administrator.put(API, SET.replace("Cán Khê", "Thanh Hóa"));
        Staff commune = served.staff(Role.ANALYST, Optional.of("16231"));
        assertThat(commune.bytes(REPORT + "docx")).isEqualTo(docx(Optional.of("16231"), Letterhead.blank()));
        Staff own = served.staff(Role.ADMINISTRATOR, Optional.of("16231"));
        assertThat(own.put(API, SET).body()).contains("\"unit\":\"16231\"");
        assertThat(commune.bytes(REPORT + "docx"))
                .isEqualTo(docx(Optional.of("16231"), head("UBND tỉnh Thanh Hóa", "")));
        assertThat(administrator.get(API + "?unit=16231").body()).contains("UBND xã Cán Khê");
        assertThat(administrator.get(PAGE + "?unit=16231").body()).contains("<h2>Xã Cán Khê</h2>");
    }

    @Test
    void an_office_elsewhere_or_none_does_not_exist() {
        Staff own = served.staff(Role.ADMINISTRATOR, Optional.of("16231"));
        assertThat(own.get(API + "?unit=16240").statusCode()).isEqualTo(404);
        assertThat(own.put(API + "?unit=16240", SET).statusCode()).isEqualTo(404);
        assertThat(administrator.get(API + "?unit=00000").statusCode()).isEqualTo(404);
        assertThat(administrator.put(API + "?unit=00000", SET).statusCode()).isEqualTo(404);
    }

    @Test
    void the_second_of_two_administrators_sees_what_the_first_set() {
        administrator.put(API, SET);
        HttpResponse<String> second =
                administrator.form(PAGE, ImmutableMap.of("version", "0", "signer", "Phó Chủ tịch"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Người khác vừa sửa", "<td>Chủ tịch</td><td>Phó Chủ tịch</td>");
        String now = second.body().replaceFirst("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
        HttpResponse<String> again =
                administrator.form(PAGE + "?unit=16231", ImmutableMap.of("version", "0", "signer", "Trưởng Công an"));
        assertThat(again.headers().firstValue("Location")).hasValue(PAGE + "?unit=16231");
        assertThat(administrator
                        .form(PAGE, ImmutableMap.of("version", now, "signer", "Phó Chủ tịch"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(administrator.get(API).body()).contains("Phó Chủ tịch", "\"superior\":null");
    }

    @Test
    void what_is_too_long_is_named_and_nothing_is_set() {
        HttpResponse<String> refused = administrator.put(
                API, "{\"place\":\"" + "x".repeat(201) + "\",\"signer\":\"" + "y".repeat(201) + "\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("\"field\":\"place\"", "\"field\":\"signer\"")
                .doesNotContain("xx");
        assertThat(administrator
                        .form(PAGE, ImmutableMap.of("version", "0", "place", "x".repeat(201)))
                        .body())
                .contains("Địa danh: ");
        assertThat(administrator.get(API).body()).contains("\"place\":null");
    }

    @Test
    void the_log_tells_who_set_it_for_whom_and_not_what() {
        administrator.put(API + "?unit=16231", SET);
        String log = served.staff(Role.AUDITOR).get("/api/v1/audit").body();
        assertThat(log).contains("letterhead put", "\"16231\"").doesNotContain("Chủ tịch");
    }
}
