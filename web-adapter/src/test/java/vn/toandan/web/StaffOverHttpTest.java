package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** Entering, working and leaving, over real HTTP. */
class StaffOverHttpTest {

    private static final String LAN = "{\"shownName\":\"Lan\",\"roles\":[\"recorder\"],\"unit\":\"16231\"}";

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

    private HttpResponse<String> enter(String name, String password, String... headers) {
        return served.post("/api/v1/session", "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}", headers);
    }

    @Test
    void on_this_machine_the_cookie_is_plain_and_elsewhere_it_travels_encrypted_or_not_at_all() {
        served.staff(Role.RECORDER);
        String here = enter("recorder", Staff.PASSWORD)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(here)
                .startsWith("toandan=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Secure");
        String elsewhere = enter("recorder", Staff.PASSWORD, "X-Forwarded-For", "203.0.113.9")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(elsewhere).startsWith("__Host-toandan=").contains("; Secure", "HttpOnly", "SameSite=Strict");
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_closed_account_are_answered_alike() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        served.staff(Role.RECORDER);
        served.staff(Role.ANALYST);
        String tag = administrator
                .get("/api/v1/users/analyst")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(administrator
                        .put(
                                "/api/v1/users/analyst",
                                "{\"shownName\":\"A\",\"roles\":[\"analyst\"],\"closed\":true}",
                                "If-Match",
                                tag)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> wrong = enter("recorder", "khong phai mat khau");
        HttpResponse<String> unknown = enter("nobody", Staff.PASSWORD);
        HttpResponse<String> closed = enter("analyst", Staff.PASSWORD);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(closed.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(closed.body()).isEqualTo(wrong.body());
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_session_ends_half_an_hour_after_its_last_use() {
        Staff recorder = served.staff(Role.RECORDER);
        served.pass(Sessions.IDLE.minusSeconds(1));
        assertThat(recorder.get("/api/v1/session").statusCode()).isEqualTo(200);
        served.pass(Sessions.IDLE.minusSeconds(1));
        assertThat(recorder.get("/api/v1/session").statusCode()).isEqualTo(200);
        served.pass(Sessions.IDLE);
        assertThat(recorder.get("/api/v1/session").statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_ends_after_twelve_hours_however_it_is_used() {
        Staff recorder = served.staff(Role.RECORDER);
        for (int step = 0; step < 47; step++) {
            served.pass(Duration.ofMinutes(15));
            assertThat(recorder.get("/api/v1/session").statusCode()).isEqualTo(200);
        }
        served.pass(Duration.ofMinutes(15));
        assertThat(recorder.get("/api/v1/session").statusCode()).isEqualTo(401);
    }

    @Test
    void leaving_ends_the_session() {
        Staff recorder = served.staff(Role.RECORDER);
        assertThat(recorder.delete("/api/v1/session").statusCode()).isEqualTo(200);
        assertThat(recorder.get("/api/v1/session").statusCode()).isEqualTo(401);
    }

    @Test
    void each_entry_has_a_key_of_its_own() {
        Staff first = served.staff(Role.RECORDER);
        Staff second = Staff.entered(served, "recorder");
        assertThat(second.cookie()).isNotEqualTo(first.cookie());
        assertThat(second.csrf()).isNotEqualTo(first.csrf());
    }

    @Test
    void a_write_without_the_token_of_this_session_is_refused_and_nothing_is_done() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        Staff other = served.staff(Role.RECORDER);
        for (String token : new String[] {"", other.csrf()}) {
            HttpResponse<String> refused = served.send(
                    served.request("/api/v1/users/lan", "Cookie", administrator.cookie(), "X-CSRF-Token", token)
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString(LAN))
                            .build());
            assertThat(refused.statusCode()).isEqualTo(403);
        }
        assertThat(administrator.get("/api/v1/users/lan").statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_that_another_site_sent_is_refused() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        HttpResponse<String> refused = administrator.put("/api/v1/users/lan", LAN, "Sec-Fetch-Site", "cross-site");
        assertThat(refused.statusCode()).isEqualTo(403);
        HttpResponse<String> entry = served.form(
                Access.ENTRANCE,
                ImmutableMap.of("name", "administrator", "password", Staff.PASSWORD),
                "Origin",
                "https://evil.example");
        assertThat(entry.statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_guesses_is_slowed_down_and_the_officer_is_not_kept_out() {
        Staff recorder = served.staff(Role.RECORDER);
        for (int guess = 0; guess < 40; guess++) {
            enter("recorder", "doan mo " + guess, "X-Forwarded-For", "203.0.113.7");
        }
        HttpResponse<String> slowed = enter("recorder", Staff.PASSWORD, "X-Forwarded-For", "203.0.113.7");
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(slowed.headers().firstValue("Retry-After")).isPresent();
        assertThat(enter("recorder", Staff.PASSWORD, "X-Forwarded-For", "203.0.113.8")
                        .statusCode())
                .isEqualTo(201);
        assertThat(recorder.get("/api/v1/session").statusCode()).isEqualTo(200);
    }

    @Test
    void an_account_is_made_changed_as_it_was_read_and_conflicts_where_another_wrote() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        HttpResponse<String> made = administrator.put("/api/v1/users/lan", LAN);
        assertThat(made.statusCode()).isEqualTo(200);
        String tag = made.headers().firstValue("ETag").orElseThrow();
        assertThat(administrator.put("/api/v1/users/lan", LAN).statusCode()).isEqualTo(409);
        HttpResponse<String> changed =
                administrator.put("/api/v1/users/lan", LAN.replace("Lan", "Nguyễn Lan"), "If-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        HttpResponse<String> late = administrator.put("/api/v1/users/lan", LAN, "If-Match", tag);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.headers().firstValue("ETag"))
                .isEqualTo(changed.headers().firstValue("ETag"));
        assertThat(Staff.json(late.body()).get("version").asText())
                .isEqualTo(changed.headers().firstValue("ETag").orElseThrow().replace("\"", ""));
        assertThat(administrator.get("/api/v1/users/lan").body()).contains("Nguyễn Lan");
    }

    @Test
    void what_is_sent_twice_under_one_key_is_done_once_and_answered_alike() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        administrator.put("/api/v1/users/lan", LAN);
        HttpResponse<String> first =
                administrator.post("/api/v1/users/lan/invitations", "{}", "Idempotency-Key", "mot");
        HttpResponse<String> second =
                administrator.post("/api/v1/users/lan/invitations", "{}", "Idempotency-Key", "mot");
        HttpResponse<String> other =
                administrator.post("/api/v1/users/lan/invitations", "{}", "Idempotency-Key", "hai");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.body()).isNotEqualTo(first.body());
        assertThat(administrator
                        .post("/api/v1/users/lan/invitations", "{\"x\":1}", "Idempotency-Key", "mot")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_link_sets_a_password_once_and_ends_sessions_that_began_by_another() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        Staff recorder = served.staff(Role.RECORDER);
        String link = Staff.json(administrator
                        .post("/api/v1/users/recorder/invitations", "{}")
                        .body())
                .get("link")
                .textValue();
        assertThat(served.get(link).body()).contains("recorder");
        ImmutableMap<String, String> form =
                ImmutableMap.of("ma", key(link), "password", "bốn cây cau xanh", "again", "bốn cây cau xanh");
        assertThat(served.form("/noi-bo/dat-mat-khau", form).statusCode()).isEqualTo(303);
        assertThat(served.form("/noi-bo/dat-mat-khau", form).statusCode()).isEqualTo(422);
        assertThat(recorder.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(enter("recorder", Staff.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(enter("recorder", "bốn cây cau xanh").statusCode()).isEqualTo(201);
    }

    @Test
    void a_link_is_over_after_three_days() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        served.staff(Role.RECORDER);
        String link = Staff.json(administrator
                        .post("/api/v1/users/recorder/invitations", "{}")
                        .body())
                .get("link")
                .textValue();
        served.pass(Duration.ofDays(3).minusSeconds(1));
        assertThat(served.get(link).statusCode()).isEqualTo(200);
        served.pass(Duration.ofSeconds(1));
        assertThat(served.get(link).statusCode()).isEqualTo(422);
    }

    @Test
    void the_first_administrator_comes_by_a_link_and_never_a_second_one() {
        Invitations invitations = new Invitations(served.office());
        String earlier = invitations.first().orElseThrow();
        String link = invitations.first().orElseThrow();
        ImmutableMap<String, String> form = ImmutableMap.of(
                "name", "truong-ca", "ma", key(link), "password", "bốn cây cau xanh", "again", "bốn cây cau xanh");
        assertThat(served.get(earlier).statusCode()).isEqualTo(422);
        assertThat(served.form("/noi-bo/dat-mat-khau", form).statusCode()).isEqualTo(303);
        assertThat(invitations.first()).isEmpty();
        HttpResponse<String> entered = enter("truong-ca", "bốn cây cau xanh");
        assertThat(entered.statusCode()).isEqualTo(201);
        assertThat(entered.body()).contains("\"roles\":[\"administrator\"]");
    }

    @Test
    void a_token_lets_a_program_in_without_a_cookie_until_it_ends() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        HttpResponse<String> made = administrator.post(
                "/api/v1/tokens",
                "{\"name\":\"dong-bo\",\"roles\":[\"recorder\"],\"unit\":\"16231\",\"lastDay\":\"2026-11-17\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        String bearer = "Bearer " + Staff.json(made.body()).get("token").textValue();
        assertThat(served.get("/api/v1/units", "Authorization", bearer).body())
                .contains("16231-01")
                .doesNotContain("16240");
        assertThat(served.get("/api/v1/users", "Authorization", bearer).statusCode())
                .isEqualTo(404);
        assertThat(administrator.get("/api/v1/tokens").body())
                .contains("dong-bo")
                .doesNotContain(bearer.substring(7));
        assertThat(administrator.delete("/api/v1/tokens/dong-bo").statusCode()).isEqualTo(200);
        assertThat(served.get("/api/v1/units", "Authorization", bearer).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_is_over_with_its_last_day_in_viet_nam() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        HttpResponse<String> made = administrator.post(
                "/api/v1/tokens", "{\"name\":\"dong-bo\",\"roles\":[\"recorder\"],\"lastDay\":\"2026-11-16\"}");
        String bearer = "Bearer " + Staff.json(made.body()).get("token").textValue();
        served.pass(Duration.ofHours(16).minusSeconds(1));
        assertThat(served.get("/api/v1/units", "Authorization", bearer).statusCode())
                .isEqualTo(200);
        served.pass(Duration.ofSeconds(1));
        assertThat(served.get("/api/v1/units", "Authorization", bearer).statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_log_names_the_account_and_only_who_reaches_everywhere_reads_it() {
        served.staff(Role.ADMINISTRATOR).put("/api/v1/users/lan", LAN);
        Staff auditor = served.staff(Role.AUDITOR);
        assertThat(auditor.get("/api/v1/audit").body())
                .contains("\"actor\":\"administrator\",\"deed\":\"account put\",\"subject\":\"lan\"");
        assertThat(auditor.get("/api/v1/audit/chain").body()).contains("\"whole\":true");
        assertThat(auditor.get("/noi-bo/nhat-ky").body()).contains("<td>Lập hoặc sửa tài khoản</td>");
        assertThat(served.staff(Role.AUDITOR, Optional.of("16231"))
                        .get("/api/v1/audit")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void lists_go_on_by_cursor_until_their_end() {
        Staff recorder = served.staff(Role.RECORDER);
        StringBuilder seen = new StringBuilder();
        String next = "";
        do {
            JsonNode page = Staff.json(recorder.get("/api/v1/units?limit=1" + (next.isEmpty() ? "" : "&after=" + next))
                    .body());
            seen.append(page.get("items").get(0).get("code").textValue()).append(' ');
            next = page.get("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
        assertThat(seen.toString()).isEqualTo("16231 16231-01 16240 16240-01 ");
        assertThat(recorder.get("/api/v1/units?limit=0").statusCode()).isEqualTo(400);
        assertThat(recorder.get("/api/v1/units?limit=201").statusCode()).isEqualTo(400);
        assertThat(recorder.get("/api/v1/units?after=!").statusCode()).isEqualTo(400);
    }

    @Test
    void pages_work_from_the_entrance_to_the_way_out() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        assertThat(served.get("/noi-bo/tai-khoan").headers().firstValue("Location"))
                .contains("/noi-bo/dang-nhap?ve=/noi-bo/tai-khoan");
        HttpResponse<String> made = administrator.form(
                "/noi-bo/tai-khoan",
                ImmutableMap.of(
                        "version", "0", "name", "lan", "shownName", "Lan", "roles", "recorder", "unit", "16231"));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).contains("/noi-bo/dat-mat-khau?ma=");
        String form = administrator.get("/noi-bo/tai-khoan/lan").body();
        Matcher version = Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(form);
        assertThat(version.find()).isTrue();
        ImmutableMap<String, String> change = ImmutableMap.of(
                "version", version.group(1), "name", "lan", "shownName", "Lan Anh", "roles", "recorder");
        assertThat(administrator.form("/noi-bo/tai-khoan", change).statusCode()).isEqualTo(303);
        HttpResponse<String> late = administrator.form(
                "/noi-bo/tai-khoan",
                ImmutableMap.of(
                        "version", version.group(1), "name", "lan", "shownName", "Lan Chi", "roles", "recorder"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Người khác vừa sửa", "Lan Anh", "Lan Chi");
        HttpResponse<String> out = administrator.form("/noi-bo/ra", ImmutableMap.of());
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(administrator.get("/noi-bo").statusCode()).isEqualTo(303);
    }

    private static String key(String link) {
        return link.substring(link.indexOf('=') + 1);
    }
}
