package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.toandan.account.Role;

/** The way from what was found of a unit to a decision, and from a proposal to an award, in the example: of whoever reviews and of whoever decides. */
class DecisionPathIT {

    private static ServedOffice served;
    private static String password = "";

    @BeforeAll
    static void serve() {
        served = ServedOffice.ofExample();
        password = ExampleAccounts.create(served.office());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static void opensResults(Officer officer) {
        officer.goes("Kết quả xét");
        officer.writes("Năm xét", "2024");
        officer.goes("Xem");
    }

    @Test
    void an_appraiser_sees_why_a_unit_fails_and_records_the_year_on_a_phone_without_scripts() {
        try (Browser browser = Browser.withoutScripts(served, Browser.PHONE)) {
            Officer appraiser = Officer.ofExample(browser, Role.APPRAISER, password);
            opensResults(appraiser);
            assertThat(appraiser.reads()).contains("Trường THCS Cán Khê (ví dụ) Chưa đạt GD-1d");
            appraiser.goes("Trường THCS Cán Khê (ví dụ)");
            assertThat(appraiser.reads())
                    .contains("kết quả xét năm 2024", "như quyết định vào ngày", "GD-1d", "Năm trước:");
            assertThat(browser.beside()).isZero();
            opensResults(appraiser);
            appraiser.goes("Xét và ghi kết quả");
            assertThat(appraiser.reads()).contains("Đã xét 265 đơn vị; 0 kết quả tạm tính");
        }
    }

    @Test
    void an_appraiser_makes_a_proposal_of_the_registers_a_nomination() {
        try (Browser browser = Browser.with(served, Browser.DESK)) {
            Officer appraiser = Officer.ofExample(browser, Role.APPRAISER, password);
            appraiser.goes("Gợi ý khen thưởng");
            assertThat(appraiser.reads())
                    .contains("Người đã cung cấp tin TB-2022-003", "Hồ sơ nên xong chậm nhất ngày 14/01/2022");
            appraiser.goes("Lập đề nghị");
            assertThat(appraiser.field("Mã thành tích").getDomProperty("value")).isEqualTo("tip:TB-2022-003");
            appraiser.writes("Mã đề nghị", "HS-900");
            appraiser.writes("Mã đối tượng", "BS-17");
            appraiser.writes("Mã đơn vị đề nghị", "16231");
            appraiser.chooses("Loại đối tượng", "Cá nhân");
            appraiser.chooses("Hình thức đề nghị", "Giấy khen của Chủ tịch UBND cấp xã");
            appraiser.writes("Ngày nhận đủ hồ sơ", LocalDate.of(2025, 3, 3));
            appraiser.goes("Lưu đề nghị");
            assertThat(appraiser.reads()).contains("Đề nghị HS-900", "Chưa đủ căn cứ", "03/03/2025", "BS-17");
            assertThat(browser.barriers()).isEmpty();
            appraiser.goes("Đề nghị khen thưởng");
            assertThat(appraiser.reads())
                    .contains("HS-900 Giấy khen của Chủ tịch UBND cấp xã Xã Cán Khê (16231) chưa có quyết định");
        }
    }

    @Test
    void an_authority_weighs_a_unit_against_the_law_and_last_year_and_decides() {
        try (Browser browser = Browser.with(served, Browser.DESK)) {
            Officer authority = Officer.ofExample(browser, Role.AUTHORITY, password);
            opensResults(authority);
            authority.goes("Thôn 2 (ví dụ)");
            assertThat(authority.reads())
                    .contains(
                            "Kết quả đã ghi: đạt, xét như quyết định ngày 14/11/2024.",
                            "Quy định Số liệu Năm trước Kết quả và lý do",
                            "KDC-1c · khoản 1 Điều 4 Thông tư 124/2021/TT-BCA");
            authority.goes("Ghi quyết định cho đơn vị này");
            decides(authority, "15/QĐ-UBND");
            authority.goes("Ghi quyết định công nhận");
            assertThat(authority.reads()).contains("Tài liệu");
            browser.all("input[name=papers]").forEach(WebElement::click);
            authority.goes("Ghi quyết định công nhận");
            assertThat(authority.reads()).contains("Đã ghi quyết định số 15/QĐ-UBND cho 1 đơn vị.");
            assertThat(browser.barriers()).isEmpty();
            authority.goes("Về các quyết định năm 2024");
            assertThat(authority.reads())
                    .contains(
                            "Thôn 2 (ví dụ) (16231-02) 15/QĐ-UBND 15/11/2024 Chủ tịch Ủy ban nhân dân cấp xã còn hiệu lực");
            authority.goes("Thôn 2 (ví dụ) (16231-02)");
            assertThat(authority.reads())
                    .contains("Đang được công nhận theo Quyết định số 15/QĐ-UBND ngày 15/11/2024.");
        }
    }

    private static void decides(Officer authority, String number) {
        authority.writes("Số quyết định", number);
        WebElement day = authority.field("Ngày quyết định");
        day.clear();
        authority.writes("Ngày quyết định", LocalDate.of(2024, 11, 15));
        authority.chooses("Cấp có thẩm quyền", "Chủ tịch Ủy ban nhân dân cấp xã");
        authority.writes("Cơ quan ban hành", "Ủy ban nhân dân xã Cán Khê");
    }

    @Test
    void an_authority_awards_a_nomination_on_a_phone_without_scripts() {
        try (Browser browser = Browser.withoutScripts(served, Browser.PHONE)) {
            Officer authority = Officer.ofExample(browser, Role.AUTHORITY, password);
            authority.goes("Đề nghị khen thưởng");
            authority.goes("HS-042");
            assertThat(authority.reads()).contains("Đủ điều kiện khen thưởng", "Hạn quyết định");
            authority.writes("Số quyết định", "88/QĐ-KT");
            authority.writes("Ngày quyết định", LocalDate.of(2025, 3, 3));
            authority.chooses("Người có thẩm quyền", "Chủ tịch UBND xã");
            authority.writes("Cơ quan ban hành", "Ủy ban nhân dân xã Phú Nhuận");
            authority.goes("Ghi quyết định");
            assertThat(authority.reads())
                    .contains("Số 88/QĐ-KT ngày 03/03/2025, Ủy ban nhân dân xã Phú Nhuận: tiền thưởng", "đồng");
            assertThat(browser.beside()).isZero();
        }
    }

    @Test
    void a_decision_is_recorded_by_keys_alone() {
        try (Browser browser = Browser.with(served, Browser.DESK)) {
            Officer authority = Officer.ofExample(browser, Role.AUTHORITY, password);
            browser.open("/noi-bo/ket-qua/16231-03/2024").tabTo("main a[href^='/noi-bo/quyet-dinh-moi']");
            browser.enter();
            authority.tabsAndTypes("Số quyết định", "16/QĐ-UBND");
            authority.tabsAndTypes("Cấp có thẩm quyền", "Chủ tịch Ủy ban nhân dân cấp x");
            authority.tabsAndTypes("Cơ quan ban hành", "Ủy ban nhân dân xã Cán Khê");
            int papers = browser.all("input[name=papers]").size();
            for (int at = 1; at <= papers; at++) {
                browser.tabTo("#papers p:nth-of-type(" + at + ") input");
                browser.press(Keys.SPACE);
            }
            authority.tabsAndGoes("Ghi quyết định công nhận");
            assertThat(authority.reads()).contains("Đã ghi quyết định số 16/QĐ-UBND cho 1 đơn vị.");
        }
    }
}
