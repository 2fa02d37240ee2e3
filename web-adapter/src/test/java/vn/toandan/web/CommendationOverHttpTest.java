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

/** Nominations, awards, hotspots and models over real HTTP, by whoever may. */
class CommendationOverHttpTest {

    private static final String NOMINATION = "{\"facts\":{\"subject\":\"CN-001\",\"unit_code\":\"16231-01\","
            + "\"subject_kind\":\"individual\",\"proposed_form\":\"commune_giay_khen\",\"secret_informant\":\"yes\"}}";

    private static final String HOTSPOT =
            "{\"unitCode\":\"16231-01\",\"type\":\"cờ bạc\",\"reportedOn\":\"2026-01-05\"}";

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

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.body()));
    }

    @Test
    void a_nomination_is_filed_as_it_was_read_and_lies_in_the_scope_of_its_unit() {
        Staff appraiser = served.staff(Role.APPRAISER, Optional.of("16231"));
        HttpResponse<String> filed = appraiser.put("/api/v1/nominations/HS-1", NOMINATION);
        assertThat(filed.statusCode()).isEqualTo(200);
        assertThat(appraiser.put("/api/v1/nominations/HS-1", NOMINATION).statusCode())
                .isEqualTo(409);
        Staff elsewhere = served.staff(Role.APPRAISER, Optional.of("16240"));
        assertThat(elsewhere.get("/api/v1/nominations/HS-1").statusCode()).isEqualTo(404);
        assertThat(elsewhere.put("/api/v1/nominations/HS-1", NOMINATION).statusCode())
                .isEqualTo(404);
        assertThat(elsewhere.get("/api/v1/nominations").body()).doesNotContain("HS-1");
        assertThat(elsewhere.get("/noi-bo/de-nghi").body()).doesNotContain("HS-1");
    }

    @Test
    void every_cell_that_cannot_be_read_is_told_at_once() {
        HttpResponse<String> wrong = served.staff(Role.APPRAISER)
                .put(
                        "/api/v1/nominations/HS-1",
                        "{\"facts\":{\"subject_kind\":\"x\",\"proposed_form\":\"y\",\"achieved_on\":\"hôm qua\"}}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("subject_kind", "proposed_form", "achieved_on");
    }

    @Test
    void a_secret_informant_is_a_code_for_who_files_and_nothing_for_who_only_sees() {
        served.staff(Role.APPRAISER).put("/api/v1/nominations/HS-1", NOMINATION);
        Staff authority = served.staff(Role.AUTHORITY);
        assertThat(authority.get("/api/v1/nominations/HS-1").body()).doesNotContain("CN-001");
        assertThat(authority.get("/noi-bo/ho-so-de-nghi?ma=HS-1").body())
                .contains("HS-1")
                .doesNotContain("CN-001");
        assertThat(authority.get("/api/v1/nominations/HS-1/eligibility").body())
                .startsWith("[{\"nomination\":\"HS-1\"")
                .contains("\"publicity\":\"code_only\"")
                .doesNotContain("CN-001");
    }

    @Test
    void what_stands_against_an_award_is_told_at_once_and_nothing_is_written() {
        HttpResponse<String> filed = served.staff(Role.APPRAISER).put("/api/v1/nominations/HS-1", NOMINATION);
        Staff authority = served.staff(Role.AUTHORITY);
        String award = "{\"nomination\":\"HS-1\",\"number\":\"1/QĐ\",\"date\":\"2026-11-17\","
                + "\"authority\":\"minister\",\"body\":\"Bộ Công an\"}";
        assertThat(authority.post("/api/v1/awards", award).statusCode()).isEqualTo(409);
        HttpResponse<String> refused = authority.post("/api/v1/awards", award, "If-Match", tag(filed));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("not_yet", "other_authority");
        assertThat(authority.get("/api/v1/nominations/HS-1").body()).contains("\"awards\":[]");
    }

    @Test
    void the_form_of_an_award_that_is_refused_keeps_what_was_typed_and_marks_what_is_wrong() {
        HttpResponse<String> filed = served.staff(Role.APPRAISER).put("/api/v1/nominations/HS-1", NOMINATION);
        HttpResponse<String> refused = served.staff(Role.AUTHORITY)
                .form(
                        "/noi-bo/khen-thuong",
                        ImmutableMap.of(
                                "version",
                                tag(filed),
                                "nomination",
                                "HS-1",
                                "number",
                                "7/QĐ",
                                "date",
                                "2026-11-17",
                                "authority",
                                "minister",
                                "body",
                                "Bộ Công an"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "value=\"7/QĐ\"",
                        "value=\"Bộ Công an\"",
                        "value=\"minister\" selected",
                        "required aria-invalid=\"true\"",
                        "Người có thẩm quyền: ");
    }

    @Test
    void the_form_files_a_nomination_and_shows_what_another_changed() {
        Staff appraiser = served.staff(Role.APPRAISER);
        ImmutableMap<String, String> form = ImmutableMap.of(
                "version",
                "0",
                "nomination",
                "HS-2",
                "unit_code",
                "16231",
                "subject_kind",
                "collective",
                "proposed_form",
                "commune_giay_khen");
        assertThat(appraiser.form("/noi-bo/de-nghi", form).statusCode()).isEqualTo(303);
        HttpResponse<String> late = appraiser.form("/noi-bo/de-nghi", form);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("HS-2");
        assertThat(appraiser.get("/noi-bo/de-nghi-moi?ma=HS-2").body()).contains("value=\"16231\"");
    }

    @Test
    void a_form_of_a_register_that_says_nothing_or_names_no_unit_or_one_that_is_there_comes_back_with_why() {
        Staff recorder = served.staff(Role.RECORDER);
        HttpResponse<String> nothing = recorder.form("/noi-bo/tu-diem", ImmutableMap.of("version", "0"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Chưa ghi mục nào");
        ImmutableMap<String, String> nowhere = ImmutableMap.of(
                "version", "0", "hotspot", "TD-7", "unitCode", "99999-1", "type", "cờ bạc", "reportedOn", "2026-01-05");
        HttpResponse<String> lost = recorder.form("/noi-bo/tu-diem", nowhere);
        assertThat(lost.statusCode()).isEqualTo(422);
        assertThat(lost.body()).contains("Không có đơn vị nào mang mã này trong danh bạ", "value=\"cờ bạc\"");
        recorder.put("/api/v1/hotspots/TD-7", HOTSPOT);
        HttpResponse<String> there = recorder.form("/noi-bo/tu-diem", nowhere);
        assertThat(there.statusCode()).isEqualTo(409);
        assertThat(there.body()).contains("Trong sổ đã có mục mang mã hoặc tên này", "name=\"version\" value=\"0\"");
    }

    @Test
    void a_hotspot_is_reported_confirmed_and_cleared_and_exists_only_there() {
        Staff recorder = served.staff(Role.RECORDER, Optional.of("16231"));
        HttpResponse<String> reported = recorder.put("/api/v1/hotspots/TD-1", HOTSPOT);
        assertThat(reported.statusCode()).isEqualTo(200);
        HttpResponse<String> confirmed = recorder.post(
                "/api/v1/hotspots/TD-1/confirmation",
                "{\"on\":\"2026-02-01\",\"by\":\"Công an xã\"}",
                "If-Match",
                tag(reported));
        assertThat(confirmed.body()).contains("\"confirmedOn\":\"2026-02-01\"");
        HttpResponse<String> early =
                recorder.post("/api/v1/hotspots/TD-1/clearance", "{\"on\":\"2026-01-31\"}", "If-Match", tag(confirmed));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(recorder.post(
                                "/api/v1/hotspots/TD-1/clearance",
                                "{\"on\":\"2026-02-01\"}",
                                "If-Match",
                                tag(confirmed))
                        .statusCode())
                .isEqualTo(200);
        Staff elsewhere = served.staff(Role.RECORDER, Optional.of("16240"));
        assertThat(elsewhere.get("/api/v1/hotspots/TD-1").statusCode()).isEqualTo(404);
        assertThat(elsewhere.put("/api/v1/hotspots/TD-2", HOTSPOT).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get("/noi-bo/tu-diem").body()).doesNotContain("TD-1");
    }

    @Test
    void a_model_keeps_its_reviews_when_it_is_changed() {
        Staff recorder = served.staff(Role.RECORDER, Optional.of("16231"));
        String model = "{\"kind\":\"Tiếng kẻng an ninh\",\"unitCode\":\"16231\",\"points\":\"3\","
                + "\"launchedOn\":\"2025-07-01\"}";
        HttpResponse<String> made = recorder.put("/api/v1/models/MH-1", model);
        HttpResponse<String> reviewed =
                recorder.put("/api/v1/models/MH-1/reviews/2025", "{\"effective\":\"yes\"}", "If-Match", tag(made));
        assertThat(reviewed.body()).contains("\"year\":2025", "\"effective\":true", "\"points\":\"3\"");
        HttpResponse<String> renamed =
                recorder.put("/api/v1/models/MH-1", model.replace("\"3\"", "\"4\""), "If-Match", tag(reviewed));
        assertThat(renamed.body()).contains("\"year\":2025", "\"points\":\"4\"");
        assertThat(served.staff(Role.RECORDER, Optional.of("16240"))
                        .get("/api/v1/models/MH-1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_nobody_proposed_cannot_be_set_aside() {
        Staff appraiser = served.staff(Role.APPRAISER);
        assertThat(appraiser
                        .post(
                                "/api/v1/proposals/aside",
                                "{\"achievement\":\"tip:T-1\",\"reason\":\"duty\",\"ground\":\"1/BC\"}")
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> wrong = appraiser.post("/api/v1/proposals/aside", "{\"reason\":\"x\"}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("achievement", "reason", "ground");
    }
}
