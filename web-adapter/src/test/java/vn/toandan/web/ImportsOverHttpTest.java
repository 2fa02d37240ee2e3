package vn.toandan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.account.Account;
import vn.toandan.account.Role;

/** Whole files, uploaded by programs over real HTTP. */
class ImportsOverHttpTest {

    private static final String FACTS = "unit_code,unit_kind,unit_name,year,households_resident,crimes\n";
    private static final String HOTSPOTS = "hotspot,unit_code,type,reported_on,confirmed_on,confirmed_by,cleared_on\n";
    private static final String UNITS = "unit_code,unit_kind,unit_name,parent_code,from,until\n";

    @TempDir
    private Path folder;

    private ServedOffice served;
    private Staff recorder;

    ServedOffice open(Path in) {
        return ServedOffice.in(in);
    }

    @BeforeEach
    void serve() {
        served = open(folder);
        recorder = served.staff(Role.RECORDER, Optional.of("16231"));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static HttpResponse<String> send(Staff who, String kind, String file, String... headers) {
        return who.upload(ImportRoutes.API, ImmutableMap.of("kind", kind), file.getBytes(UTF_8), headers);
    }

    private static JsonNode taken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Staff.json(answer.body());
    }

    private static Iterable<String> errors(HttpResponse<String> answer, String member) {
        return Staff.json(answer.body()).get("errors").findValuesAsText(member);
    }

    private int statusOfFacts() {
        return recorder.get("/api/v1/facts/16231-01/2026").statusCode();
    }

    private Staff with(Role... roles) {
        served.staff(roles[0]);
        served.office().writeAs("test", "account change", "both", registers -> {
            registers
                    .accounts()
                    .put(new Account(roles[0].code(), "Cán bộ", ImmutableSet.copyOf(roles), Optional.empty(), false));
            return true;
        });
        return Staff.entered(served, roles[0].code());
    }

    @Test
    void a_file_of_facts_is_filed_once() {
        String file = FACTS + "16231-01,residential_area,Thôn 1,2026,120,0\n";
        JsonNode first = taken(send(recorder, "facts", file));
        assertThat(first.get("changed").longValue()).isEqualTo(1);
        assertThat(first.get("says").get(0).textValue()).contains("đã đọc 1 dòng, ghi 1 phiếu mới");
        assertThat(statusOfFacts()).isEqualTo(200);
        JsonNode again = taken(send(recorder, "facts", file));
        assertThat(again.get("changed").longValue()).isZero();
        assertThat(again.get("says").get(0).textValue()).contains("đã được nhập trước đây");
    }

