package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.account.Role;

/** Every page that a link leads to, in both languages, on a phone and on a desk: axe finds nothing, and nothing lies beside the window. */
class EveryPageIT {

    /** Of pages that differ in what they ask for alone, so many are looked at. */
    private static final int ALIKE = 2;

    private static final ImmutableList<Integer> WIDTHS = ImmutableList.of(Browser.PHONE, Browser.DESK);

    private static ServedOffice served;
    private static String password = "";

    /** What axe has looked at: several roles see the same page under heads of their own. */
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

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
    @ValueSource(strings = {"/", "/?lang=en"})
    void no_page_has_a_barrier(String from) {
        try (Browser browser = Browser.with(served, Browser.PHONE)) {
            assertThat(walk(browser, from)).hasSizeGreaterThan(8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_page_of_staff_has_a_barrier(Role role) {
        try (Browser browser = Browser.with(served, Browser.PHONE)) {
            Officer.ofExample(browser, role, password);
            assertThat(browser.path()).isEqualTo("/noi-bo");
            assertThat(walk(browser, "/noi-bo")).contains("/noi-bo");
        }
    }

    /** Everywhere that links lead to; each page is loaded once, and looked at in both widths, by axe where another like it was not. */
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
            boolean isNew = LOOKED_AT.add(browser.shape()) || seen.size() == 1;
            for (int width : WIDTHS) {
                browser.wide(width);
                if (isNew) {
                    browser.barriers().forEach(barrier -> wrong.add(path + " at " + width + " " + barrier));
                }
                if (browser.beside() > 0) {
                    wrong.add(path + " lies " + browser.beside() + " points beside a window of " + width);
                }
            }
            for (URI to : browser.leadsTo()) {
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
