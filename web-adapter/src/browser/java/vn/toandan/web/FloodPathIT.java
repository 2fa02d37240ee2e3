package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** Somebody sends a tip while machines send thousands: with scripts it goes by itself, without them what was written comes back; and an administrator switches it. */
class FloodPathIT {

    private static final String SEND = "main form button[type=submit]";
    private static final String TOLD = "Xe tải đổ đất xuống kênh lúc nửa đêm";

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

    /** So that nothing is taken without a proof in the next minute. */
    private void flood() {
        for (int number = 0; number < FloodGate.SLOW; number++) {
            served.post("/api/v1/tips", "{\"account\":\"x\"}", "X-Forwarded-For", "10.2.0." + number);
        }
    }

    private static void hasNoBarrier(Browser browser) {
        for (int width : new int[] {Browser.DESK, Browser.PHONE}) {
            browser.wide(width);
            assertThat(browser.barriers()).as(browser.path()).isEmpty();
            assertThat(browser.beside()).as(browser.path()).isZero();
        }
    }

    @Test
    void with_scripts_a_tip_goes_as_it_always_does_by_keys_alone() {
        administrator.put("/api/v1/proof-of-work", "{\"effort\":\"middle\",\"hours\":2}");
        flood();
        try (Browser browser = Browser.with(served, Browser.PHONE)) {
            browser.open("/gui-tin").tabTo("#account");
            browser.press(TOLD);
            hasNoBarrier(browser);
            browser.tabTo(SEND);
            browser.enter();
            assertThat(browser.all("ol.receipt li")).hasSize(10);
            // Another one, whose page lay open for long, waits for something new to be worked out, and goes by itself.
            browser.open("/gui-tin").find("#account").sendKeys(TOLD);
            Duration aWhile = FloodGate.LASTS.plusMinutes(1);
            browser.pass(aWhile);
            served.pass(aWhile);
            browser.follow(browser.find(SEND));
            assertThat(browser.all("ol.receipt li")).hasSize(10);
        }
        assertThat(Staff.entered(served, administrator.name())
                        .get("/api/v1/proof-of-work")
                        .body())
                .contains("\"passed\":" + (FloodGate.SLOW + 2) + ",\"turnedAway\":0");
    }

    @Test
    void where_nothing_new_can_be_asked_for_a_tip_goes_without_what_is_too_old() {
        administrator.put("/api/v1/proof-of-work", "{\"effort\":\"light\",\"hours\":2}");
        try (Browser browser = Browser.with(served, Browser.PHONE)) {
            browser.open("/gui-tin").find("#account").sendKeys(TOLD);
            browser.awaitValue("#proof");
            Duration aWhile = FloodGate.LASTS.plusMinutes(1);
            browser.pass(aWhile);
            served.pass(aWhile);
            browser.misses(ProofRoutes.PATH);
            browser.follow(browser.find(SEND));
            assertThat(browser.all("ol.receipt li")).hasSize(10);
        }
    }

    @Test
    void without_scripts_what_was_written_comes_back_and_the_page_says_why() {
        administrator.put("/api/v1/proof-of-work", "{\"effort\":\"middle\",\"hours\":1}");
        try (Browser browser = Browser.withoutScripts(served, Browser.PHONE)) {
            browser.open("/gui-tin");
            assertThat(browser.text()).contains("Trình duyệt của bạn không chạy JavaScript");
            browser.find("#account").sendKeys(TOLD);
            flood();
            browser.follow(browser.find(SEND));
            assertThat(browser.text()).contains("Chưa gửi được: hiện có quá nhiều tin");
            assertThat(browser.find("#account").getDomProperty("value")).isEqualTo(TOLD);
            assertThat(browser.beside()).isZero();
        }
    }

    @Test
    void an_administrator_switches_it_on_and_off() {
        try (Browser browser = Browser.with(served, Browser.PHONE)) {
            Officer officer = Officer.enters(browser, administrator.name(), Staff.PASSWORD);
            officer.goes("Chống gửi hàng loạt");
            officer.ticks("Nặng");
            officer.writes("Trong bao nhiêu giờ", "8");
            officer.goes("Bật");
            assertThat(officer.reads()).contains("Đang bật, mức nặng");
            hasNoBarrier(browser);
            browser.open("/noi-bo");
            assertThat(officer.reads()).contains("số lượt bị trả lại: 0");
            hasNoBarrier(browser);
            browser.follow(browser.find("main .ways a"));
            officer.goes("Tắt ngay");
            assertThat(officer.reads()).contains("Đang tắt");
        }
    }
}