    @Test
    void everything_wrong_is_told_at_its_place_and_no_row_is_filed() {
        HttpResponse<String> refused = send(
                recorder,
                "facts",
                FACTS + "16231-01,residential_area,Thôn 1,2026,120,0\n" + "16231-01,residential_area,,2025,nhiều,-1\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(errors(refused, "field")).containsExactly("file:3:households_resident", "file:3:crimes");
        assertThat(refused.body()).doesNotContain("nhiều");
        assertThat(statusOfFacts()).isEqualTo(404);
    }

    @Test
    void what_is_only_checked_is_told_and_not_filed() {
        HttpResponse<String> checked = recorder.upload(
                ImportRoutes.API,
                ImmutableMap.of("kind", "facts", "check", "true"),
                (FACTS + "16231-01,residential_area,Thôn 1,2026,120,0\n").getBytes(UTF_8));
        assertThat(taken(checked).get("changed").longValue()).isEqualTo(1);
        assertThat(taken(checked).get("checked").booleanValue()).isTrue();
        assertThat(statusOfFacts()).isEqualTo(404);
    }

    @Test
    void a_unit_elsewhere_is_told_as_one_that_never_was() {
        HttpResponse<String> elsewhere =
                send(recorder, "facts", FACTS + "16240-01,residential_area,Thôn Đồng Mọc,2026,120,0\n");
        HttpResponse<String> nowhere =
                send(recorder, "facts", FACTS + "99999-01,residential_area,Thôn Đồng Mọc,2026,120,0\n");
        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(elsewhere.body()).isEqualTo(nowhere.body());
        assertThat(errors(elsewhere, "field")).containsExactly("file:2:unit_code");
    }

    @Test
    void one_row_elsewhere_keeps_the_others_out() {
        HttpResponse<String> refused = send(
                recorder,
                "facts",
                FACTS + "16231-01,residential_area,,2026,120,0\n" + "16240-01,residential_area,,2026,120,0\n");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(statusOfFacts()).isEqualTo(404);
    }

    @Test
    void a_hotspot_that_lies_elsewhere_is_not_taken_over() {
        Staff all = served.staff(Role.RECORDER);
        taken(send(all, "hotspots", HOTSPOTS + "H1,16240-01,ma tuý,2026-01-05,,,\n"));
        HttpResponse<String> refused = send(recorder, "hotspots", HOTSPOTS + "H1,16231-01,ma tuý,2026-01-05,,,\n");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(errors(refused, "field")).containsExactly("file:2:hotspot");
        assertThat(all.get("/api/v1/hotspots/H1").body()).contains("16240-01");
    }

    @Test
    void units_that_are_new_come_to_stand_under_ones_own_also_by_way_of_each_other() {
        JsonNode taken = taken(send(
                recorder,
                "units",
                UNITS + "16231-02,residential_area,Thôn 2,16231,2026-01-01,\n"
                        + "16231-01,residential_area,Thôn 1,16231,2025-07-01,\n"));
        assertThat(taken.get("changed").longValue()).isEqualTo(1);
        assertThat(recorder.get("/api/v1/units").body()).contains("Thôn 2");
    }

    @Test
    void no_unit_is_brought_under_another_or_taken_from_there() {
        for (String row : new String[] {
            "16240-02,residential_area,Thôn 2,16240,2026-01-01,\n",
            "16240-01,residential_area,Thôn Đồng Mọc,16231,2025-07-01,\n",
            "16231-01,residential_area,Thôn 1,16240,2025-07-01,\n",
            "16299,commune,Xã Mới,,2026-01-01,\n"
        }) {
            HttpResponse<String> refused = send(recorder, "units", UNITS + row);
            assertThat(refused.statusCode()).as(row).isEqualTo(404);
        }
    }

    @Test
    void what_somebody_may_not_enter_one_by_one_does_not_exist_for_them_as_a_file() {
        Staff all = served.staff(Role.RECORDER);
        assertThat(send(all, "tips", "tip\n").statusCode()).isEqualTo(404);
        assertThat(send(all, "nominations", "nomination\n").statusCode()).isEqualTo(404);
        assertThat(send(all, "nothing", "x\n").statusCode()).isEqualTo(404);
        assertThat(send(recorder, "catalogue", "level,code,name\n").statusCode())
                .isEqualTo(404);
        assertThat(send(recorder, "criteria", "{}").statusCode()).isEqualTo(404);
        assertThat(send(all, "criteria", "{}").statusCode()).isEqualTo(422);
        assertThat(all.get(ImportRoutes.TEMPLATES + "tips").statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_also_handles_tips_imports_them_and_no_cell_is_said_again() {
        Staff both = with(Role.RECORDER, Role.TIP_HANDLER);
        taken(send(both, "tips", "tip,received_on,unit_code\nT-1,2026-10-01,16231\n"));
        HttpResponse<String> refused =
                send(both, "tips", "tip,received_on,channel\nT-2,2026-10-01,Nguyễn Thị Ẩn Danh Kx7\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(errors(refused, "field")).containsExactly("file:2:channel");
        assertThat(refused.body()).doesNotContain("Kx7");
        HttpResponse<String> page = both.uploadForm(
                ImportPageRoutes.PATH,
                ImmutableMap.of("kind", "tips"),
                "tip,received_on,channel\nT-2,2026-10-01,Nguyễn Thị Ẩn Danh Kx7\n".getBytes(UTF_8));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("<code>channel</code>").doesNotContain("Kx7");
    }

    @Test
    void the_same_key_is_answered_as_it_was_however_the_form_is_put_together() {
        String file = FACTS + "16231-01,residential_area,Thôn 1,2026,120,0\n";
        HttpResponse<String> first = send(recorder, "facts", file, "Idempotency-Key", "k1");
        HttpResponse<String> again = served.send(served.request(
                        ImportRoutes.API,
                        "Cookie",
                        recorder.cookie(),
                        Access.CSRF_HEADER,
                        recorder.csrf(),
                        "Idempotency-Key",
                        "k1",
                        "Content-Type",
                        "multipart/form-data; boundary=other")
                .POST(BodyPublishers.ofString(
                        new String(ServedOffice.parts(Map.of("kind", "facts"), "text/csv", file.getBytes(UTF_8)), UTF_8)
                                .replace("----x7", "other")))
                .build());
        assertThat(taken(first).get("changed").longValue()).isEqualTo(1);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(send(recorder, "facts", file + "\n", "Idempotency-Key", "k1").statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_is_wrong_with_the_form_is_told_before_the_file_is_looked_at() {
        HttpResponse<String> refused = recorder.upload(
                ImportRoutes.API,
                ImmutableMap.of("kind", "facts", "knownOn", "2026-11-17", "from", "gần đây"),
                new byte[0]);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(errors(refused, "field")).containsExactly("knownOn", "from", "file");
        assertThat(send(served.staff(Role.RECORDER), "mapping", "x\n").body()).contains("\"field\":\"on\"");
    }

    @Test
    void a_file_is_what_it_holds_and_not_what_it_is_called() {
        HttpResponse<String> form = recorder.get(ImportRoutes.TEMPLATES + "hotspots?format=csv");
        assertThat(form.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(said -> assertThat(said).contains("hotspots.csv"));
        HttpResponse<String> sent = served.upload(
                ImportRoutes.API,
                ImmutableMap.of("kind", "hotspots"),
                "image/jpeg",
                form.body().getBytes(UTF_8),
                "Cookie",
                recorder.cookie(),
                Access.CSRF_HEADER,
                recorder.csrf());
        assertThat(taken(sent).get("changed").longValue()).isZero();
    }

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void every_kind_with_columns_has_an_empty_form(ImportKind kind) {
        Staff all = with(Role.RECORDER, Role.TIP_HANDLER, Role.APPRAISER);
        for (String format : new String[] {"csv", "xlsx"}) {
            HttpResponse<String> form =
                    all.get(ImportRoutes.TEMPLATES + kind.code() + "?unitKind=commune&format=" + format);
            assertThat(form.statusCode()).isEqualTo(kind.hasTemplate() ? 200 : 404);
        }
    }

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void no_word_of_a_file_is_said_again_wherever_it_stands(ImportKind kind) {
        Staff all = with(Role.RECORDER, Role.TIP_HANDLER, Role.APPRAISER);
        String header = kind.hasTemplate()
                ? all.get(ImportRoutes.TEMPLATES + kind.code() + "?unitKind=commune")
                        .body()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                : "province";
        String row = "Nguyễn Thị Ẩn Danh Kx7,".repeat(header.split(",", -1).length) + "Ẩn Danh Kx7\n";
        HttpResponse<String> refused = all.upload(
                ImportRoutes.API,
                ImmutableMap.of("kind", kind.code(), "from", "2025-07-01", "on", "2025-07-01"),
                (header + ",Tin của Kx7\n" + row + row).getBytes(UTF_8));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"file").doesNotContain("Kx7");
    }

    @Test
    void a_file_that_is_too_long_is_refused_whole() {
        StringBuilder rows = new StringBuilder(UNITS);
        for (int row = 0; row <= ImportDesk.MOST_ROWS; row++) {
            rows.append("16231-").append(row).append(",residential_area,T,16231,2026-01-01,\n");
        }
        HttpResponse<String> refused = send(recorder, "units", rows.toString());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(errors(refused, "code")).containsExactly("too_many_rows");
        assertThat(send(recorder, "units", "x".repeat(Uploads.MOST_BYTES)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void what_the_file_was_called_is_neither_kept_nor_logged() {
        taken(send(recorder, "facts", FACTS + "16231-01,residential_area,Thôn 1,2026,120,0\n"));
        assertThat(served.staff(Role.AUDITOR).get("/api/v1/audit").body())
                .contains("import facts", "facts 2026-11-16")
                .doesNotContain("Kx7");
        assertThat(served.loggedBesideAnswers()).isEmpty();
    }
}
