package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** The way of whoever leaves a sheet half filled in and comes back to it; with scripts and without. */
class DraftPathIT {

    private static final String SHEET = "/noi-bo/phieu/16231-01/2026";
    private static final String LIVING = "Số hộ đang cư trú";
    private static final String REGISTERED = "Số hộ đã đăng ký";
    private static final String LEFT = "Các ô của biểu mẫu là bản nháp của bạn, lưu lúc 08:00 16/11/2026";
    private static final String KEPT = "Đã lưu nháp lúc 08:00";

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

    private String filed() {
        return served.staff(Role.APPRAISER).get("/api/v1/facts?year=2026").body();
    }

    private static String value(Officer officer, String label) {
        return String.valueOf(officer.field(label).getDomProperty("value"));
    }

    @Test
    void a_draft_is_kept_found_again_and_thrown_away_on_a_phone_without_scripts() {
        try (Browser browser = Browser.withoutScripts(served, Browser.PHONE)) {
            Officer recorder = Officer.enters(browser, served, Role.RECORDER);
            browser.open(SHEET);
            recorder.writes(LIVING, "120");
            recorder.writes(REGISTERED, "nhiều");
            recorder.goes("Lưu nháp");
            assertThat(recorder.reads()).contains(LEFT, "Bản nháp chỉ mình bạn thấy", "30 ngày");
            assertThat(value(recorder, LIVING)).isEqualTo("120");
            assertThat(value(recorder, REGISTERED)).isEqualTo("nhiều");
            assertThat(browser.beside()).isZero();
            assertThat(filed()).doesNotContain("16231-01");
            recorder.goes("Phiếu số liệu");
            assertThat(recorder.reads()).contains("nháp của bạn, lưu lúc 08:00 16/11/2026");
            recorder.goes("Thôn 1");
            recorder.goes("Bỏ bản nháp");
            assertThat(recorder.reads()).doesNotContain(LEFT);
            assertThat(value(recorder, LIVING)).isEmpty();
        }
    }

    @Test
    void a_draft_is_kept_while_it_is_typed_and_gone_once_the_sheet_is_saved() {
        Staff other = served.staff(Role.RECORDER, Optional.of("16231"));
        try (Browser browser = Browser.with(served, Browser.DESK)) {
            Officer recorder = Officer.enters(browser, served, Role.RECORDER);
            browser.open(SHEET);
            recorder.writes(LIVING, "120");
            browser.await("#kept", KEPT);
            assertThat(browser.find("#kept").getDomAttribute("role")).isEqualTo("status");
            browser.open(SHEET);
            assertThat(recorder.reads()).contains(LEFT);
            assertThat(value(recorder, LIVING)).isEqualTo("120");
            assertThat(browser.barriers()).isEmpty();
            other.form(SHEET, ImmutableMap.of("version", "0", "households_resident", "125"));
            recorder.writes(REGISTERED, "118");
            browser.await("#draft", "người khác đã ghi phiếu này");
            assertThat(recorder.reads()).contains("Khác với phiếu đang ghi trong sổ: 2 mục", LIVING + " 125 120");
            recorder.goes("Ghi phiếu");
            assertThat(recorder.reads()).contains("Người khác vừa sửa");
            recorder.goes("Ghi phiếu");
            assertThat(recorder.reads()).contains("Phiếu đang ghi trong sổ").doesNotContain(LEFT);
            assertThat(value(recorder, LIVING)).isEqualTo("120");
        }
    }

    @Test
    void a_sheet_that_is_saved_a_moment_after_it_was_typed_leaves_no_draft_behind() {
        try (Browser browser = Browser.with(served, Browser.DESK)) {
            Officer recorder = Officer.enters(browser, served, Role.RECORDER);
            browser.open(SHEET);
            recorder.writes(LIVING, "120");
            browser.await("#kept", KEPT);
            recorder.writes(LIVING, "123");
            recorder.goes("Ghi phiếu");
            assertThat(recorder.reads()).contains("Phiếu đang ghi trong sổ").doesNotContain(LEFT);
            assertThat(value(recorder, LIVING)).isEqualTo("123");
            browser.open(SHEET);
            assertThat(recorder.reads()).doesNotContain(LEFT);
        }
    }
}
