package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ObjectArrays;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** Whoever guesses is slowed down, wherever they do it from; whoever was here before is not kept out. */
class GuessesOverHttpTest {

    @TempDir
    private Path folder;

    private ServedOffice served;

    @BeforeEach
    void serve() {
        served = ServedOffice.in(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private HttpResponse<String> enter(String name, String password, String place, String... headers) {
        String[] all = ObjectArrays.concat(
                headers, new String[] {"X-Forwarded-For", place, "X-Forwarded-Proto", "https"}, String.class);
        return served.form(Access.ENTRANCE, ImmutableMap.of("name", name, "password", password), all);
    }

    /** From an address of its own each. */
    private int guess(String name, int times) {
        int refused = 0;
        for (int guess = 0; guess < times; guess++) {
            refused += enter(name, "doan mo " + guess, "203.0.113." + guess).statusCode() == 429 ? 1 : 0;
        }
        return refused;
    }

    private static String device(HttpResponse<String> entered) {
        return entered.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(Devices.SECURE))
                .findFirst()
                .orElseThrow()
                .replaceAll(";.*", "");
    }

    @Test
    void many_who_guess_together_are_slowed_like_one() {
        served.staff(Role.RECORDER);
        assertThat(guess("recorder", 12)).isEqualTo(2);
        HttpResponse<String> elsewhere = enter("recorder", Staff.PASSWORD, "198.51.100.1");
        assertThat(elsewhere.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(
                        elsewhere.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
    }

    @Test
    void a_name_that_nobody_has_is_slowed_alike() {
        served.staff(Role.RECORDER);
        assertThat(guess("nobody", 12)).isEqualTo(2);
        guess("recorder", 12);
        HttpResponse<String> nobody = enter("nobody", Staff.PASSWORD, "198.51.100.1");
        HttpResponse<String> somebody = enter("recorder", Staff.PASSWORD, "198.51.100.2");
        assertThat(nobody.statusCode()).isEqualTo(somebody.statusCode()).isEqualTo(429);
        assertThat(nobody.body()).isEqualTo(somebody.body());
    }

    @Test
    void whoever_entered_from_their_browser_before_is_not_kept_out_nor_is_whoever_is_in() {
        Staff recorder = served.staff(Role.RECORDER);
        String device = device(enter("recorder", Staff.PASSWORD, "192.0.2.1"));
        guess("recorder", 12);
        HttpResponse<String> back = enter("recorder", Staff.PASSWORD, "192.0.2.99", "Cookie", device);
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(recorder.get("/api/v1/session").statusCode()).isEqualTo(200);
    }

    @Test
    void a_known_browser_may_be_in_the_same_place_as_whoever_guesses() {
        served.staff(Role.RECORDER);
        String device = device(enter("recorder", Staff.PASSWORD, "192.0.2.1"));
        for (int guess = 0; guess < 35; guess++) {
            enter("name" + guess, "doan mo", "192.0.2.1");
        }
        assertThat(enter("recorder", Staff.PASSWORD, "192.0.2.1").statusCode()).isEqualTo(429);
        assertThat(enter("recorder", Staff.PASSWORD, "192.0.2.1", "Cookie", device)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void from_a_known_browser_too_one_guesses_slowly_and_by_it_alone() {
        served.staff(Role.RECORDER);
        String device = device(enter("recorder", Staff.PASSWORD, "192.0.2.1"));
        for (int guess = 0; guess < 6; guess++) {
            assertThat(enter("recorder", "doan mo", "192.0.2." + guess, "Cookie", device)
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(enter("recorder", Staff.PASSWORD, "192.0.2.77", "Cookie", device)
                        .statusCode())
                .isEqualTo(429);
        assertThat(enter("recorder", Staff.PASSWORD, "192.0.2.77").statusCode()).isEqualTo(303);
    }

    @Test
    void the_mark_of_another_account_or_one_that_was_altered_is_none() {
        served.staff(Role.RECORDER);
        served.staff(Role.ANALYST);
        String others = device(enter("analyst", Staff.PASSWORD, "192.0.2.1"));
        String own = device(enter("recorder", Staff.PASSWORD, "192.0.2.2"));
        guess("recorder", 12);
        for (String mark : new String[] {
            others,
            own.replace("2026-11-16", "2026-11-17"),
            own.substring(0, own.length() - 1) + (own.endsWith("A") ? "E" : "A"),
            Devices.SECURE + "=..",
            Devices.SECURE + "=x"
        }) {
            assertThat(enter("recorder", Staff.PASSWORD, "192.0.2.3", "Cookie", mark)
                            .statusCode())
                    .as(mark)
                    .isEqualTo(429);
        }
        assertThat(enter("recorder", Staff.PASSWORD, "192.0.2.3", "Cookie", own).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_browser_is_known_for_ninety_days() {
        served.staff(Role.RECORDER);
        String device = device(enter("recorder", Staff.PASSWORD, "192.0.2.1"));
        guess("recorder", 12);
        served.pass(Duration.ofDays(Devices.DAYS - 1));
        assertThat(enter("recorder", Staff.PASSWORD, "192.0.2.3", "Cookie", device)
                        .statusCode())
                .isEqualTo(303);
        served.pass(Duration.ofDays(1));
        assertThat(enter("recorder", Staff.PASSWORD, "192.0.2.3", "Cookie", device)
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void the_mark_is_read_by_no_script_goes_to_the_entrance_alone_and_names_nobody() {
        served.staff(Role.RECORDER);
        HttpResponse<String> entered = enter("recorder", Staff.PASSWORD, "192.0.2.1");
        String cookie = entered.headers().allValues("Set-Cookie").get(1);
        assertThat(cookie)
                .startsWith(Devices.SECURE + "=")
                .contains("; Path=" + Access.ENTRANCE + ";", "; HttpOnly", "; SameSite=Strict", "; Secure")
                .doesNotContain("recorder");
    }

    @Test
    void whoever_sets_a_password_by_a_link_is_known_afterwards() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        served.staff(Role.RECORDER);
        guess("recorder", 12);
        String link = Staff.json(administrator
                        .post("/api/v1/users/recorder/invitations", "{}")
                        .body())
                .get("link")
                .textValue();
        String password = "bốn cây cau xanh";
        HttpResponse<String> set = served.form(
                "/noi-bo/dat-mat-khau",
                ImmutableMap.of("ma", link.substring(link.indexOf('=') + 1), "password", password, "again", password),
                "X-Forwarded-For",
                "192.0.2.1",
                "X-Forwarded-Proto",
                "https");
        assertThat(enter("recorder", password, "192.0.2.1", "Cookie", device(set))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoever_is_right_is_not_counted_as_guessing() {
        served.staff(Role.RECORDER);
        for (int time = 0; time < 15; time++) {
            assertThat(enter("recorder", Staff.PASSWORD, "192.0.2.1").statusCode())
                    .isEqualTo(303);
        }
    }
}
