package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.account.Role;

/** The way of a recorder with a file: sent, told what is wrong with it, corrected, looked at once more, imported. */
class ImportsPathIT {

    private static final String HEADER = "hotspot,unit_code,type,reported_on,confirmed_on,confirmed_by,cleared_on\n";

    @TempDir
    private Path folder;

    private Path file(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + rows);
    }

    private static void enter(Browser browser, ServedOffice served) {
        Staff recorder = served.staff(Role.RECORDER, Optional.of("16231"));
        browser.open(Access.ENTRANCE);
        browser.find("#name").sendKeys(recorder.name());
        browser.find("#password").sendKeys(Staff.PASSWORD);
        browser.follow(browser.find("main form button[type=submit]"));
        browser.open(ImportPageRoutes.PATH + "?loai=hotspots");
    }

    private static void isWithoutBarrier(Browser browser) {
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.beside()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.PHONE, Browser.DESK})
    void a_file_is_corrected_until_it_is_right(int width) throws IOException {
        Path wrong = file("wrong.csv", "H1,16231-01,ma tuý,hôm qua,,,\nH2,16231-01,,2026-13-01,,,\n");
        Path right = file("right.csv", "H1,16231-01,ma tuý,05/01/2026,,,\n");
        try (ServedOffice served = ServedOffice.in(folder);
                Browser browser = Browser.with(served, width)) {
            enter(browser, served);
            isWithoutBarrier(browser);
            browser.find("#file").sendKeys(wrong.toString());
            browser.follow(browser.find("main form[method=post] button:not([name])"));
            assertThat(browser.text()).contains("Tệp có 3 chỗ sai", "hôm qua");
            isWithoutBarrier(browser);
            browser.find("#file").sendKeys(right.toString());
            browser.follow(browser.find("main form[method=post] button[name=check]"));
            assertThat(browser.text()).contains("Chưa ghi gì");
            isWithoutBarrier(browser);
            browser.find("#file").sendKeys(right.toString());
            browser.follow(browser.find("main form[method=post] button:not([name])"));
            assertThat(browser.text()).contains("Đã nhập xong");
            isWithoutBarrier(browser);
        }
    }

    @Test
    void the_same_goes_by_keys_alone_and_without_scripts() throws IOException {
        Path wrong = file("wrong.csv", "H1,16231-01,ma tuý,hôm qua,,,\n");
        try (ServedOffice served = ServedOffice.in(folder);
                Browser browser = Browser.withoutScripts(served, Browser.DESK)) {
            enter(browser, served);
            browser.open("/noi-bo").tabTo("nav a[href='/noi-bo/nhap-tep']");
            browser.enter();
            browser.tabTo("main form[method=get] button");
            browser.enter();
            // Which file it is, the window of the system asks.
            browser.find("#file").sendKeys(wrong.toString());
            browser.tabTo("main form[method=post] button[name=check]");
            browser.enter();
            assertThat(browser.text()).contains("chỗ sai");
            browser.tabTo("main .errors a");
        }
    }
}
