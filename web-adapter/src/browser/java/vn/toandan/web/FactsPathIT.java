package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** The way of whoever enters facts and units: a sheet tried and saved; with scripts, without, and by keys alone. */
class FactsPathIT {

    private static final String SHEET = "/noi-bo/phieu/16231-01/2026";
    private static final String LIVING = "Số hộ đang cư trú";
    private static final String REGISTERED = "Số hộ đã đăng ký";
    private static final String OF_HOUSEHOLDS = "#standing-KDC-1c";

    private static final String ALL = "Số hộ đã đăng ký: 120, bằng số hộ đang cư trú (120)";

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

    @Test
    void a_sheet_is_tried_and_then_saved_on_a_phone_without_scripts() {
        try (Browser browser = Browser.withoutScripts(served, Browser.PHONE)) {
            Officer recorder = Officer.enters(browser, served, Role.RECORDER);
            recorder.goes("Phiếu số liệu");
            assertThat(recorder.reads()).contains("Phiếu số liệu năm 2026", "chưa có");
            recorder.goes("Thôn 1");
            recorder.writes(LIVING, "120");
            recorder.writes(REGISTERED, "118");
            recorder.goes("Xem thử, không ghi");
            assertThat(recorder.reads())
                    .contains("Đây chỉ là kết quả xem thử. Chưa có gì được ghi.", "Số hộ đã đăng ký: 118, còn thiếu 2");
            assertThat(browser.find(OF_HOUSEHOLDS).getText()).startsWith("Chưa đạt.");
            assertThat(filed()).doesNotContain("16231-01");
            recorder.goes("Ghi phiếu");
            assertThat(recorder.reads())
                    .contains("Phiếu đang ghi trong sổ, biết từ ngày 16/11/2026.", "Tiêu chí chưa đủ căn cứ");
            assertThat(recorder.field(REGISTERED).getDomProperty("value")).isEqualTo("118");
            assertThat(browser.beside()).isZero();
            recorder.goes("Phiếu số liệu");
            assertThat(recorder.reads()).contains("16/11/2026");
        }
    }

    @Test
    void what_fails_and_what_is_missing_is_shown_while_it_is_typed() {
        try (Browser browser = Browser.with(served, Browser.DESK)) {
            Officer recorder = Officer.enters(browser, served, Role.RECORDER);
            browser.open(SHEET);
            recorder.writes(LIVING, "120");
            browser.await(OF_HOUSEHOLDS, "Chưa đủ căn cứ");
            recorder.writes(REGISTERED, "118");
            browser.await(OF_HOUSEHOLDS, "còn thiếu 2");
            browser.await("#news", "Tiêu chí chưa đạt: 1");
            assertThat(recorder.reads()).contains("Đây chỉ là kết quả xem thử. Chưa có gì được ghi.");
            recorder.writes(REGISTERED, "120");
            browser.await(OF_HOUSEHOLDS, ALL);
            assertThat(browser.find("#news").getText()).doesNotContain("Tiêu chí chưa đạt");
            recorder.writes(REGISTERED, "nhiều");
            browser.await("#news", REGISTERED);
            assertThat(recorder.field(REGISTERED).getDomAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.beside()).isZero();
            assertThat(filed()).doesNotContain("16231-01");
            recorder.writes(REGISTERED, "120");
            browser.await(OF_HOUSEHOLDS, ALL);
            assertThat(recorder.field(REGISTERED).getDomAttribute("aria-invalid"))
                    .isNull();
            recorder.goes("Ghi phiếu");
            assertThat(recorder.reads()).contains("Phiếu đang ghi trong sổ, biết từ ngày 16/11/2026.");
        }
    }

    @Test
    void the_second_of_two_officers_keeps_seeing_what_the_first_wrote_while_going_on() {
        Staff other = served.staff(Role.RECORDER, Optional.of("16231"));
        try (Browser browser = Browser.with(served, Browser.PHONE)) {
            Officer recorder = Officer.enters(browser, served, Role.RECORDER);
            browser.open(SHEET);
            other.form(SHEET, ImmutableMap.of("version", "0", "households_resident", "125"));
            recorder.writes(LIVING, "120");
            recorder.goes("Ghi phiếu");
            assertThat(recorder.reads()).contains("Người khác vừa sửa", LIVING + " 125 120");
            recorder.writes(REGISTERED, "120");
            browser.await(OF_HOUSEHOLDS, ALL);
            assertThat(recorder.reads()).contains(LIVING + " 125 120");
            assertThat(browser.beside()).isZero();
            recorder.goes("Ghi phiếu");
            assertThat(recorder.reads()).contains("Phiếu đang ghi trong sổ, biết từ ngày 16/11/2026.");
        }
    }

    @Test
    void whoever_lost_the_session_is_told_that_nothing_was_tried() {
        Staff recorder = served.staff(Role.RECORDER);
        try (Browser browser = Browser.with(served, Browser.DESK)) {
            Officer officer = Officer.enters(browser, recorder.name(), Staff.PASSWORD);
            browser.open(SHEET);
            served.pass(Sessions.IDLE.plusSeconds(1));
            officer.writes(LIVING, "120");
            browser.await("#news", "Chưa lưu nháp và chưa xem thử được những ô vừa điền.");
            assertThat(officer.field(LIVING).getDomProperty("value")).isEqualTo("120");
        }
    }

    @Test
    void a_sheet_is_filled_in_and_saved_by_keys_alone() {
        try (Browser browser = Browser.with(served, Browser.DESK)) {
            Officer recorder = Officer.enters(browser, served, Role.RECORDER);
            browser.tabTo("nav a[href='/noi-bo/phieu']");
            browser.enter();
            browser.tabTo("main a[href='" + SHEET + "']");
            browser.enter();
            recorder.tabsAndTypes("Ngày đăng ký phấn đấu", "12/3/2026");
            recorder.tabsAndTypes(LIVING, "120");
            recorder.tabsAndTypes(REGISTERED, "120");
            recorder.tabsAndTypes("Thực hiện đầy đủ chủ trương", "C");
            browser.await(OF_HOUSEHOLDS, ALL);
            recorder.tabsAndGoes("Ghi phiếu");
            assertThat(recorder.reads())
                    .contains(
                            "Phiếu đang ghi trong sổ, biết từ ngày 16/11/2026.",
                            "Ngày đăng ký phấn đấu đạt tiêu chuẩn: 12/03/2026, trong Quý I.",
                            "đủ chủ trương, pháp luật, quy định về an ninh, trật tự: có");
            assertThat(browser.barriers()).isEmpty();
        }
    }

    @Test
    void a_unit_gets_another_name_on_a_phone_without_scripts() {
        try (Browser browser = Browser.withoutScripts(served, Browser.PHONE)) {
            Officer recorder = Officer.enters(browser, served, Role.RECORDER);
            recorder.goes("Đơn vị");
            recorder.goes("Thôn 1");
            recorder.unfolds("Đổi tên");
            recorder.writes("Từ ngày", LocalDate.of(2026, 10, 1));
            recorder.writes("Tên mới", "Thôn Kênh Bắc");
            recorder.goes("Ghi vào danh bạ");
            assertThat(recorder.reads())
                    .contains("Thôn Kênh Bắc: diễn biến", "01/10/2026 – Đổi tên", "Thôn 1: 01/07/2025 – 30/09/2026");
            assertThat(browser.beside()).isZero();
        }
    }
}
