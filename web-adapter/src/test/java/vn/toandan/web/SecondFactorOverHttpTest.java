package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;
import vn.toandan.account.TimedCode;

/** What is asked for beside the password, over real HTTP. */
class SecondFactorOverHttpTest {

    private static final int ROUNDS = 9;

    @TempDir
    private Path folder;

    private ServedOffice served;

    ServedOffice open(Path in) {
        return ServedOffice.in(in);
    }

    @BeforeEach
    void serve() {
        served = open(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    /** What the page offered, and what it told once it was set. */
    private record Set(String sealed, String secret, List<String> recoveryCodes, HttpResponse<String> answer) {

        String codeAt(Instant at) {
            return TimedCode.at(bytes(), at);
        }

        byte[] bytes() {
            return BaseEncoding.base32().decode(secret);
        }
    }

    private String now(Set set) {
        return set.codeAt(served.office().now());
    }

    private static String found(String pattern, String in) {
        Matcher found = Pattern.compile(pattern).matcher(in);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private Set offered(Staff who) {
        String page = who.get(SecondFactorRoutes.PATH).body();
        String secret = found("<code>([A-Z2-7 ]+)</code>", page).replace(" ", "");
        assertThat(secret).hasSize(32);
        return new Set(
                found("name=\"sealed\" value=\"([^\"]+)\"", page), secret, List.of(), who.get(SecondFactorRoutes.PATH));
    }

    private HttpResponse<String> confirm(Staff who, Set offered, String password, String code) {
        return who.form(
                SecondFactorRoutes.PATH,
                ImmutableMap.of("sealed", offered.sealed(), "password", password, "code", code));
    }

    private Set set(Staff who) {
        Set offered = offered(who);
        HttpResponse<String> answer = confirm(who, offered, Staff.PASSWORD, now(offered));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        List<String> codes = Pattern.compile("<code>([a-z2-7-]{19})</code>")
                .matcher(answer.body())
                .results()
                .map(one -> one.group(1))
                .toList();
        assertThat(codes).hasSize(RecoveryCodes.MANY).doesNotHaveDuplicates();
        return new Set(offered.sealed(), offered.secret(), codes, answer);
    }

    private HttpResponse<String> enter(String name, String password, String code, String... headers) {
        return served.post(
                "/api/v1/session",
                "{\"name\":\"" + name + "\",\"password\":\"" + password + "\",\"secondFactor\":\"" + code + "\"}",
                headers);
    }

    private HttpResponse<String> enter(String code) {
        return enter("recorder", Staff.PASSWORD, code);
    }

    @Test
    void once_it_is_set_the_password_alone_lets_nobody_in_and_the_code_does() {
        Set set = set(served.staff(Role.RECORDER));
        served.pass(Duration.ofMinutes(1));
        assertThat(served.post("/api/v1/session", "{\"name\":\"recorder\",\"password\":\"" + Staff.PASSWORD + "\"}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(enter("").statusCode()).isEqualTo(401);
        assertThat(enter(now(set)).statusCode()).isEqualTo(201);
    }

    @Test
    void the_page_asks_for_it_and_takes_it_in_two_groups_as_telephones_show_it() {
        Set set = set(served.staff(Role.RECORDER));
        served.pass(Duration.ofMinutes(1));
        assertThat(served.get(Access.ENTRANCE).body()).contains("name=\"code\"");
        String code = now(set);
        HttpResponse<String> entered = served.form(
                Access.ENTRANCE,
                ImmutableMap.of(
                        "name",
                        "recorder",
                        "password",
                        Staff.PASSWORD,
                        "code",
                        code.substring(0, 3) + " " + code.substring(3)));
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).contains("/noi-bo");
    }

    @Test
    void a_code_is_taken_once_also_the_one_by_which_it_was_set() {
        Set set = set(served.staff(Role.RECORDER));
        assertThat(enter(now(set)).statusCode()).isEqualTo(401);
        served.pass(Duration.ofSeconds(30));
        assertThat(enter(now(set)).statusCode()).isEqualTo(201);
        assertThat(enter(now(set)).statusCode()).isEqualTo(401);
        String earlier = set.codeAt(served.office().now().minusSeconds(30));
        assertThat(enter(earlier).statusCode()).isEqualTo(401);
    }

    @Test
    void a_clock_may_be_one_step_away_and_no_more() {
        Set set = set(served.staff(Role.RECORDER));
        served.pass(Duration.ofMinutes(10));
        Instant now = served.office().now();
        assertThat(enter(set.codeAt(now.minusSeconds(60))).statusCode()).isEqualTo(401);
        assertThat(enter(set.codeAt(now.plusSeconds(60))).statusCode()).isEqualTo(401);
        assertThat(enter(set.codeAt(now.minusSeconds(30))).statusCode()).isEqualTo(201);
        assertThat(enter(set.codeAt(now.plusSeconds(30))).statusCode()).isEqualTo(201);
    }

    @Test
    void a_recovery_code_lets_its_owner_in_once() {
        Set set = set(served.staff(Role.RECORDER));
        String code = set.recoveryCodes().get(3);
        assertThat(enter(code).statusCode()).isEqualTo(201);
        assertThat(enter(code).statusCode()).isEqualTo(401);
        assertThat(enter(set.recoveryCodes().get(4).toUpperCase(Locale.ROOT)).statusCode())
                .isEqualTo(201);
        served.staff(Role.ANALYST);
        assertThat(enter("analyst", "khong phai mat khau", set.recoveryCodes().get(5))
                        .statusCode())
                .isEqualTo(401);
        assertThat(enter(set.recoveryCodes().get(5)).statusCode()).isEqualTo(201);
    }

    @Test
    void whatever_was_wrong_is_answered_alike() {
        Set set = set(served.staff(Role.RECORDER));
        served.pass(Duration.ofMinutes(1));
        HttpResponse<String> code = enter("000000");
        HttpResponse<String> none = enter("");
        HttpResponse<String> password = enter("recorder", "khong phai mat khau", now(set));
        HttpResponse<String> name = enter("nobody", Staff.PASSWORD, now(set));
        for (HttpResponse<String> other : List.of(none, password, name)) {
            assertThat(other.statusCode()).isEqualTo(code.statusCode()).isEqualTo(401);
            assertThat(other.body()).isEqualTo(code.body());
            assertThat(other.headers()).isEqualTo(code.headers());
        }
    }

    @Test
    void whatever_was_wrong_takes_the_same_time() {
        String digest = new Passwords(served.office()).digest(Staff.PASSWORD);
        Set set = set(Staff.hired(served, Role.RECORDER, Optional.empty(), digest));
        Staff.hired(served, Role.ANALYST, Optional.empty(), digest);
        long[][] took = new long[3][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            String place = "10.1.1." + round;
            took[0][round] = time(place, "recorder", Staff.PASSWORD, "000000");
            took[1][round] = time(place, "analyst", "khong phai mat khau", "000000");
            took[2][round] = time(place, "nobody", Staff.PASSWORD, now(set));
        }
        long[] middle = Stream.of(took)
                .mapToLong(times -> LongStream.of(times).sorted().toArray()[ROUNDS / 2])
                .sorted()
                .toArray();
        // Without the work that a password takes it would be some fifty times less.
        assertThat(middle[2]).isLessThan(3 * middle[0]);
    }

    private long time(String place, String name, String password, String code) {
        long before = System.nanoTime();
        assertThat(enter(name, password, code, "X-Forwarded-For", place).statusCode())
                .isEqualTo(401);
        return System.nanoTime() - before;
    }

    @Test
    void it_is_set_by_whoever_knows_the_password_and_shows_the_first_code() {
        Staff recorder = served.staff(Role.RECORDER);
        Set offered = offered(recorder);
        assertThat(confirm(recorder, offered, "khong phai mat khau", now(offered))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> wrong = confirm(recorder, offered, Staff.PASSWORD, "000000");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains(offered.sealed().replace("=", "&#61;").substring(0, 20));
        assertThat(enter("").statusCode()).isEqualTo(201);
        assertThat(confirm(recorder, offered, Staff.PASSWORD, now(offered)).statusCode())
                .isEqualTo(201);
    }

    @Test
    void what_is_shown_once_is_not_answered_again_under_the_same_key() {
        Staff recorder = served.staff(Role.RECORDER);
        Set offered = offered(recorder);
        ImmutableMap<String, String> sent =
                ImmutableMap.of("sealed", offered.sealed(), "password", Staff.PASSWORD, "code", now(offered));
        HttpResponse<String> first =
                served.form(SecondFactorRoutes.PATH, sent, keyed(recorder.cookie(), recorder.csrf()));
        assertThat(first.statusCode()).isEqualTo(201);
        HttpResponse<String> second = served.form(SecondFactorRoutes.PATH, sent, keyed(cookie(first), csrf(first)));
        assertThat(second.statusCode()).isEqualTo(409);
    }

    private static String[] keyed(String cookie, String csrf) {
        return new String[] {"Cookie", cookie, Access.CSRF_HEADER, csrf, Once.HEADER, "mot"};
    }

    private static String cookie(HttpResponse<String> set) {
        return set.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    private static String csrf(HttpResponse<String> page) {
        return found("name=\"csrf\" value=\"([^\"]+)\"", page.body());
    }

    @Test
    void what_another_account_was_offered_cannot_be_set() {
        Set others = offered(served.staff(Role.ANALYST));
        Staff recorder = served.staff(Role.RECORDER);
        assertThat(confirm(recorder, others, Staff.PASSWORD, now(others)).statusCode())
                .isEqualTo(409);
        assertThat(enter("").statusCode()).isEqualTo(201);
    }

    @Test
    void setting_it_ends_the_other_sessions_and_the_own_one_goes_on_by_a_new_key() {
        Staff recorder = served.staff(Role.RECORDER);
        Staff elsewhere = Staff.entered(served, "recorder");
        Set set = set(recorder);
        String cookie = set.answer().headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(elsewhere.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(recorder.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(served.get("/api/v1/session", "Cookie", cookie.replaceAll(";.*", ""))
                        .statusCode())
                .isEqualTo(200);
    }

    /** As whoever set it goes on. */
    private HttpResponse<String> end(Set set, String password, String code) {
        return served.form(
                SecondFactorRoutes.PATH + "/tat",
                ImmutableMap.of("csrf", csrf(set.answer()), "password", password, "code", code),
                "Cookie",
                cookie(set.answer()));
    }

    @Test
    void it_is_ended_by_password_and_code_together() {
        Set set = set(served.staff(Role.RECORDER));
        served.pass(Duration.ofMinutes(1));
        assertThat(end(set, Staff.PASSWORD, "000000").statusCode()).isEqualTo(422);
        assertThat(end(set, Staff.PASSWORD, "").statusCode()).isEqualTo(422);
        assertThat(end(set, "khong phai mat khau", now(set)).statusCode()).isEqualTo(422);
        assertThat(enter("").statusCode()).isEqualTo(401);
        assertThat(end(set, Staff.PASSWORD, now(set)).statusCode()).isEqualTo(303);
        assertThat(enter("").statusCode()).isEqualTo(201);
        assertThat(served.office()
                        .<Integer>read(registers ->
                                registers.accounts().recoveryCodes("recorder").size()))
                .isZero();
    }

    @Test
    void whoever_is_in_and_guesses_what_ends_it_is_slowed_too() {
        Set set = set(served.staff(Role.RECORDER));
        for (int guess = 0; guess < 6; guess++) {
            assertThat(end(set, "doan mo " + guess, now(set)).statusCode()).isEqualTo(422);
        }
        assertThat(end(set, Staff.PASSWORD, now(set)).statusCode()).isEqualTo(429);
    }

    @Test
    void an_administrator_resets_that_of_another_and_it_is_logged() {
        Set set = set(served.staff(Role.RECORDER));
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        assertThat(administrator.get("/noi-bo/tai-khoan/recorder").body()).contains("Đặt lại xác thực hai lớp");
        HttpResponse<String> reset =
                administrator.form("/noi-bo/tai-khoan/recorder/xac-thuc-hai-lop", ImmutableMap.of());
        assertThat(reset.statusCode()).isEqualTo(303);
        assertThat(enter("").statusCode()).isEqualTo(201);
        assertThat(end(set, Staff.PASSWORD, "").headers().firstValue("Location").orElseThrow())
                .startsWith(Access.ENTRANCE);
        assertThat(served.staff(Role.AUDITOR).get("/api/v1/audit").body())
                .contains("\"actor\":\"administrator\",\"deed\":\"second factor reset\",\"subject\":\"recorder\"");
    }

    @Test
    void nobody_resets_their_own_without_a_code() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        assertThat(administrator
                        .delete("/api/v1/users/administrator/second-factor")
                        .statusCode())
                .isEqualTo(422);
        assertThat(administrator
                        .form("/noi-bo/tai-khoan/administrator/xac-thuc-hai-lop", ImmutableMap.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(administrator.delete("/api/v1/users/nobody/second-factor").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_new_password_by_a_link_leaves_it_as_it_is() {
        Set set = set(served.staff(Role.RECORDER));
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        String link = Staff.json(administrator
                        .post("/api/v1/users/recorder/invitations", "{}")
                        .body())
                .get("link")
                .textValue();
        String password = "bốn cây cau xanh";
        served.form(
                "/noi-bo/dat-mat-khau",
                ImmutableMap.of("ma", link.substring(link.indexOf('=') + 1), "password", password, "again", password));
        served.pass(Duration.ofMinutes(1));
        assertThat(enter("recorder", password, "").statusCode()).isEqualTo(401);
        assertThat(enter("recorder", password, now(set)).statusCode()).isEqualTo(201);
    }

    @Test
    void a_copy_of_the_store_shows_neither_secret_nor_recovery_codes() throws IOException {
        Set set = set(served.staff(Role.RECORDER));
        served.close();
        served = open(Files.createDirectory(folder.resolve("next")));
        String secret = new String(set.bytes(), StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain(secret)
                        .doesNotContain(set.secret())
                        .doesNotContain(BaseEncoding.base64().encode(set.bytes()))
                        .doesNotContain(set.recoveryCodes().get(0))
                        .doesNotContain(set.recoveryCodes().get(0).replace("-", ""));
            }
        }
        assertThat(served.logged()).isEmpty();
    }

    @Test
    void an_office_without_a_master_key_says_that_it_cannot_be_set() throws IOException {
        try (ServedOffice other = ServedOffice.withoutKey(Files.createDirectory(folder.resolve("keyless")))) {
            Staff recorder = other.staff(Role.RECORDER);
            assertThat(recorder.get(SecondFactorRoutes.PATH).body())
                    .contains("chưa có khóa chủ")
                    .doesNotContain("name=\"sealed\"");
        }
    }
}
