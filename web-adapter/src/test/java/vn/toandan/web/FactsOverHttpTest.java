package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** Sheets entered by programs and on the page, over real HTTP. */
class FactsOverHttpTest {

    private static final String API = "/api/v1/facts/16231-01/2026";
    private static final String PAGE = "/noi-bo/phieu/16231-01/2026";

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

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String field(String page, String name) {
        int at = page.indexOf("name=\"" + name + "\"");
        int value = page.indexOf("value=\"", at) + "value=\"".length();
        return page.substring(value, page.indexOf('"', value));
    }

    @Test
    void what_was_put_is_shown_as_it_was_put() {
        String facts = "{\"facts\":{\"households_resident\":120,\"crimes\":0,"
                + "\"security_force_rating\":\"good\",\"security_force_rating:document\":\"12/QĐ\"}}";
        HttpResponse<String> put = recorder.put(API, facts);
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
        HttpResponse<String> shown = recorder.get(API);
        assertThat(shown.body()).isEqualTo(put.body());
        assertThat(tag(shown)).isEqualTo(tag(put));
        JsonNode sheet = Staff.json(shown.body());
        assertThat(sheet.get("unitKind").textValue()).isEqualTo("residential_area");
        assertThat(sheet.get("facts").get("households_resident").longValue()).isEqualTo(120);
        assertThat(sheet.get("facts").get("security_force_rating:document").textValue())
                .isEqualTo("12/QĐ");
    }

    @Test
    void whoever_read_an_older_sheet_is_told_which_one_stands() {
        String first = tag(recorder.put(API, "{\"facts\":{\"crimes\":1}}"));
        String second = tag(recorder.put(API, "{\"facts\":{\"crimes\":2}}", "If-Match", first));
        HttpResponse<String> late = recorder.put(API, "{\"facts\":{\"crimes\":3}}", "If-Match", first);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(tag(late)).isEqualTo(second);
        assertThat(Staff.json(recorder.get(API).body())
                        .get("facts")
                        .get("crimes")
                        .longValue())
                .isEqualTo(2);
    }

    @Test
    void everything_wrong_with_a_sheet_is_told_at_once_and_nothing_is_filed() {
        HttpResponse<String> put =
                recorder.put(API, "{\"facts\":{\"crimes\":\"nhiều\",\"plan_date\":\"2026-02-30\",\"nothing\":1}}");
        assertThat(put.statusCode()).isEqualTo(422);
        assertThat(put.body()).contains("facts.crimes", "facts.plan_date", "facts.nothing");
        assertThat(recorder.get(API).statusCode()).isEqualTo(404);
    }

    @Test
    void a_sheet_of_a_unit_elsewhere_is_neither_shown_nor_taken() {
        assertThat(recorder.get("/api/v1/facts/16240-01/2026").statusCode()).isEqualTo(404);
        assertThat(recorder.put("/api/v1/facts/16240-01/2026", "{\"facts\":{\"crimes\":1}}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_list_of_a_year_holds_what_was_filed_within_the_scope() {
        Staff everywhere = served.staff(Role.RECORDER);
        recorder.put(API, "{\"facts\":{\"crimes\":1}}");
        everywhere.put("/api/v1/facts/16240-01/2026", "{\"facts\":{\"crimes\":1}}");
        assertThat(recorder.get("/api/v1/facts?year=2026").body())
                .contains("16231-01")
                .doesNotContain("16240-01");
        assertThat(everywhere.get("/api/v1/facts?year=2026").body()).contains("16231-01", "16240-01");
        assertThat(everywhere.get("/api/v1/facts?year=2025").body()).doesNotContain("16231-01");
    }

    @Test
    void an_incomplete_form_is_saved_and_the_page_says_what_fails_and_what_is_missing() {
        HttpResponse<String> sent = recorder.form(
                PAGE, ImmutableMap.of("version", "0", "households_resident", "120", "households_registered", "118"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String page = recorder.get(PAGE).body();
        assertThat(page).contains("Tiêu chí chưa đạt", "Tiêu chí chưa đủ căn cứ", "value=\"118\"", "Để đạt");
    }

    @Test
    void a_check_shows_the_answer_and_saves_nothing() {
        HttpResponse<String> tried = recorder.form(
                PAGE,
                ImmutableMap.of(
                        "version", "0", "check", "1", "households_resident", "120", "households_registered", "118"));
        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(tried.body()).contains("Chưa có gì được ghi", "Tiêu chí chưa đạt", "value=\"118\"");
        assertThat(recorder.get(API).statusCode()).isEqualTo(404);
    }

    @Test
    void each_part_of_the_form_says_how_what_it_asks_for_stands() {
        String fresh = recorder.get(PAGE).body();
        assertThat(fresh)
                .contains("<div id=\"standing-KDC-1c\" class=\"standing\">")
                .doesNotContain("class=\"not_met\"");
        HttpResponse<String> tried = recorder.form(
                PAGE,
                ImmutableMap.of(
                        "version", "0", "check", "1", "households_resident", "120", "households_registered", "118"));
        assertThat(standing(tried.body(), "KDC-1c")).contains("class=\"not_met\"", "Chưa đạt", "118");
        assertThat(standing(tried.body(), "KDC-1b")).contains("class=\"not_known\"");
    }

    private static String standing(String page, String criterion) {
        int at = page.indexOf("<div id=\"standing-" + criterion + '"');
        return page.substring(at, page.indexOf("</div>", at));
    }

    @Test
    void the_page_of_the_form_alone_may_run_a_script_and_only_ours() {
        HttpResponse<String> page = recorder.get(PAGE);
        assertThat(policies(page))
                .singleElement(STRING)
                .contains("default-src 'none'", "script-src 'self'; connect-src 'self'");
        assertThat(page.body()).containsOnlyOnce("<script").contains("<script src=\"/sheet.js?v=");
        HttpResponse<String> list = recorder.get("/noi-bo/phieu");
        assertThat(policies(list))
                .singleElement(STRING)
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(list.body()).doesNotContain("<script");
    }

    private static List<String> policies(HttpResponse<String> page) {
        return page.headers().allValues("Content-Security-Policy");
    }

    @Test
    void the_script_may_be_kept_at_the_address_that_the_page_names_it_by() {
        String page = recorder.get(PAGE).body();
        int at = page.indexOf("/sheet.js");
        HttpResponse<String> script = served.get(page.substring(at, page.indexOf('"', at)));
        assertThat(script.headers().firstValue("Content-Type")).hasValue("text/javascript; charset=utf-8");
        assertThat(script.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(served.get("/sheet.js").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    @Test
    void the_second_of_two_officers_sees_what_the_first_wrote_and_may_then_write() {
        String version = field(recorder.get(PAGE).body(), "version");
        recorder.form(PAGE, ImmutableMap.of("version", version, "crimes", "1"));
        HttpResponse<String> second = recorder.form(PAGE, ImmutableMap.of("version", version, "crimes", "7"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Người khác vừa sửa", "<td>1</td><td>7</td>");
        String now = field(second.body(), "version");
        assertThat(recorder.form(PAGE, ImmutableMap.of("version", now, "crimes", "7"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Staff.json(recorder.get(API).body())
                        .get("facts")
                        .get("crimes")
                        .longValue())
                .isEqualTo(7);
    }

    @Test
    void whoever_may_only_look_gets_the_sheet_without_a_button() {
        recorder.put(API, "{\"facts\":{\"crimes\":1}}");
        assertThat(served.staff(Role.APPRAISER).get(PAGE).body())
                .contains("Kết quả theo phiếu đang ghi")
                .doesNotContain("Ghi phiếu</button>", "<script");
    }
}
