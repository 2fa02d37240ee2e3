package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** What all pages of staff do alike: their language, and forms that are sent twice. */
class FormsOverHttpTest {

    private static final String HOTSPOTS = "/noi-bo/tu-diem";

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

    private static Map<String, String> hotspot(String type, String once) {
        return ImmutableMap.of(
                "hotspot", "TD-1", "unitCode", "16231-01", "type", type, "reportedOn", "2026-01-05", "once", once);
    }

    private static String once(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*?name=\"once\" value=\"([^\"]+)\".*", "$1");
    }

    @Test
    void a_form_that_is_sent_twice_is_done_once_and_answered_alike() {
        String once = once(recorder.get(HOTSPOTS));
        assertThat(recorder.form(HOTSPOTS, hotspot("ma tuý", once)).statusCode())
                .isEqualTo(303);
        String written = recorder.get("/api/v1/hotspots").body();
        assertThat(recorder.form(HOTSPOTS, hotspot("ma tuý", once)).statusCode())
                .isEqualTo(303);
        assertThat(recorder.get("/api/v1/hotspots").body()).isEqualTo(written);
        assertThat(recorder.form(HOTSPOTS, hotspot("đánh bạc", once)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void each_page_hands_out_another_mark_and_one_by_another_mark_is_another_sending() {
        String once = once(recorder.get(HOTSPOTS));
        String other = once(recorder.get(HOTSPOTS));
        assertThat(once).hasSizeGreaterThan(10).isNotEqualTo(other);
        recorder.form(HOTSPOTS, hotspot("ma tuý", once));
        assertThat(recorder.form(HOTSPOTS, hotspot("ma tuý", other)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void what_was_refused_may_be_sent_again_as_it_is() {
        Map<String, String> early = hotspot("ma tuý", once(recorder.get(HOTSPOTS)));
        Map<String, String> wrong = ImmutableMap.<String, String>builder()
                .putAll(early)
                .put("confirmedOn", "2025-01-01")
                .buildOrThrow();
        assertThat(recorder.form(HOTSPOTS, wrong).statusCode()).isEqualTo(422);
        assertThat(recorder.form(HOTSPOTS, wrong).statusCode()).isEqualTo(422);
    }

    @Test
    void the_other_language_keeps_what_the_page_asks_for() {
        recorder.form(HOTSPOTS, hotspot("ma tuý", "x"));
        assertThat(recorder.get(HOTSPOTS + "?ma=TD-1").body()).contains("href=\"/noi-bo/tu-diem?lang=en&amp;ma=TD-1\"");
        assertThat(recorder.get("/noi-bo/ket-qua?year=2024").body())
                .contains("href=\"/noi-bo/ket-qua?lang=en&amp;year=2024\"");
        assertThat(recorder.get("/noi-bo/don-vi?limit=1&cua-ai=x").body())
                .contains("href=\"/noi-bo/don-vi?lang=en&amp;limit=1\"");
    }

    @Test
    void a_receipt_in_an_address_is_not_handed_on() {
        assertThat(served.get("/tra-cuu?receipt=ba-khoan-tinh").body())
                .contains("href=\"/tra-cuu?lang=en\"")
                .doesNotContain("ba-khoan-tinh");
    }

    @Test
    void after_a_form_was_refused_the_other_language_leads_to_a_page_that_is_there() {
        ImmutableMap<String, String> model =
                ImmutableMap.of("model", "MH-1", "kind", "Camera", "unitCode", "16231-01", "version", "0");
        recorder.form("/noi-bo/mo-hinh", model);
        HttpResponse<String> refused = recorder.form(
                "/noi-bo/mo-hinh/buoc", ImmutableMap.of("model", "MH-1", "version", "1", "endedOn", "2026-01-05"));
        assertThat(refused.body()).contains("href=\"/noi-bo/mo-hinh?lang=en&amp;ma=MH-1\"");
    }
}
