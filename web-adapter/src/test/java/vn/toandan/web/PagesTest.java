package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.persistence.database.Registers;

/** The pages as a browser without scripts gets them. */
class PagesTest {

    private static final Pattern SYLLABLE = Pattern.compile("<li>([^<]+)</li>");
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");
    private static final int SLOW_LINE = 60 * 1024;

    @TempDir
    private static Path folder;

    private static ServedOffice served;

    @BeforeAll
    static void serve() {
        served = ServedOffice.in(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Optional<Instant> recordedAt() {
        return served.office().read(Registers::lastRecordedAt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/gui-tin",
                "/tra-cuu",
                "/tieu-chuan",
                "/tieu-chuan?kind=residential_area",
                "/tieu-chuan?kind=commune",
                "/tieu-chuan?kind=agency",
                "/tieu-chuan?kind=enterprise",
                "/tieu-chuan?kind=school",
                "/so-lieu",
                "/api-docs"
            })
    void a_page_is_short_speaks_both_languages_and_needs_no_script(String path) {
        for (String language : List.of("vi", "en")) {
            HttpResponse<String> page = served.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .startsWith("<!DOCTYPE html>")
                    .contains("<html lang=\"" + language + "\">", "class=\"skip\" href=\"#content\"")
                    .containsOnlyOnce("<h1>")
                    .doesNotContain("<script", " style=", "onclick", "http://", "https://");
            assertThat(page.body().length()).isLessThan(SLOW_LINE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/gui-tin",
                "/tra-cuu",
                "/tieu-chuan?kind=school",
                "/so-lieu",
                "/nowhere",
                "/api/v1/standards"
            })
    void every_answer_is_kept_from_leaking(String path) {
        HttpResponse<String> page = served.get(path);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; style-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void the_browser_chooses_the_language_and_the_reader_overrules_it() {
        assertThat(served.get("/", "Accept-Language", "en-US,en;q=0.9").body()).contains("<html lang=\"en\">");
        assertThat(served.get("/", "Accept-Language", "fr, vi;q=0.5, en;q=0.1").body())
                .contains("<html lang=\"vi\">");
        assertThat(served.get("/?lang=vi", "Accept-Language", "en").body()).contains("<html lang=\"vi\">");
        assertThat(served.get("/", "Accept-Language", ";;;q=x").body()).contains("<html lang=\"vi\">");
        assertThat(served.get("/?lang=xx").body()).contains("<html lang=\"vi\">");
    }

    @Test
    void every_field_has_its_label() {
        for (String path : List.of("/gui-tin", "/tra-cuu", "/tieu-chuan?kind=school", "/so-lieu")) {
            String page = served.get(path).body();
            List<String> fields = Pattern.compile("<(?:input|select|textarea) id=\"([^\"]+)\"")
                    .matcher(page)
                    .results()
                    .map(field -> field.group(1))
                    .toList();
            assertThat(fields).isNotEmpty().allSatisfy(id -> assertThat(page).contains("<label for=\"" + id + "\""));
        }
    }

    @Test
    void a_tip_is_sent_and_followed_without_scripts() {
        HttpResponse<String> sent = served.form(
                "/gui-tin",
                ImmutableMap.of(
                        "account", "Có người đánh bạc",
                        "offenceKind", "GAMBLING",
                        "place", "16231-01",
                        "happenedOn", "2026-11-14",
                        "once", "page-1"));
        assertThat(sent.statusCode()).isEqualTo(201);
        String list = sent.body()
                .substring(
                        sent.body().indexOf("<ol class=\"receipt\""),
                        sent.body().indexOf("</ol>"));
        String receipt = SYLLABLE.matcher(list)
                .results()
                .map(syllable -> syllable.group(1))
                .collect(Collectors.joining(" "));
        assertThat(receipt.split(" ")).hasSize(10);
        HttpResponse<String> followed =
                served.form("/tra-cuu", ImmutableMap.of("receipt", receipt.toUpperCase(Locale.ROOT)));
        assertThat(followed.statusCode()).isEqualTo(200);
        assertThat(followed.body()).contains("Đã tiếp nhận", "17/11/2026").doesNotContain("Có người đánh bạc");
    }

    @Test
    void a_page_that_is_loaded_again_sends_nothing_twice() {
        String once = ONCE.matcher(served.get("/gui-tin").body())
                .results()
                .map((MatchResult form) -> form.group(1))
                .findFirst()
                .orElseThrow();
        ImmutableMap<String, String> tip = ImmutableMap.of("account", "Có người đánh bạc", "once", once);
        assertThat(served.form("/gui-tin", tip).statusCode()).isEqualTo(201);
        HttpResponse<String> again = served.form("/gui-tin", tip);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Tin này đã được nhận").doesNotContain("class=\"receipt\"");
    }

    @Test
    void what_was_typed_stays_in_the_form_where_something_else_is_wrong() {
        HttpResponse<String> refused = served.form(
                "/gui-tin",
                ImmutableMap.of("account", "Có <b>người</b> & \"pháo\"", "happenedOn", "2030-01-01", "place", "16231"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Có &lt;b&gt;người&lt;/b&gt; &amp; ")
                .contains("href=\"#happenedOn\"", "role=\"alert\"", "value=\"16231\" selected")
                .doesNotContain("<b>người");
    }

    @Test
    void whoever_said_who_they_are_is_told_that_it_is_not_kept_where_something_else_is_wrong() {
        String again = "Tệp đã chọn và phần cho biết bạn là ai không được giữ lại";
        HttpResponse<String> refused = served.form("/gui-tin", ImmutableMap.of("account", " ", "phone", "0912000111"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(again).doesNotContain("0912000111");
        assertThat(served.form("/gui-tin", ImmutableMap.of("account", " ")).body())
                .doesNotContain(again);
    }

    @Test
    void an_unknown_receipt_is_told_on_the_page() {
        HttpResponse<String> unknown = served.form("/tra-cuu", ImmutableMap.of("receipt", "ba ba ba"));
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Không có tin nào mang mã này");
    }

    @Test
    void a_unit_checks_itself_and_nothing_is_kept() {
        Optional<Instant> before = recordedAt();
        HttpResponse<String> checked = served.form(
                "/tieu-chuan",
                ImmutableMap.of(
                        "kind", "residential_area",
                        "year", "2026",
                        "households_resident", "120",
                        "households_registered", "118"));
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body())
                .contains(
                        "Chưa đạt: 1 tiêu chí; chưa đủ căn cứ: 18 tiêu chí; đạt: 0 tiêu chí",
                        "còn thiếu 2",
                        "value=\"118\"");
        assertThat(recordedAt()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_of_a_unit_is_told_by_its_name_on_the_form() {
        HttpResponse<String> refused = served.form(
                "/tieu-chuan",
                ImmutableMap.of("kind", "residential_area", "year", "20x6", "households_resident", "12x"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Số hộ đang cư trú: ", "href=\"#facts.households_resident\"", "href=\"#year\"");
    }

    @Test
    void an_address_that_is_none_ends_on_a_page_for_people_and_in_a_problem_for_programs() {
        HttpResponse<String> page = served.get("/khong-co");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Không tìm thấy</h1>");
        HttpResponse<String> problem = served.get("/api/v1/khong-co");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void an_address_that_no_route_can_have_is_refused_by_the_server_in_the_same_form() {
        HttpResponse<String> refused = served.get("/tieu-chuan%00");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValue("Connection")).hasValue("close");
        assertThat(refused.body()).contains("\"status\":400").doesNotContainIgnoringCase("jetty");
    }

    @Test
    void the_style_may_be_kept_as_long_as_its_address_stays() {
        String address = Pattern.compile("/style\\.css\\?v=[0-9a-f]+")
                .matcher(served.get("/").body())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        assertThat(served.get(address).headers().firstValue("Cache-Control").orElse(""))
                .contains("immutable");
    }
}
