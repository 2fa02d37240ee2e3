package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** An administrator who demands a proof of work for each tip, and how that ends, over real HTTP. */
class ProofDemandOverHttpTest {

    private static final String API = "/api/v1/proof-of-work";
    private static final String PAGE = ProofDemandRoutes.PATH;
    private static final String A_DAY = "{\"effort\":\"middle\",\"hours\":24}";

    @TempDir
    private Path folder;

    private ServedOffice served;
    private Staff administrator;

    @BeforeEach
    void serve() {
        served = ServedOffice.in(folder);
        administrator = served.staff(Role.ADMINISTRATOR);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private boolean isDemanded() {
        return served.get(ProofRoutes.PATH).body().contains("\"needed\":true");
    }

    private static Map<String, String> form(String version, String effort, String hours) {
        return ImmutableMap.of("version", version, "effort", effort, "hours", hours);
    }

    @Test
    void it_is_demanded_and_ended_by_programs() {
        assertThat(administrator.get(API).body()).contains("\"effort\":null,\"since\":null,\"until\":null");
        HttpResponse<String> put = administrator.put(API, A_DAY);
        assertThat(put.body())
                .isEqualTo("{\"effort\":\"middle\",\"since\":\"2026-11-16T01:00:00Z\","
                        + "\"until\":\"2026-11-17T01:00:00Z\",\"passed\":0,\"turnedAway\":0}\n");
        assertThat(served.get(ProofRoutes.PATH).body())
                .contains("\"needed\":true", "\"bits\":19,\"until\":\"2026-11-16T02:00:00Z\"");
        assertThat(administrator.delete(API).body()).contains("\"effort\":null");
        assertThat(isDemanded()).isFalse();
        assertThat(administrator.delete(API).statusCode()).isEqualTo(200);
    }

    @Test
    void it_is_demanded_and_ended_from_the_page_and_stands_on_the_start_page_meanwhile() {
        assertThat(administrator.get(PAGE).body()).contains("Đang tắt").doesNotContain("Tắt ngay");
        assertThat(administrator.get("/noi-bo").body()).doesNotContain("số lượt bị trả lại");
        HttpResponse<String> sent = administrator.form(PAGE, form("0", "heavy", "8"));
        assertThat(sent.headers().firstValue("Location")).hasValue(PAGE);
        assertThat(administrator.get(PAGE).body())
                .contains("Đang bật, mức nặng", "Bật từ 08:00 16/11/2026, tự tắt lúc 16:00 16/11/2026", "Tắt ngay");
        assertThat(administrator.get("/noi-bo").body())
                .contains("số lượt bị trả lại: 0", "Bật từ 08:00 16/11/2026, tự tắt lúc 16:00 16/11/2026");
        assertThat(served.staff(Role.TIP_HANDLER).get("/noi-bo").body()).doesNotContain("số lượt bị trả lại");
        administrator.form(PAGE + "/tat", ImmutableMap.of());
        assertThat(isDemanded()).isFalse();
        assertThat(administrator.get(PAGE).body()).contains("Đang tắt");
    }

    @Test
    void it_ends_by_itself() {
        administrator.put(API, A_DAY);
        served.pass(Duration.ofDays(1).minusSeconds(1));
        assertThat(isDemanded()).isTrue();
        served.pass(Duration.ofSeconds(1));
        assertThat(isDemanded()).isFalse();
        assertThat(Staff.entered(served, administrator.name()).get(API).body()).contains("\"effort\":null");
    }

    @Test
    void whoever_renews_it_has_it_on_since_it_began() {
        administrator.put(API, "{\"effort\":\"light\",\"hours\":1}");
        served.pass(Duration.ofMinutes(20));
        assertThat(administrator.put(API, A_DAY, "If-Match", "\"1\"").body())
                .contains(
                        "\"effort\":\"middle\",\"since\":\"2026-11-16T01:00:00Z\",\"until\":\"2026-11-17T01:20:00Z\"");
    }

    @Test
    void the_second_of_two_administrators_sees_what_the_first_did() {
        administrator.put(API, A_DAY);
        assertThat(administrator.put(API, A_DAY).statusCode()).isEqualTo(409);
        HttpResponse<String> second = administrator.form(PAGE, form("0", "heavy", "8"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("gười khác đã ghi trong lúc đó", "Đang bật, mức vừa")
                .contains("name=\"version\" value=\"1\"", "value=\"heavy\" required checked", "value=\"8\"");
        assertThat(administrator.form(PAGE, form("1", "heavy", "8")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_is_no_effort_and_no_number_of_hours_is_named_and_nothing_begins() {
        for (String hours : new String[] {"0", "73", "-1", "2147483647"}) {
            HttpResponse<String> refused = administrator.put(API, "{\"effort\":\"huge\",\"hours\":" + hours + "}");
            assertThat(refused.statusCode()).as(hours).isEqualTo(422);
            assertThat(refused.body()).contains("\"field\":\"effort\"", "\"field\":\"hours\"", "light, middle, heavy");
        }
        HttpResponse<String> form = administrator.form(PAGE, form("0", "light", "0x1"));
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(form.body())
                .contains("href=\"#hours\">Trong bao nhiêu giờ: ", "value=\"light\" required checked", "value=\"0x1\"");
        assertThat(isDemanded()).isFalse();
    }

    @Test
    void the_longest_is_three_days() {
        assertThat(administrator.put(API, "{\"effort\":\"light\",\"hours\":72}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_administrator_of_one_unit_sees_it_and_switches_it_for_nobody() {
        Staff own = served.staff(Role.ADMINISTRATOR, Optional.of("16231"));
        assertThat(own.put(API, A_DAY).statusCode()).isEqualTo(404);
        assertThat(own.form(PAGE, form("0", "light", "8")).statusCode()).isEqualTo(404);
        assertThat(isDemanded()).isFalse();
        administrator.put(API, A_DAY);
        assertThat(own.delete(API).statusCode()).isEqualTo(404);
        assertThat(own.form(PAGE + "/tat", ImmutableMap.of()).statusCode()).isEqualTo(404);
        assertThat(isDemanded()).isTrue();
        assertThat(own.get(PAGE).body())
                .contains("Đang bật, mức vừa", "chỉ người quản trị không bị giới hạn theo đơn vị")
                .doesNotContain("Tắt ngay", "name=\"effort\"");
    }

    @Test
    void the_log_tells_who_demanded_it_and_who_ended_it() {
        administrator.put(API, A_DAY);
        administrator.delete(API);
        administrator.delete(API);
        String log = served.staff(Role.AUDITOR).get("/api/v1/audit").body();
        assertThat(log)
                .containsOnlyOnce("\"proof demand\"")
                .containsOnlyOnce("\"proof end\"")
                .contains("\"subject\":\"middle\"");
    }
}
