package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** The way of somebody who tells something: sends it, keeps the receipt, follows it; without scripts, and by keys alone. */
class ResidentsPathIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {Browser.PHONE, Browser.DESK})
    void a_tip_is_sent_and_followed_without_scripts(int width) {
        try (ServedOffice served = ServedOffice.in(folder);
                Browser browser = Browser.withoutScripts(served, width)) {
            browser.open("/");
            browser.follow(browser.find("main a[href='/gui-tin']"));
            browser.find("#account").sendKeys("Xe tải đổ đất xuống kênh lúc nửa đêm");
            browser.follow(browser.find("main form button[type=submit]"));
            String receipt = receipt(browser);
            assertThat(browser.path()).isEqualTo("/gui-tin");
            browser.open("/tra-cuu").find("#receipt").sendKeys(receipt);
            browser.follow(browser.find("main form button[type=submit]"));
            assertThat(browser.text()).contains("Đã tiếp nhận");
            assertThat(browser.path()).isEqualTo("/tra-cuu");
            assertThat(browser.beside()).isZero();
        }
    }

    @Test
    void the_same_goes_by_keys_alone() {
        try (ServedOffice served = ServedOffice.in(folder);
                Browser browser = Browser.with(served, Browser.DESK)) {
            browser.open("/").tabTo("main a[href='/gui-tin']");
            browser.enter();
            browser.tabTo("#account");
            browser.press("Mất trộm xe máy ở chợ");
            browser.tabTo("main form button[type=submit]");
            browser.enter();
            String receipt = receipt(browser);
            assertThat(browser.barriers()).isEmpty();
            browser.tabTo("nav a[href='/tra-cuu']");
            browser.enter();
            browser.tabTo("#receipt");
            browser.press(receipt);
            browser.tabTo("main form button[type=submit]");
            browser.enter();
            assertThat(browser.text()).contains("Đã tiếp nhận");
            assertThat(browser.barriers()).isEmpty();
        }
    }

    private static String receipt(Browser browser) {
        String receipt =
                browser.all("ol.receipt li").stream().map(WebElement::getText).collect(Collectors.joining(" "));
        assertThat(receipt.split(" ")).hasSizeGreaterThanOrEqualTo(10);
        return receipt;
    }
}
