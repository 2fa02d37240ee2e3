package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import vn.toandan.account.Role;

/** The ways of those who count, check and keep accounts, in the example: a report, the log, and an account from its first day to its last. */
class OversightPathIT {

    /** What each format of the report begins with. */
    private static final Map<String, String> FORMATS = ImmutableMap.of(
            "JSON, cho phần mềm khác", "{",
            "văn bản thuần", "Kỳ báo cáo từ ngày 01/01/2024",
            "CSV", "figure,kind,value",
            "trang HTML riêng", "<!DOCTYPE html>",
            "Word (DOCX), theo thể thức văn bản, để sửa", "PK",
            "Excel (XLSX)", "PK",
            "PDF, để in", "%PDF");

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

    private static void reports(Officer analyst) {
        analyst.goes("Báo cáo");
        analyst.field("Từ ngày").clear();
        analyst.writes("Từ ngày", LocalDate.of(2024, 1, 1));
        analyst.field("Đến ngày").clear();
        analyst.writes("Đến ngày", LocalDate.of(2024, 12, 31));
        analyst.goes("Lập báo cáo");
        assertThat(analyst.reads())
                .contains(
                        "Kỳ báo cáo từ ngày 01/01/2024 đến hết ngày 31/12/2024.",
                        "96,15% đơn vị được xét (250/260) đạt tiêu chuẩn",
                        "Đơn vị đạt tiêu chuẩn 250/260 (96,15%) 248/260 (95,38%)");
    }

    @Test
    void an_analyst_reads_a_report_and_takes_it_along_in_every_format() {
        try (Browser browser = Browser.with(served, Browser.DESK)) {
            Officer analyst = Officer.ofExample(browser, Role.ANALYST, password);
            reports(analyst);
            assertThat(browser.all("main figure svg")).isNotEmpty();
            FORMATS.forEach((words, beginning) -> {
                String address = String.valueOf(browser.lookUp("//a[normalize-space()=\"" + words + "\"]")
                        .get(0)
                        .getDomAttribute("href"));
                HttpResponse<String> file = served.get(address, "Cookie", browser.cookies());
                assertThat(file.statusCode()).as(words).isEqualTo(200);
                assertThat(file.body()).as(words).startsWith(beginning);
            });
        }
    }

    @Test
    void an_analyst_reads_a_report_on_a_phone_without_scripts_and_nothing_else() {
        try (Browser browser = Browser.withoutScripts(served, Browser.PHONE)) {
            Officer analyst = Officer.ofExample(browser, Role.ANALYST, password);
            reports(analyst);
            assertThat(browser.beside()).isZero();
            assertThat(browser.all("header nav a"))
                    .extracting(WebElement::getText)
                    .containsExactly("Trang làm việc", "Báo cáo");
        }
    }

    @Test
    void an_auditor_sees_that_the_chain_is_whole_and_who_did_what_when() {
        try (Browser browser = Browser.withoutScripts(served, Browser.PHONE)) {
            Officer auditor = Officer.ofExample(browser, Role.AUDITOR, password);
            auditor.goes("Nhật ký");
            assertThat(auditor.reads())
                    .contains("Chuỗi nhật ký nguyên vẹn.", "08:00 03/03/2025 Dữ liệu ví dụ", "giờ Việt Nam");
            assertThat(browser.beside()).isZero();
        }
    }

    @Test
    void an_administrator_makes_an_account_gives_it_another_role_and_ends_it() {
        try (Browser desk = Browser.with(served, Browser.DESK);
                Browser phone = Browser.withoutScripts(served, Browser.PHONE)) {
            Officer administrator = Officer.ofExample(desk, Role.ADMINISTRATOR, password);
            administrator.goes("Tài khoản");
            administrator.goes("Lập tài khoản mới");
            administrator.writes("Tên tài khoản", "canbo.moi");
            administrator.writes("Tên hiển thị", "Cán bộ mới");
            administrator.ticks("Người nhập liệu");
            administrator.goes("Lập tài khoản");
            assertThat(administrator.reads()).contains("Liên kết đặt mật khẩu cho canbo.moi");
            Officer fresh = joins(phone, desk.find("main code").getText());
            administrator.goes("Tài khoản");
            assertThat(row(desk)).isEqualTo("canbo.moi Cán bộ mới Người nhập liệu toàn bộ đang dùng");
            administrator.goes("canbo.moi");
            administrator.ticks("Người nhập liệu");
            administrator.ticks("Người phân tích");
            administrator.goes("Lưu");
            assertThat(desk.barriers()).isEmpty();
            fresh.goes("Toàn Dân trang nội bộ");
            assertThat(fresh.reads()).contains("Vai trò: người phân tích.");
            administrator.goes("Tài khoản");
            administrator.goes("canbo.moi");
            administrator.ticks("Khóa tài khoản này");
            administrator.goes("Lưu");
            administrator.goes("Tài khoản");
            assertThat(row(desk)).isEqualTo("canbo.moi Cán bộ mới Người phân tích toàn bộ đã khóa");
            fresh.goes("Báo cáo");
            assertThat(phone.path()).startsWith(Access.ENTRANCE);
        }
    }

    private static String row(Browser browser) {
        return browser.lookUp("//tr[th[normalize-space()=\"canbo.moi\"]]")
                .get(0)
                .getText()
                .replace("\n", " ");
    }

    /** The one whose account it is chooses a password by the link, and comes in by it. */
    private static Officer joins(Browser browser, String link) {
        browser.open(link);
        browser.all("main input[type=password]").forEach(field -> field.sendKeys(Staff.PASSWORD));
        browser.follow(browser.find("main").findElement(By.cssSelector("button[type=submit]")));
        return Officer.enters(browser, "canbo.moi", Staff.PASSWORD);
    }
}
