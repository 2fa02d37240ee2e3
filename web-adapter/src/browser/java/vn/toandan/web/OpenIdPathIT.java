package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To the agency's own provider, which is another site, back from there and in, by keys alone; axe finds nothing on the way. */
class OpenIdPathIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {Browser.PHONE, Browser.DESK})
    void whoever_comes_back_from_another_site_goes_on_and_is_in(int width) {
        try (ServedProvider provider = new ServedProvider();
                ServedOffice served = ServedOffice.trusting(provider.asked(folder.resolve("secret")), folder);
                Browser browser = Browser.with(served, width)) {
            provider.leadTo("http://127.0.0.1:" + served.app().port());
            provider.vouchFor("nguyen-van-a");
            browser.open("/noi-bo/don-vi");
            enter(browser, "main a[href^='" + OpenIdPageRoutes.START + "']");
            assertThat(browser.text()).contains("chưa có tài khoản nào đang dùng được cho bạn");
            hasNoBarrier(browser);
            Visitor.known(served, "nguyen-van-a", false);
            browser.open("/noi-bo/don-vi");
            hasNoBarrier(browser);
            enter(browser, "main a[href^='" + OpenIdPageRoutes.START + "']");
            assertThat(browser.text()).contains("Tiếp tục đăng nhập", "Cán bộ nguyen-van-a");
            hasNoBarrier(browser);
            enter(browser, "header .language a");
            assertThat(browser.text()).contains("Go on logging in", "Cán bộ nguyen-van-a");
            enter(browser, "main form button[type=submit]");
            assertThat(browser.path()).isEqualTo("/noi-bo/don-vi?lang=en");
            assertThat(browser.text()).contains("Thôn 1");
            assertThat(browser.cookies()).contains("toandan=").doesNotContain("toandan-openid=");
        }
    }

    private static void enter(Browser browser, String selector) {
        browser.tabTo(selector);
        browser.enter();
    }

    private static void hasNoBarrier(Browser browser) {
        assertThat(browser.barriers()).as(browser.path()).isEmpty();
        assertThat(browser.beside()).as(browser.path()).isZero();
    }
}
