package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.BaseEncoding;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.account.Role;
import vn.toandan.account.TimedCode;

/** A second factor set, asked for and ended, and a token made and withdrawn, by keys alone; axe finds nothing on the way. */
class OwnAccountIT {

    @TempDir
    private Path folder;

    private static void enter(Browser browser, String code) {
        browser.open(Access.ENTRANCE).tabTo("#name");
        browser.press("administrator");
        browser.tabTo("#password");
        browser.press(Staff.PASSWORD);
        browser.tabTo("#code");
        browser.press(code);
        browser.tabTo("main form button[type=submit]");
        browser.enter();
    }

    private static void hasNoBarrier(Browser browser) {
        assertThat(browser.barriers()).as(browser.path()).isEmpty();
        assertThat(browser.beside()).as(browser.path()).isZero();
    }

    private static void confirm(Browser browser, String password, String code) {
        browser.tabTo("#password");
        browser.press(password);
        browser.tabTo("#code");
        browser.press(code);
        browser.tabTo("main form button[type=submit]");
        browser.enter();
    }

    private static String code(ServedOffice served, String secret) {
        return TimedCode.at(
                BaseEncoding.base32().decode(secret.replace(" ", "")),
                served.office().now());
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.PHONE, Browser.DESK})
    void a_second_factor_is_set_asked_for_and_ended(int width) {
        try (ServedOffice served = ServedOffice.in(folder);
                Browser browser = Browser.with(served, width)) {
            served.staff(Role.ADMINISTRATOR);
            enter(browser, "");
            browser.tabTo("header a[href='" + SecondFactorRoutes.PATH + "']");
            browser.enter();
            hasNoBarrier(browser);
            String secret = browser.find("main code").getText();
            confirm(browser, Staff.PASSWORD, "000000");
            assertThat(browser.text()).contains("Mã không đúng hoặc đã hết hạn");
            hasNoBarrier(browser);
            confirm(browser, Staff.PASSWORD, code(served, secret));
            assertThat(browser.all(".codes code")).hasSize(RecoveryCodes.MANY);
            hasNoBarrier(browser);
            served.pass(Duration.ofMinutes(1));
            enter(browser, "");
            assertThat(browser.text()).contains("mã xác thực không đúng");
            hasNoBarrier(browser);
            enter(browser, code(served, secret));
            assertThat(browser.path()).isEqualTo("/noi-bo");
            browser.open(SecondFactorRoutes.PATH);
            assertThat(browser.text()).contains("Đang bật");
            hasNoBarrier(browser);
            served.pass(Duration.ofMinutes(1));
            confirm(browser, Staff.PASSWORD, code(served, secret));
            assertThat(browser.text()).contains("Bật xác thực hai lớp");
        }
    }

    @Test
    void a_token_is_made_and_withdrawn() {
        try (ServedOffice served = ServedOffice.in(folder);
                Browser browser = Browser.with(served, Browser.PHONE)) {
            served.staff(Role.ADMINISTRATOR);
            enter(browser, "");
            browser.tabTo("nav a[href='" + TokenPageRoutes.PATH + "']");
            browser.enter();
            browser.tabTo("main a[href='" + TokenPageRoutes.PATH + "-moi']");
            browser.enter();
            browser.tabTo("#name");
            browser.press("dong-bo");
            browser.tabTo("input[name=roles][value=recorder]");
            browser.press(" ");
            browser.tabTo("#lastDay");
            browser.press("12122026");
            browser.tabTo("main form button[type=submit]");
            browser.enter();
            assertThat(browser.text()).contains("chỉ hiện một lần này");
            hasNoBarrier(browser);
            browser.tabTo("main a[href='" + TokenPageRoutes.PATH + "']");
            browser.enter();
            assertThat(browser.text()).contains("dong-bo", "12/12/2026");
            hasNoBarrier(browser);
            browser.tabTo("main td form button");
            browser.enter();
            assertThat(browser.text()).doesNotContain("dong-bo");
        }
    }
}
