package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.persistence.planted.PlantedIdentifiers;

/** For whom the agency's own provider vouches enters the account that an administrator made here, from a page of ours, and nobody enters otherwise. */
class OpenIdOverHttpTest {

    private static final String NOT_BEGUN = "không bắt đầu từ trình duyệt này";

    @TempDir
    private static Path folder;

    private static ServedProvider provider;
    private static ServedOffice served;

    @BeforeAll
    static void serve() {
        provider = new ServedProvider();
        served = ServedOffice.trusting(provider.asked(folder.resolve("secret")), folder);
        Visitor.known(served, "can-bo", false);
    }

    @AfterAll
    static void stop() {
        served.close();
        provider.close();
    }

    @BeforeEach
    void vouch() {
        provider.vouchFor("can-bo");
    }

    private static void requireRefused(HttpResponse<String> answer, int status, String why) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(why);
        assertThat(answer.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("; Max-Age=0;"));
    }

    @Test
    void whoever_is_vouched_for_goes_on_from_our_page_and_is_in() {
        assertThat(served.get(Access.ENTRANCE).body()).contains("href=\"" + OpenIdPageRoutes.START + "?ve=%2Fnoi-bo\"");
        Visitor visitor = Visitor.of(served, "/noi-bo/don-vi");
        HttpResponse<String> back = visitor.comeBack();
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        assertThat(back.body()).contains("can-bo", "Cán bộ can-bo").doesNotContain("id=\"code\"");
        assertThat(back.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-toandan-openid=")
                .endsWith("; Path=/; Max-Age=300; HttpOnly; SameSite=Strict; Secure");
        HttpResponse<String> in = visitor.goOn(back);
        assertThat(in.statusCode()).as(in.body()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).hasValue("/noi-bo/don-vi");
        assertThat(in.headers().allValues("Set-Cookie"))
                .hasSize(3)
                .anyMatch(over -> over.startsWith("__Host-toandan-openid=;"));
        HttpResponse<String> units = served.get("/noi-bo/don-vi", "Cookie", Visitor.cookie(in));
        assertThat(units.body()).contains("Thôn 1").doesNotContain("Xã Mậu Lâm");
        assertThat(visitor.goOn(back).statusCode()).as("gone on twice").isEqualTo(401);
    }

    @Test
    void what_goes_along_is_another_each_time_and_the_browser_holds_neither_nonce_nor_verifier() {
        Visitor visitor = Visitor.of(served);
        Map<String, String> said =
                ServedProvider.fields(URI.create(visitor.there()).getRawQuery());
        assertThat(said)
                .containsEntry("response_type", "code")
                .containsEntry("scope", "openid")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "https://tin.xa.example/noi-bo/dang-nhap/openid");
        Map<String, String> next =
                ServedProvider.fields(URI.create(Visitor.of(served).there()).getRawQuery());
        for (String chance : new String[] {"state", "nonce", "code_challenge"}) {
            assertThat(said.get(chance)).hasSize(43).isNotEqualTo(next.get(chance));
            assertThat(visitor.ticket()).doesNotContain(String.valueOf(said.get(chance)));
        }
        assertThat(Stream.of("state", "nonce", "code_challenge").map(said::get).distinct())
                .hasSize(3);
    }

    @Test
    void off_this_machine_the_cookie_travels_encrypted_or_not_at_all() {
        assertThat(ticket("X-Forwarded-For", "10.2.1.1", "X-Forwarded-Proto", "https"))
                .startsWith("__Host-toandan-openid=")
                .endsWith("; Path=/; Max-Age=600; HttpOnly; SameSite=Lax; Secure");
        assertThat(ticket()).startsWith("toandan-openid=").endsWith("; Path=/; Max-Age=600; HttpOnly; SameSite=Lax");
        assertThat(served.get(Access.ENTRANCE, "X-Forwarded-For", "10.2.1.1").body())
                .doesNotContain(OpenIdPageRoutes.START);
    }

    private static String ticket(String... headers) {
        return served.get(OpenIdPageRoutes.START, headers)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
    }

    @Test
    void whoever_enters_is_led_back_to_a_page_of_staff_and_never_out_of_here() {
        for (String asked :
                new String[] {"//evil.example", "https://evil.example", "/noi-bo/../..//evil.example", "/gui-tin"}) {
            Visitor visitor = Visitor.of(served, asked);
            assertThat(visitor.goOn(visitor.comeBack()).headers().allValues("Location"))
                    .as(asked)
                    .containsExactly("/noi-bo");
        }
    }

    @Test
    void whom_another_had_come_back_is_not_let_in_as_the_other() {
        String others = Visitor.of(served).backFromThere();
        int before = provider.exchanges();
        requireRefused(served.get(others), 401, NOT_BEGUN);
        requireRefused(Visitor.of(served).comeBack(others), 401, NOT_BEGUN);
        requireRefused(Visitor.come(served, others, OpenIdCookie.SECURE + "=x"), 401, NOT_BEGUN);
        Visitor visitor = Visitor.of(served, "/noi-bo/don-vi");
        String altered = visitor.ticket().replace("don-vi", "tin-bao");
        requireRefused(Visitor.come(served, visitor.backFromThere(), altered), 401, NOT_BEGUN);
        assertThat(provider.exchanges()).isEqualTo(before);
    }

    @Test
    void a_ticket_and_a_code_are_good_once() {
        Visitor visitor = Visitor.of(served);
        String back = visitor.backFromThere();
        provider.forget();
        assertThat(visitor.comeBack(back).statusCode()).isEqualTo(200);
        requireRefused(visitor.comeBack(back), 401, "không xác nhận được bạn là ai");
        provider.vouchFor("can-bo");
        String used = Visitor.of(served).backFromThere().replaceFirst(".*&code=", "&code=");
        Visitor other = Visitor.of(served);
        assertThat(other.comeBack(other.backFromThere().replaceFirst("&code=[^&]*", used))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void what_another_site_asks_for_behind_somebodys_back_is_refused() {
        Visitor visitor = Visitor.of(served);
        String back = visitor.backFromThere();
        for (String[] told : new String[][] {{"Sec-Fetch-Mode", "no-cors"}, {"Sec-Fetch-Dest", "iframe"}}) {
            assertThat(served.get(back, "Cookie", visitor.ticket(), told[0], told[1])
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.get(OpenIdPageRoutes.START, told).statusCode()).isEqualTo(403);
        }
        HttpResponse<String> page = visitor.comeBack(back);
        assertThat(served.form(
                                OpenIdPageRoutes.PATH,
                                ImmutableMap.of(),
                                "Cookie",
                                Visitor.cookie(page),
                                "Sec-Fetch-Site",
                                "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.goOn(page).statusCode()).isEqualTo(303);
    }

    @Test
    void one_place_has_the_provider_asked_thirty_times_a_minute() {
        Visitor visitor = Visitor.of(served);
        String back = visitor.backFromThere().replaceFirst("&code=[^&]*", "&code=x");
        String[] headers = {"Cookie", visitor.ticket(), "X-Forwarded-For", "10.9.9.9", "X-Forwarded-Proto", "https"};
        for (int time = 0; time < 30; time++) {
            assertThat(served.get(back, headers).statusCode()).isEqualTo(401);
        }
        assertThat(served.get(back, headers).statusCode()).isEqualTo(429);
    }

    @Test
    void nothing_that_goes_along_is_logged_or_answered() {
        PlantedIdentifiers plants = new PlantedIdentifiers();
        provider.vouchFor("can-bo");
        provider.sign(claims -> ServedProvider.signed(claims.claim("name", plants.at("name"))
                .claim("email", plants.at("email"))
                .claim("preferred_username", plants.at("preferred_username"))));
        Visitor visitor = Visitor.of(served);
        String right = visitor.backFromThere();
        StringBuilder answers = new StringBuilder();
        for (String rest : new String[] {
            right.replaceFirst("&code=[^&]*", "&code=" + escaped(plants, "code")),
            right.replaceFirst("&.*", "&error=" + escaped(plants, "error")),
            right.replaceFirst("&.*", "&error=access_denied&error_description=" + escaped(plants, "description")),
            OpenIdPageRoutes.PATH + "?state=" + escaped(plants, "state") + "&code=" + escaped(plants, "other code"),
            right + "&session_state=" + escaped(plants, "session")
        }) {
            HttpResponse<String> answer =
                    Visitor.come(served, rest, visitor.ticket() + "; who=" + escaped(plants, "cookie"));
            answers.append(answer.headers().map()).append(answer.body());
        }
        assertThat(answers.toString()).contains("Việc đăng nhập đã bị hủy", "Cán bộ can-bo", NOT_BEGUN);
        assertThat(plants.in(answers.toString())).isEmpty();
        assertThat(plants.in(served.logged())).isEmpty();
        assertThat(served.loggedBesideAnswers()).isEmpty();
        assertThat(served.logged()).doesNotContain("can-bo", visitor.ticket());
    }

    private static String escaped(PlantedIdentifiers plants, String place) {
        return PlantedIdentifiers.escaped(plants.at(place));
    }
}
