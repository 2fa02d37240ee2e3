package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;
import vn.toandan.judging.UnitYear;

/** Drafts of sheets, over real HTTP and without a script; each test in a year of its own, so that one office serves all. */
class DraftsOverHttpTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2026);
    private static final String LEFT = "Các ô của biểu mẫu là bản nháp của bạn";

    @TempDir
    private static Path folder;

    private static ServedOffice served;
    private static Staff recorder;
    private static Staff second;

    private final int year = YEAR.incrementAndGet();
    private final String page = "/noi-bo/phieu/16231-01/" + year;

    @BeforeAll
    static void serve() {
        served = ServedOffice.in(folder);
        recorder = served.staff(Role.RECORDER, Optional.of("16231"));
        second = served.staff(Role.RECORDER);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private HttpResponse<String> keep(Staff who, String version, String crimes) {
        return who.form(page + "/nhap", ImmutableMap.of("version", version, "crimes", crimes));
    }

    private boolean isThere(Staff who) {
        return served.office()
                .read(registers -> registers.drafts().find(who.name(), new UnitYear("16231-01", year)))
                .isPresent();
    }

    private static String version(String page) {
        return page.replaceFirst("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
    }

    @Test
    void a_draft_leads_back_to_the_form_as_it_was_typed_right_or_wrong() {
        HttpResponse<String> kept = keep(recorder, "0", " nhiều ");
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location")).hasValue(page);
        HttpResponse<String> form = recorder.get(page);
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(form.body())
                .contains("name=\"crimes\"", "value=\"nhiều\"", LEFT + ", lưu lúc 08:00 16/11/2026, chưa ghi vào sổ")
                .contains("không sửa thêm trong 30 ngày thì tự xóa", "href=\"#facts.crimes\"")
                .contains("data-kept=\"Đã lưu nháp lúc 08:00\"");
    }

    @Test
    void a_draft_is_filed_nowhere_and_stands_in_no_log() {
        String before = served.staff(Role.AUDITOR, Optional.of("16240"))
                .get("/api/v1/audit")
                .body();
        keep(recorder, "0", "7");
        keep(recorder, "0", "8");
        recorder.form(page + "/nhap/bo", ImmutableMap.of());
        assertThat(recorder.get("/api/v1/facts/16231-01/" + year).statusCode()).isEqualTo(404);
        assertThat(Staff.entered(served, "auditor.16240").get("/api/v1/audit").body())
                .isEqualTo(before);
    }

    @Test
    void nobody_else_sees_a_draft() {
        keep(recorder, "0", "4711");
        for (Staff other : new Staff[] {second, served.staff(Role.APPRAISER)}) {
            assertThat(other.get(page).body()).doesNotContain("4711", LEFT);
            assertThat(other.get("/noi-bo/phieu?year=" + year).body()).doesNotContain("nháp của bạn");
        }
        assertThat(recorder.get("/noi-bo/phieu?year=" + year).body())
                .contains("nháp của bạn, lưu lúc 08:00 16/11/2026");
    }

    @Test
    void a_draft_of_a_unit_elsewhere_or_by_whoever_may_only_look_is_not_kept() {
        String elsewhere = "/noi-bo/phieu/16240-01/" + year + "/nhap";
        assertThat(recorder.form(elsewhere, ImmutableMap.of("crimes", "1")).statusCode())
                .isEqualTo(404);
        Staff appraiser = served.staff(Role.APPRAISER);
        assertThat(keep(appraiser, "0", "1").statusCode()).isEqualTo(404);
        assertThat(isThere(appraiser)).isFalse();
    }

    @Test
    void without_the_token_of_our_pages_nothing_is_kept_or_thrown_away() {
        String[] cookie = {"Cookie", recorder.cookie()};
        assertThat(served.form(page + "/nhap", ImmutableMap.of("crimes", "1"), cookie)
                        .statusCode())
                .isEqualTo(403);
        assertThat(isThere(recorder)).isFalse();
        keep(recorder, "0", "1");
        assertThat(served.form(page + "/nhap/bo", ImmutableMap.of(), cookie).statusCode())
                .isEqualTo(403);
        assertThat(isThere(recorder)).isTrue();
    }

    @Test
    void the_form_says_what_a_draft_would_change_and_means_a_day_however_it_is_written() {
        recorder.form(page, ImmutableMap.of("version", "0", "crimes", "1", "registration_date", year + "-03-12"));
        String version = version(recorder.get(page).body());
        recorder.form(
                page + "/nhap",
                ImmutableMap.of("version", version, "crimes", "7", "registration_date", "12/3/" + year));
        assertThat(recorder.get(page).body())
                .contains("Khác với phiếu đang ghi trong sổ: 1 mục", "<td>1</td><td>7</td>")
                .doesNotContain("người khác đã ghi phiếu này");
    }

    @Test
    void whoever_comes_back_is_told_that_another_saved_and_may_then_save_over_it() {
        keep(recorder, "0", "7");
        second.form(page, ImmutableMap.of("version", "0", "crimes", "1"));
        String form = recorder.get(page).body();
        assertThat(form)
                .contains(
                        "người khác đã ghi phiếu này (biết từ ngày 16/11/2026)", "<td>1</td><td>7</td>", "value=\"7\"");
        assertThat(recorder.form(page, ImmutableMap.of("version", version(form), "crimes", "7"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_form_opened_before_another_saved_is_refused_and_its_draft_stays() {
        keep(recorder, "0", "7");
        second.form(page, ImmutableMap.of("version", "0", "crimes", "1"));
        assertThat(recorder.form(page, ImmutableMap.of("version", "0", "crimes", "7"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(isThere(recorder)).isTrue();
    }

    @Test
    void a_draft_is_gone_when_its_holder_saves_and_that_of_another_stays() {
        keep(recorder, "0", "7");
        keep(second, "0", "8");
        recorder.form(page, ImmutableMap.of("version", "0", "crimes", "7"));
        assertThat(isThere(recorder)).isFalse();
        assertThat(isThere(second)).isTrue();
        assertThat(recorder.get(page).body())
                .contains("Phiếu đang ghi trong sổ")
                .doesNotContain(LEFT);
    }

    @Test
    void a_sheet_that_is_refused_or_only_tried_leaves_the_draft() {
        keep(recorder, "0", "7");
        recorder.form(page, ImmutableMap.of("version", "0", "crimes", "nhiều"));
        recorder.form(page, ImmutableMap.of("version", "0", "crimes", "7", "check", "1"));
        assertThat(isThere(recorder)).isTrue();
    }

    @Test
    void a_draft_that_is_thrown_away_leaves_the_sheet_as_it_stands() {
        second.form(page, ImmutableMap.of("version", "0", "crimes", "1"));
        keep(recorder, "0", "7");
        assertThat(recorder.form(page + "/nhap/bo", ImmutableMap.of()).statusCode())
                .isEqualTo(303);
        assertThat(recorder.get(page).body()).contains("value=\"1\"").doesNotContain("value=\"7\"", LEFT);
    }

    @Test
    void whoever_types_the_same_again_after_something_else_has_that_as_the_draft() {
        for (String crimes : new String[] {"7", "8", "7"}) {
            recorder.form(page + "/nhap", ImmutableMap.of("once", "the same form", "crimes", crimes));
        }
        assertThat(recorder.get(page).body()).contains("value=\"7\"").doesNotContain("value=\"8\"");
    }

    @Test
    void drafts_of_an_account_are_gone_when_it_is_closed() {
        Staff leaving = served.staff(Role.RECORDER, Optional.of("16231-01"));
        keep(leaving, "0", "7");
        keep(recorder, "0", "7");
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        String user = "/api/v1/users/" + leaving.name();
        String wanted = "{\"shownName\":\"Lan\",\"roles\":[\"recorder\"],\"closed\":";
        HttpResponse<String> open = administrator.put(user, wanted + "false}", "If-Match", tag(administrator, user));
        assertThat(open.statusCode()).as(open.body()).isEqualTo(200);
        assertThat(isThere(leaving)).isTrue();
        administrator.put(user, wanted + "true}", "If-Match", tag(administrator, user));
        assertThat(isThere(leaving)).isFalse();
        assertThat(isThere(recorder)).isTrue();
    }

    private static String tag(Staff who, String path) {
        return who.get(path).headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void a_draft_left_alone_for_thirty_days_is_not_shown_and_goes_when_anybody_keeps_another(@TempDir Path apart) {
        try (ServedOffice office = ServedOffice.in(apart)) {
            office.staff(Role.RECORDER).form(page + "/nhap", ImmutableMap.of("crimes", "7"));
            office.pass(Duration.ofDays(30));
            assertThat(Staff.entered(office, "recorder").get(page).body()).contains(LEFT);
            office.pass(Duration.ofMinutes(1));
            Staff back = Staff.entered(office, "recorder");
            assertThat(back.get(page).body()).doesNotContain(LEFT, "value=\"7\"");
            assertThat(back.get("/noi-bo/phieu?year=" + year).body()).doesNotContain("nháp của bạn");
            office.staff(Role.RECORDER, Optional.of("16231"))
                    .form("/noi-bo/phieu/16231-01/" + (year + 1) + "/nhap", ImmutableMap.of("crimes", "7"));
            boolean isThere = office.office()
                    .read(registers -> !registers.drafts().of("recorder", year).isEmpty());
            assertThat(isThere).isFalse();
        }
    }
}
