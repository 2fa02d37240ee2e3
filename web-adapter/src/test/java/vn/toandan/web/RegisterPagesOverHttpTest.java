package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** The registers of models and hotspots on their pages, over real HTTP. */
class RegisterPagesOverHttpTest {

    private static final String MODELS = "/noi-bo/mo-hinh";
    private static final String ONE = MODELS + "?ma=MH-1";
    private static final ImmutableMap<String, String> NEW =
            ImmutableMap.of("model", "MH-1", "kind", "Camera an ninh", "unitCode", "16231-01", "version", "0");

    @TempDir
    private Path folder;

    private ServedOffice served;
    private Staff recorder;

    @BeforeEach
    void serve() {
        served = ServedOffice.in(folder);
        recorder = served.staff(Role.RECORDER);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private HttpResponse<String> act(String act, String version, String... fields) {
        ImmutableMap.Builder<String, String> form =
                ImmutableMap.<String, String>builder().put("model", "MH-1").put("version", version);
        for (int at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return recorder.form(MODELS + act, form.buildOrThrow());
    }

    private String version() {
        return Staff.json(recorder.get("/api/v1/models/MH-1").body())
                .get("version")
                .toString();
    }

    @Test
    void a_model_goes_its_whole_course_by_forms() {
        assertThat(recorder.form(MODELS, NEW).statusCode()).isEqualTo(303);
        assertThat(recorder.get(ONE).body())
                .contains("Mới được ghi vào sổ", "Thôn 1 (16231-01)", "Ghi đã khảo sát", "Ghi đã ra mắt")
                .doesNotContain("Ghi đã phê duyệt");
        assertThat(act("/buoc", version(), "surveyedOn", "2026-01-05").statusCode())
                .isEqualTo(303);
        act("/buoc", version(), "approvedOn", "2026-02-05");
        act("/buoc", version(), "launchedOn", "2026-03-05");
        act("/danh-gia", version(), "year", "2026", "effective", "yes", "evidence", "12/BC-UBND");
        act("/buoc", version(), "replicatedOn", "2026-04-05");
        act("/buoc", version(), "consolidatedOn", "2026-05-05");
        act("/buoc", version(), "endedOn", "2026-10-05");
        assertThat(recorder.get(ONE).body())
                .contains("Đã thanh loại", "05/01/2026", "05/10/2026", "12/BC-UBND")
                .doesNotContain("Bước tiếp theo");
    }

    @Test
    void a_step_that_comes_too_early_is_refused_in_words_and_nothing_is_written() {
        recorder.form(MODELS, NEW);
        HttpResponse<String> refused = act("/buoc", version(), "endedOn", "2026-01-05");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Ngày thanh loại: ", "Mới được ghi vào sổ");
        HttpResponse<String> unreviewed = act("/danh-gia", version(), "year", "2026", "effective", "yes");
        assertThat(unreviewed.statusCode()).isEqualTo(422);
        assertThat(unreviewed.body()).contains("chưa ra mắt nên chưa có gì để đánh giá");
    }

    @Test
    void whoever_read_an_earlier_version_is_shown_what_changed() {
        recorder.form(MODELS, NEW);
        String read = version();
        act("/buoc", read, "surveyedOn", "2026-01-05");
        HttpResponse<String> conflict = act("/buoc", read, "surveyedOn", "2026-01-06");
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("Người khác vừa sửa", "05/01/2026", "06/01/2026", "value=\"" + version() + "\"");
        HttpResponse<String> taken = recorder.form(MODELS, NEW);
        assertThat(taken.statusCode()).isEqualTo(409);
    }

    @Test
    void a_review_of_a_year_is_replaced_by_the_next_one() {
        recorder.form(MODELS, NEW);
        act("/buoc", version(), "launchedOn", "2026-03-05");
        act("/danh-gia", version(), "year", "2026", "effective", "no", "points", "1200");
        assertThat(recorder.get(ONE).body()).contains("<td>không</td>", ">1.200<");
        act("/danh-gia", version(), "year", "2026", "effective", "yes");
        assertThat(recorder.get(ONE).body()).contains("<td>có</td>").doesNotContain("<td>không</td>");
    }

    @Test
    void a_model_elsewhere_does_not_exist() {
        recorder.form(MODELS, NEW);
        Staff elsewhere = served.staff(Role.RECORDER, Optional.of("16240"));
        assertThat(elsewhere.get(MODELS).body()).contains("Chưa có mô hình nào").doesNotContain("MH-1");
        assertThat(elsewhere.get(ONE).statusCode()).isEqualTo(404);
        for (String act : new String[] {"/buoc", "/danh-gia"}) {
            Map<String, String> form = ImmutableMap.of("model", "MH-1", "version", version(), "year", "2026");
            assertThat(elsewhere.form(MODELS + act, form).statusCode()).isEqualTo(404);
        }
        assertThat(elsewhere.form(MODELS, NEW).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_only_sees_registers_is_offered_no_form() {
        recorder.form(MODELS, NEW);
        Staff auditor = served.staff(Role.AUDITOR);
        assertThat(auditor.get(ONE).body()).contains("Camera an ninh").doesNotContain("/noi-bo/mo-hinh/buoc");
        assertThat(auditor.get(MODELS).body()).doesNotContain("Ghi mô hình mới");
    }

    @Test
    void a_hotspot_is_entered_and_changed_by_its_form() {
        ImmutableMap<String, String> hotspot = ImmutableMap.of(
                "hotspot", "TD-1", "unitCode", "16231-01", "type", "ma tuý", "reportedOn", "2026-01-05");
        assertThat(recorder.form("/noi-bo/tu-diem", hotspot).statusCode()).isEqualTo(303);
        assertThat(recorder.get("/noi-bo/tu-diem").body()).contains("Thôn 1 (16231-01)", "05/01/2026");
        HttpResponse<String> again = recorder.form("/noi-bo/tu-diem", hotspot);
        assertThat(again.statusCode()).isEqualTo(409);
        HttpResponse<String> wrong = recorder.form(
                "/noi-bo/tu-diem",
                ImmutableMap.of("hotspot", "TD-2", "unitCode", "16231-01", "type", "x", "reportedOn", "hôm qua"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Ngày phản ánh: ");
    }
}
