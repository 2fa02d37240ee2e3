package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** What whoever wants in, or wants others to do something for them, may try from outside. */
class EntranceOverHttpTest {

    @TempDir
    private static Path folder;

    private static ServedOffice served;

    @BeforeAll
    static void serve() {
        served = ServedOffice.in(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void another_site_has_nobody_send_what_everybody_may_send() {
        for (String path : new String[] {"/gui-tin", "/tra-cuu", "/tieu-chuan", "/xac-minh"}) {
            ImmutableMap<String, String> fields = ImmutableMap.of("account", "Có người lạ", "kind", "school");
            for (String site : new String[] {"cross-site", "same-site"}) {
                assertThat(served.form(path, fields, "Sec-Fetch-Site", site).statusCode())
                        .as("%s %s", path, site)
                        .isEqualTo(403);
            }
            assertThat(served.form(path, fields, "Sec-Fetch-Site", "same-origin")
                            .statusCode())
                    .as(path)
                    .isNotEqualTo(403);
            assertThat(served.form(path, fields, "Origin", "null").statusCode())
                    .as("%s from an old browser", path)
                    .isNotEqualTo(403);
        }
    }

    @Test
    void whoever_enters_is_led_back_to_a_page_of_staff_and_never_out_of_here() {
        served.staff(Role.RECORDER);
        ImmutableMap<String, String> leadsTo = ImmutableMap.<String, String>builder()
                .put("/noi-bo/don-vi", "/noi-bo/don-vi")
                .put("//evil.example", "/noi-bo")
                .put("https://evil.example", "/noi-bo")
                .put("/noi-bo//evil.example", "/noi-bo")
                .put("/noi-bo/../..//evil.example", "/noi-bo")
                .put("/noi-bo@evil.example", "/noi-bo")
                .put("/noi-bo\\evil.example", "/noi-bo")
                .put("/noi-bo\nSet-Cookie: a=b", "/noi-bo")
                .buildOrThrow();
        leadsTo.forEach((asked, led) -> {
            HttpResponse<String> entered = served.form(
                    Access.ENTRANCE, ImmutableMap.of("name", "recorder", "password", Staff.PASSWORD, "ve", asked));
            assertThat(entered.statusCode()).isEqualTo(303);
            assertThat(entered.headers().allValues("Location")).as(asked).containsExactly(led);
        });
    }

    @Test
    void closing_an_account_ends_its_sessions() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        Staff analyst = served.staff(Role.ANALYST);
        assertThat(analyst.get("/api/v1/session").statusCode()).isEqualTo(200);
        String tag = administrator
                .get("/api/v1/users/analyst")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        administrator.put(
                "/api/v1/users/analyst",
                "{\"shownName\":\"A\",\"roles\":[\"analyst\"],\"closed\":true}",
                "If-Match",
                tag);
        assertThat(analyst.get("/api/v1/session").statusCode()).isEqualTo(401);
    }
}
