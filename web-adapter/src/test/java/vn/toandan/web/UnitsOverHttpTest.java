package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** Units entered and changed by programs and on the page, over real HTTP. */
class UnitsOverHttpTest {

    private static final String THON_2 = "{\"code\":\"16231-02\",\"kind\":\"residential_area\",\"name\":\"Thôn 2\","
            + "\"parent\":\"16231\",\"from\":\"2025-07-01\"}";
    private static final String RENAMED = "{\"change\":\"rename\",\"name\":\"Thôn Nhất\",\"on\":\"2026-01-01\"}";

    @TempDir
    private Path folder;

    private ServedOffice served;
    private Staff recorder;

    @BeforeEach
    void serve() {
        served = ServedOffice.in(folder);
        recorder = served.staff(Role.RECORDER, Optional.of("16231"));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private String version() {
        return recorder.get("/api/v1/units/16231-01")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private HttpResponse<String> change(String body, String version) {
        return recorder.post("/api/v1/units/16231-01/successions", body, "If-Match", version);
    }

    @Test
    void a_unit_that_was_added_is_shown_as_the_command_line_shows_it() {
        HttpResponse<String> added = recorder.post("/api/v1/units", THON_2);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(recorder.get("/api/v1/units/16231-02?on=2026-01-01").body())
                .contains("\"name\":\"Thôn 2\"", "\"parent\":\"16231\"", "\"predecessors\":[]", "\"successors\":[]");
        assertThat(recorder.get("/api/v1/units/16231-02?on=2025-06-30").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_unit_is_added_under_one_of_ones_own_alone() {
        assertThat(recorder.post("/api/v1/units", THON_2.replace("\"parent\":\"16231\"", "\"parent\":\"16240\""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(recorder.post("/api/v1/units", THON_2.replace("\"parent\":\"16231\",", ""))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_new_name_is_entered_over_the_version_that_was_read_alone() {
        String read = version();
        assertThat(change(RENAMED, "\"999\"").statusCode()).isEqualTo(409);
        HttpResponse<String> renamed = change(RENAMED, read);
        assertThat(renamed.statusCode()).as(renamed.body()).isEqualTo(201);
        assertThat(recorder.get("/api/v1/units/16231-01?on=2025-12-31").body()).contains("Thôn 1");
        assertThat(recorder.get("/api/v1/units/16231-01?on=2026-01-01").body()).contains("Thôn Nhất");
        assertThat(recorder.get("/api/v1/units/16231-01/successions").body()).contains("\"rename\"");
    }

    @Test
    void two_become_one_and_one_becomes_two() {
        recorder.post("/api/v1/units", THON_2);
        HttpResponse<String> merged = change(
                "{\"change\":\"merge\",\"with\":[\"16231-02\"],\"into\":\"16231-03\",\"name\":\"Thôn 3\","
                        + "\"on\":\"2026-01-01\"}",
                version());
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(201);
        assertThat(recorder.get("/api/v1/units/16231-03").body()).contains("16231-01", "16231-02");
        String tag = recorder.get("/api/v1/units/16231-03")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> split = recorder.post(
                "/api/v1/units/16231-03/successions",
                "{\"change\":\"split\",\"parts\":{\"16231-04\":\"Thôn 4\",\"16231-05\":\"Thôn 5\"},"
                        + "\"on\":\"2026-06-01\"}",
                "If-Match",
                tag);
        assertThat(split.statusCode()).as(split.body()).isEqualTo(201);
        assertThat(recorder.get("/noi-bo/don-vi/16231-03").body()).contains("Thôn 1", "Thôn 2", "Thôn 4", "Thôn 5");
    }

    @Test
    void a_unit_elsewhere_cannot_be_drawn_into_a_merger() {
        HttpResponse<String> merged = change(
                "{\"change\":\"merge\",\"with\":[\"16240-01\"],\"into\":\"16231-01\",\"name\":\"Thôn 1\","
                        + "\"on\":\"2026-01-01\"}",
                version());
        assertThat(merged.statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_refused_is_told_with_every_reason_on_the_form_too() {
        assertThat(change("{\"change\":\"rename\"}", version()).body()).contains("\"on\"", "\"name\"");
        HttpResponse<String> sent = recorder.form(
                "/noi-bo/don-vi/16231-01",
                ImmutableMap.of("version", version().replace("\"", ""), "change", "dissolve", "on", "2020-01-01"));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("role=\"alert\"", "value=\"2020-01-01\"");
    }

    @Test
    void a_change_is_entered_on_the_page_and_stands_on_the_time_line() {
        HttpResponse<String> sent = recorder.form(
                "/noi-bo/don-vi/16231-01",
                ImmutableMap.of(
                        "version",
                        version().replace("\"", ""),
                        "change",
                        "rename",
                        "name",
                        "Thôn Nhất",
                        "on",
                        "2026-01-01"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(recorder.get("/noi-bo/don-vi/16231-01").body())
                .contains("Đổi tên", "Thôn 1 (16231-01)", "Thôn Nhất");
    }
}
