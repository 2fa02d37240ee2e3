package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;
import vn.toandan.account.Account;
import vn.toandan.account.Role;

/** Every page that a link leads to, in both languages, on a phone and on a desk: axe finds nothing, and nothing lies beside the window. */
class EveryPageIT {

    /** Of pages that differ in what they ask for alone, so many are looked at. */
    private static final int ALIKE = 2;

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

    @ParameterizedTest
    @CsvSource({"/,360", "/,1280", "/?lang=en,360"})
    void no_page_has_a_barrier(String from, int width) {
        try (Browser browser = Browser.with(served, width)) {
            assertThat(walk(browser, from)).hasSizeGreaterThan(8);
        }
    }

    @ParameterizedTest
    @MethodSource
    void no_page_of_staff_has_a_barrier(Role role, int width) {
        try (Browser browser = Browser.with(served, width)) {
            browser.open(Access.ENTRANCE);
            browser.find("#name").sendKeys(account(role));
            browser.find("#password").sendKeys(password);
            browser.follow(browser.find("main form button[type=submit]"));
            assertThat(browser.path()).isEqualTo("/noi-bo");
            assertThat(walk(browser, "/noi-bo")).contains("/noi-bo");
        }
    }

    static Stream<Arguments> no_page_of_staff_has_a_barrier() {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.of(Browser.PHONE, Browser.DESK).map(width -> Arguments.of(role, width)));
    }

    private static String account(Role role) {
        return ExampleAccounts.ALL.stream()
                .filter(account -> account.roles().contains(role))
                .map(Account::name)
                .findFirst()
                .orElseThrow();
    }

    /** Everywhere that links lead to. */
    private static Set<String> walk(Browser browser, String from) {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            if (isSeenEnough(path, seen)) {
                continue;
            }
            seen.add(path);
            browser.open(path);
            browser.barriers().forEach(barrier -> wrong.add(path + " " + barrier));
            if (browser.beside() > 0) {
                wrong.add(path + " lies " + browser.beside() + " points beside the window");
            }
            for (WebElement link : browser.all("a[href]")) {
                URI to = URI.create(String.valueOf(link.getDomProperty("href")));
                if (to.getPort() == served.app().port() && isPage(to.getPath())) {
                    ahead.add(to.getQuery() == null ? to.getPath() : to.getPath() + "?" + to.getRawQuery());
                }
            }
        }
        assertThat(wrong).isEmpty();
        return seen;
    }

    private static boolean isPage(String path) {
        return !path.startsWith("/api/") && !path.contains(".");
    }

    private static boolean isSeenEnough(String path, Set<String> seen) {
        return seen.contains(path)
                || seen.stream().filter(one -> place(one).equals(place(path))).count() >= ALIKE;
    }

    /** Without what is asked for, and without the codes of units and records. */
    private static String place(String path) {
        return path.replaceAll("\\?.*", "").replaceAll("/[^/]*[0-9][^/]*", "/*");
    }
}
