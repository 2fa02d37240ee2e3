package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import vn.toandan.account.Account;
import vn.toandan.account.Role;
import vn.toandan.law.Wording;

/** Somebody of staff in front of a browser ("cán bộ trước màn hình"), who goes by the words on the page; as opposed to {@link Staff}, who sends what a form would send. */
final class Officer {

    private final Browser browser;

    private Officer(Browser browser) {
        this.browser = browser;
    }

    /** With an account that is there already. */
    static Officer enters(Browser browser, String name, String password) {
        browser.open(Access.ENTRANCE);
        Officer officer = new Officer(browser);
        officer.writes("Tên tài khoản", name);
        officer.writes("Mật khẩu", password);
        officer.goes("Đăng nhập");
        return officer;
    }

    /** With a new account of that role. */
    static Officer enters(Browser browser, ServedOffice served, Role role) {
        return enters(browser, served.staff(role).name(), Staff.PASSWORD);
    }

    /** With the account of the example that has the role. */
    static Officer ofExample(Browser browser, Role role, String password) {
        String name = ExampleAccounts.ALL.stream()
                .filter(account -> account.roles().contains(role))
                .map(Account::name)
                .findFirst()
                .orElseThrow();
        return enters(browser, name, password);
    }

    /** Follows the link, or presses the button, that says so. */
    void goes(String words) {
        browser.follow(
                seen("(self::a or self::button) and normalize-space()=\"" + words + "\" and not(ancestor::footer)"));
    }

    /** Opens what is folded. */
    void unfolds(String words) {
        seen("self::summary and normalize-space()=\"" + words + "\"").click();
    }

    /** What begins the first row of a table, a link. */
    String firstInTable() {
        return browser.find("main tbody th a").getText();
    }

    void writes(String label, String words) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(words);
    }

    /** A day, in the order that the browser's own language has; ours is tried first. */
    void writes(String label, LocalDate day) {
        WebElement field = field(label);
        String ours = Wording.VIETNAMESE.date(day).replace("/", "");
        field.sendKeys(ours);
        if (!day.toString().equals(field.getDomProperty("value"))) {
            field.clear();
            field.sendKeys(ours.substring(2, 4) + ours.substring(0, 2) + ours.substring(4));
        }
        assertThat(field.getDomProperty("value")).isEqualTo(day.toString());
    }

    void chooses(String label, String words) {
        new Select(field(label)).selectByVisibleText(words);
    }

    void ticks(String label) {
        field(label).click();
    }

    /** Goes there by the tabulator alone, and types. */
    void tabsAndTypes(String label, CharSequence... keys) {
        browser.tabTo("[id=\"" + field(label).getDomAttribute("id") + "\"]");
        browser.press(keys);
    }

    /** The button that the keys get to, and the key of return. */
    void tabsAndGoes(String words) {
        WebElement wanted = seen("self::button and normalize-space()=\"" + words + "\"");
        for (int at = 0; !browser.focused().equals(wanted); at++) {
            assertThat(at).as("no tabulator leads to " + words).isLessThan(200);
            browser.press(Keys.TAB);
        }
        browser.enter();
    }

    /** What the label that begins so belongs to. */
    WebElement field(String label) {
        WebElement words = seen("self::label and starts-with(normalize-space(), \"" + label + "\")");
        return Optional.ofNullable(words.getDomAttribute("for"))
                .map(id -> browser.all("[id=\"" + id + "\"]").get(0))
                .orElseGet(() -> words.findElement(By.cssSelector("input, select, textarea")));
    }

    /** The shortest words first: those that say no more. */
    private WebElement seen(String which) {
        return browser.lookUp("//*[" + which + "]").stream()
                .filter(WebElement::isDisplayed)
                .min(Comparator.comparingInt(one -> one.getText().length()))
                .orElseThrow(() -> new AssertionError("nothing to be seen on " + browser.path() + ": " + which));
    }

    String reads() {
        return browser.text();
    }
}
