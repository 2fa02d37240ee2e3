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

/** Units entered and changed on their pages, over real HTTP. */
class UnitPagesOverHttpTest {

    private static final String NEW = "/noi-bo/don-vi-moi";

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

    private static ImmutableMap<String, String> village(String code, String parent) {
        return ImmutableMap.of(
                "code", code, "kind", "residential_area", "name", "Thôn 2", "parent", parent, "from", "2025-07-01");
    }

    @Test
    void a_unit_is_entered_under_one_s_own_and_its_page_shows_it() {
        assertThat(recorder.get("/noi-bo/don-vi/16231").body()).contains(NEW + "?thuoc=16231");
        assertThat(recorder.get(NEW + "?thuoc=16231").body()).contains("value=\"16231\"", "Khu dân cư");
        HttpResponse<String> added = recorder.form(NEW, village("16231-02", "16231"));
        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(added.headers().firstValue("Location")).contains("/noi-bo/don-vi/16231-02");
        assertThat(recorder.get("/noi-bo/don-vi/16231-02").body()).contains("Thôn 2", "01/07/2025");
    }

    @Test
    void a_code_that_is_there_and_a_parent_elsewhere_are_told_beside_what_was_typed() {
        HttpResponse<String> taken = recorder.form(NEW, village("16231-01", "16231"));
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body()).contains("Mã này đã có trong danh bạ", "value=\"Thôn 2\"");
        HttpResponse<String> elsewhere = recorder.form(NEW, village("16240-02", "16240"));
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(elsewhere.body()).contains("Không có đơn vị nào mang mã này trong phạm vi của bạn");
        assertThat(recorder.form(NEW, ImmutableMap.of("from", "hôm qua")).body())
                .contains("Mã: ", "Tên: ", "Loại: ", "Từ ngày: ");
    }

    @Test
    void each_change_has_a_form_of_its_own_and_what_is_wrong_leads_into_it() {
        String page = recorder.get("/noi-bo/don-vi/16231-01").body();
        assertThat(page)
                .contains("Đổi tên", "Chuyển đơn vị cấp trên", "Nhập với đơn vị khác", "Chia, tách", "Giải thể");
        HttpResponse<String> refused = recorder.form(
                "/noi-bo/don-vi/16231-01", ImmutableMap.of("change", "rename", "on", "2026-01-01", "version", "1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#name\"", "id=\"name\"", "id=\"merge-name\"", "<details open");
    }

    @Test
    void whoever_may_not_enter_units_finds_no_such_form() {
        Staff auditor = served.staff(Role.AUDITOR);
        assertThat(auditor.get(NEW).statusCode()).isEqualTo(404);
        assertThat(auditor.get("/noi-bo/don-vi").body()).doesNotContain(NEW);
        assertThat(auditor.get("/noi-bo/don-vi/16231").body())
                .doesNotContain(NEW)
                .doesNotContain("<details");
    }
}
