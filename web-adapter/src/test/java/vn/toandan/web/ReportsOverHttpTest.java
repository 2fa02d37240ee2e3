package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toandan.account.Role;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.Letterhead;
import vn.toandan.persistence.documents.ReportDocx;
import vn.toandan.persistence.documents.ReportHtml;
import vn.toandan.persistence.documents.ReportJson;
import vn.toandan.persistence.documents.ReportPdf;
import vn.toandan.persistence.documents.ReportTable;
import vn.toandan.reporting.Period;
import vn.toandan.reporting.PeriodReport;

/** The period report of staff over real HTTP, of the example: the same bytes as its writers give, which the command line prints. */
class ReportsOverHttpTest {

    private static final Period YEAR_2023 = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
    private static final String ASKED = "/api/v1/reports?from=2023-01-01&to=2023-12-31";

    private static ServedOffice served;
    private static Staff analyst;

    @BeforeAll
    static void serve() {
        served = ServedOffice.ofExample();
        analyst = served.staff(Role.ANALYST);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static PeriodReport report() {
        return served.office()
                .read(registers ->
                        StaffReports.of(served.office(), registers).of(YEAR_2023, StaffReports.everything(registers)));
    }

    private static byte[] sent(String format) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        served.request(ASKED + "&format=" + format, "Cookie", analyst.cookie())
                                .GET()
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void json_and_html_are_those_of_the_writers() throws IOException, InterruptedException {
        PeriodReport report = report();
        assertThat(sent("json")).isEqualTo(bytes(ReportJson.show(report, Wording.VIETNAMESE)));
        PeriodReport year = report();
        assertThat(sent("html")).isEqualTo(bytes(ReportHtml.show(report, ImmutableList.of(year), Wording.VIETNAMESE)));
    }

    @Test
    void tables_and_documents_are_those_of_the_writers() throws IOException, InterruptedException {
        PeriodReport report = report();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ReportTable.csv(report, Wording.VIETNAMESE, csv);
        ReportTable.xlsx(report, Wording.VIETNAMESE, xlsx);
        ReportDocx.write(report, Letterhead.blank(), Wording.VIETNAMESE, docx);
        ReportPdf.write(report, Letterhead.blank(), Wording.VIETNAMESE, pdf);
        assertThat(sent("csv")).isEqualTo(csv.toByteArray());
        assertThat(sent("xlsx")).isEqualTo(xlsx.toByteArray());
        assertThat(sent("docx")).isEqualTo(docx.toByteArray());
        assertThat(sent("pdf")).isEqualTo(pdf.toByteArray());
    }

    @Test
    void an_analyst_gets_no_record_behind_a_figure() {
        assertThat(analyst.get(ASKED).body()).contains("units_assessed").doesNotContain("\"ids\"");
        assertThat(analyst.get("/noi-bo/bao-cao?from=2023-01-01&to=2023-12-31").body())
                .contains("<svg", "format=docx");
    }

    @Test
    void everything_wrong_with_a_period_is_told_at_once() {
        HttpResponse<String> wrong = analyst.get("/api/v1/reports?from=2023-02-30");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"field\":\"from\"", "\"field\":\"to\"");
        assertThat(analyst.get("/api/v1/reports?from=2023-12-31&to=2023-01-01").statusCode())
                .isEqualTo(422);
        assertThat(analyst.get(ASKED + "&format=odt").statusCode()).isEqualTo(400);
    }

    @Test
    void without_a_unit_whoever_is_limited_to_one_gets_that_one() {
        Staff limited = served.staff(Role.ANALYST, Optional.of("16264"));
        assertThat(limited.get(ASKED).body()).contains("\"under\":\"16264\"");
        assertThat(limited.get(ASKED + "&under=16228").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_due_is_everything_for_whoever_sees_everything_and_nothing_of_tips_for_others() {
        Staff auditor = served.staff(Role.AUDITOR);
        assertThat(auditor.get("/api/v1/due?within=366").body()).contains("\"tip\":", "\"commendations\"");
        assertThat(served.staff(Role.RECORDER).get("/api/v1/due?within=366").body())
                .doesNotContain("\"tip\":");
        assertThat(auditor.get("/noi-bo/han-viec").statusCode()).isEqualTo(200);
        assertThat(auditor.get("/noi-bo").body()).contains("/noi-bo/han-viec");
        assertThat(auditor.get("/api/v1/due?within=367").statusCode()).isEqualTo(400);
    }

    @Test
    void proposals_and_nominations_are_there_for_whoever_sees_commendations() {
        Staff authority = served.staff(Role.AUTHORITY);
        assertThat(authority.get("/noi-bo/goi-y?lang=en").statusCode()).isEqualTo(200);
        assertThat(authority.get("/noi-bo/de-nghi").body()).contains("HS-001");
    }
}
