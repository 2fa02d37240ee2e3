package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toandan.account.Role;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.ReportJson;
import vn.toandan.reporting.Period;

/** The example as it is served, with its published figures. */
class ExampleOverHttpTest {

    private static ServedOffice served;

    @BeforeAll
    static void serve() {
        served = ServedOffice.ofExample();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void the_figures_are_those_that_report_prints() {
        Period period = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 7, 31));
        HttpResponse<String> figures = served.get("/api/v1/figures?from=2022-01-01&to=2024-07-31");
        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body())
                .isEqualTo(ReportJson.show(new PublishedFigures(served.office()).of(period), Wording.VIETNAMESE))
                .contains("\"id\":\"tips_received\",\"value\":400");
    }

    @Test
    void only_whole_months_that_are_over_are_published() {
        assertThat(served.get("/api/v1/figures?from=2025-02-01&to=2025-02-28").statusCode())
                .isEqualTo(200);
        assertThat(served.get("/api/v1/figures?from=2025-03-01&to=2025-03-31").statusCode())
                .isEqualTo(422);
        HttpResponse<String> days = served.get("/api/v1/figures?from=2024-07-02&to=2024-07-30");
        assertThat(days.statusCode()).isEqualTo(422);
        assertThat(days.body()).contains("first_of_month", "last_of_month");
    }

    @Test
    void days_that_are_none_are_malformed_both_at_once() {
        HttpResponse<String> refused = served.get("/api/v1/figures?from=2024-02-30");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"from\"", "\"field\":\"to\"");
    }

    @Test
    void the_page_of_figures_draws_charts_and_stays_short() {
        String page = served.get("/so-lieu?tu=2022&den=2024").body();
        assertThat(page)
                .contains("<svg ", "role=\"img\"", "01/01/2022", "31/12/2024")
                .doesNotContain("id=\"genericDefs\"");
        assertThat(page.length()).isLessThan(60 * 1024);
    }

    @Test
    void awards_are_listed_part_by_part_with_the_nominations_they_are_on() {
        Staff authority = served.staff(Role.AUTHORITY);
        JsonNode first = Staff.json(authority.get("/api/v1/awards?limit=1").body());
        assertThat(first.get("items").get(0).get("nomination").textValue()).isEqualTo("HS-010");
        JsonNode rest = Staff.json(authority
                .get("/api/v1/awards?limit=200&after=" + first.get("next").textValue())
                .body());
        assertThat(rest.get("items"))
                .hasSize(20)
                .allSatisfy(award -> assertThat(award.get("number").textValue()).isNotEmpty());
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @Test
    void a_nomination_is_shown_in_words_with_what_keeps_it_open_in_front() {
        Staff authority = served.staff(Role.AUTHORITY);
        assertThat(authority.get("/noi-bo/ho-so-de-nghi?ma=HS-010").body())
                .contains("Tin TB-2023-117", "Xã Phú Nhuận (16249)")
                .doesNotContain("ip:TB-2023-117", "Điều kiện chưa đủ căn cứ");
        assertThat(authority.get("/noi-bo/ho-so-de-nghi?ma=HS-001").body()).contains("Điều kiện chưa đủ căn cứ");
    }

    @Test
    void whoever_enters_facts_sees_first_how_many_sheets_are_missing() {
        String missing = "Đơn vị chưa nộp phiếu số liệu năm 2025: ";
        assertThat(served.staff(Role.RECORDER).get("/noi-bo").body()).contains(missing + "265");
        assertThat(served.staff(Role.APPRAISER).get("/noi-bo").body()).doesNotContain(missing);
    }

    @Test
    void every_page_says_that_it_is_an_example() {
        assertThat(served.get("/gui-tin").body()).contains("Đây là ví dụ", "Thôn 1", "Xã Cán Khê");
    }

    @Test
    void the_next_part_of_a_list_is_of_the_same_year() {
        String page = served.staff(Role.RECORDER).get("/noi-bo/phieu?year=2024").body();
        assertThat(page).containsPattern("href=\"/noi-bo/phieu\\?after=[^\"]+&amp;year=2024\"");
    }

    @Test
    void a_tip_can_be_tried_at_a_place_of_the_example() {
        assertThat(served.post("/api/v1/tips", "{\"account\":\"Thử\",\"place\":\"16231-01\"}")
                        .statusCode())
                .isEqualTo(201);
    }
}
