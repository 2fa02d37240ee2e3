package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;
import vn.toandan.persistence.planted.PlantedIdentifiers;

/** What a refusal may name of what was sent: codes, and nothing else. */
class SentTest {

    private static final String NAME = "Nguyễn Thị Ẩn Danh";

    private static final String DECISION = "{\"number\":\"2/QĐ\",\"on\":\"2026-11-16\",\"authority\":\"commune_chair\","
            + "\"body\":\"UBND xã\",\"year\":2025,\"units\":[%s],\"papers\":[\"" + NAME + "\"]}";

    @TempDir
    private static Path folder;

    private static ServedOffice served;
    private static Staff authority;
    private static Staff recorder;

    @BeforeAll
    static void serve() {
        served = ServedOffice.in(folder);
        authority = served.staff(Role.AUTHORITY);
        recorder = served.staff(Role.RECORDER);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static void assertUnnamed(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain(NAME, NAME.toUpperCase(Locale.ROOT));
    }

    @Test
    void a_unit_is_named_by_a_code_of_the_form_of_one() {
        HttpResponse<String> answer = authority.post("/api/v1/decisions", DECISION.formatted("\"16231-01\""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"not_judged\"", "16231-01: ");
    }

    @Test
    void and_by_its_place_where_it_has_not_that_form() {
        HttpResponse<String> answer =
                authority.post("/api/v1/decisions", DECISION.formatted("\"16231-01\",\"" + NAME + "\""));
        assertUnnamed(answer, 422);
        assertThat(answer.body()).contains("\"not_judged\"", "Đơn vị thứ 2 trong danh sách: ");
    }

    @Test
    void what_the_core_says_of_a_wrong_word_is_said_without_the_word() {
        recorder.put("/api/v1/facts/16240-01/2025", "{\"facts\":{\"crimes\":1}}");
        served.staff(Role.APPRAISER).post("/api/v1/assessments", "{\"year\":2025}");
        HttpResponse<String> answer = authority.post("/api/v1/decisions", DECISION.formatted("\"16240-01\""));
        assertUnnamed(answer, 422);
        assertThat(answer.body()).contains("no_such_paper", "“điều đã gửi”");
    }

    @Test
    void a_parent_that_is_none_is_not_repeated() {
        HttpResponse<String> answer = recorder.post(
                "/api/v1/units",
                "{\"code\":\"16231-77\",\"kind\":\"residential_area\",\"name\":\"x\",\"parent\":\"" + NAME
                        + "\",\"from\":\"2026-01-01\"}");
        assertUnnamed(answer, 422);
    }

    @Test
    void neither_numbers_of_people_nor_plates_have_the_form_of_a_code() {
        assertThat(List.of("16231", "16231-01", "16231-CQ1", "TĐ-2026/01", "tip:2026-K7ABCDEF"))
                .allMatch(Code::isOne);
        assertThat(List.of(
                        "0912345678", "038199551234", "36B1-77001", "36B177001", NAME, "NGUYEN", "a1", "1".repeat(41)))
                .noneMatch(Code::isOne);
    }

    @Test
    void what_is_new_in_a_register_needs_a_code_and_is_not_repeated_without() {
        String id = PlantedIdentifiers.escaped(NAME);
        assertUnnamed(
                recorder.put(
                        "/api/v1/hotspots/" + id,
                        "{\"unitCode\":\"16231-01\",\"type\":\"cờ bạc\",\"reportedOn\":\"2026-01-05\"}"),
                422);
        assertUnnamed(
                recorder.put("/api/v1/models/" + id, "{\"kind\":\"camera\",\"name\":\"x\",\"unitCode\":\"16231\"}"),
                422);
        assertUnnamed(recorder.put("/api/v1/facts/" + id + "/2025", "{\"unitKind\":\"commune\",\"facts\":{}}"), 422);
        assertUnnamed(
                recorder.post(
                        "/api/v1/units",
                        "{\"code\":\"" + NAME
                                + "\",\"kind\":\"residential_area\",\"name\":\"x\",\"parent\":\"16231\",\"from\":\"2026-01-01\"}"),
                422);
        assertUnnamed(
                recorder.post(
                        "/api/v1/units/16231-01/successions",
                        "{\"change\":\"split\",\"on\":\"2026-11-16\",\"parts\":{\"" + NAME + "\":\"x\"}}",
                        "If-Match",
                        recorder.get("/api/v1/units/16231-01")
                                .headers()
                                .firstValue("ETag")
                                .orElseThrow()),
                422);
    }

    @Test
    void whom_a_nomination_is_for_goes_by_a_code() {
        assertUnnamed(
                served.staff(Role.APPRAISER)
                        .put(
                                "/api/v1/nominations/HS-7",
                                "{\"facts\":{\"subject\":\"" + NAME
                                        + "\",\"unit_code\":\"16231\",\"subject_kind\":\"individual\",\"proposed_form\":\"commune_giay_khen\"}}"),
                422);
    }

    @Test
    void a_cell_that_is_refused_is_not_repeated_nor_is_the_name_of_a_part() {
        assertUnnamed(
                recorder.put(
                        "/api/v1/facts/16231-01/2025",
                        "{\"facts\":{\"security_force_rating\":\"" + NAME + "\",\"" + NAME + "\":[]}}"),
                400);
        assertUnnamed(
                recorder.put("/api/v1/facts/16231-01/2025", "{\"facts\":{\"security_force_rating\":\"" + NAME + "\"}}"),
                422);
    }

    @Test
    void a_page_that_is_not_there_does_not_repeat_its_address() {
        String nowhere = "/noi-bo/don-vi/" + PlantedIdentifiers.escaped(NAME);
        assertUnnamed(recorder.get(nowhere), 404);
        HttpResponse<String> entrance = served.get(nowhere);
        assertUnnamed(entrance, 303);
        assertThat(entrance.headers().firstValue("Location")).contains(Access.ENTRANCE);
        assertThat(recorder.form("/noi-bo/don-vi/16231-01", ImmutableMap.of("version", NAME))
                        .body())
                .doesNotContain(NAME);
    }
}
