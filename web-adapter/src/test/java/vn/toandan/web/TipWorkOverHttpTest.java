package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** Tips as officers work on them, over HTTP. */
class TipWorkOverHttpTest {

    private static final String SAID = "Nhà cuối thôn thường có người lạ vào ban đêm";

    private static final String CASE =
            "{\"number\":\"12/QĐ\",\"on\":\"2026-11-16\",\"kind\":\"cases\"," + "\"quantity\":1,\"role\":\"decisive\"}";

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

    private void told(String place) {
        String where = place.isEmpty() ? "" : ",\"place\":\"" + place + "\"";
        assertThat(served.post("/api/v1/tips", "{\"offenceKind\":\"DRUG\",\"account\":\"" + SAID + "\"" + where + "}")
                        .statusCode())
                .isEqualTo(201);
    }

    private static JsonNode items(Staff who, String query) {
        return Staff.json(who.get("/api/v1/tips" + query).body()).get("items");
    }

    private static String first(Staff who) {
        return items(who, "").get(0).get("tip").textValue();
    }

    private static String tag(Staff who, String tip) {
        return who.get("/api/v1/tips/" + tip).headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> act(Staff who, String tip, String path, String json) {
        return who.post("/api/v1/tips/" + tip + path, json, "If-Match", tag(who, tip));
    }

    @Test
    void the_queue_holds_what_lies_in_the_scope_alone() {
        told("16231-01");
        told("16240-01");
        told("");
        assertThat(items(served.staff(Role.TIP_HANDLER), "")).hasSize(3);
        assertThat(items(served.staff(Role.TIP_HANDLER, Optional.of("16231")), ""))
                .hasSize(1)
                .allMatch(tip -> tip.get("unit").textValue().equals("16231-01"));
    }

    @Test
    void a_tip_elsewhere_and_one_without_a_place_do_not_exist_for_an_account_with_a_scope() {
        told("16240-01");
        told("");
        Staff elsewhere = served.staff(Role.TIP_HANDLER, Optional.of("16231"));
        for (JsonNode tip : items(served.staff(Role.TIP_HANDLER), "")) {
            String path = "/api/v1/tips/" + tip.get("tip").textValue();
            assertThat(elsewhere.get(path).statusCode()).isEqualTo(404);
            assertThat(elsewhere.post(path + "/grade", "{\"admiralty\":\"F3\"}").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void what_is_due_first_comes_first_and_can_be_asked_for() {
        told("16231-01");
        served.pass(Duration.ofDays(4));
        Staff handler = served.staff(Role.TIP_HANDLER);
        String older = first(handler);
        told("16231-01");
        assertThat(items(handler, "")).hasSize(2);
        assertThat(first(handler)).isEqualTo(older);
        assertThat(items(handler, "?due=past")).hasSize(1);
        assertThat(items(handler, "?due=past").get(0).get("tip").textValue()).isEqualTo(older);
    }

    @Test
    void the_queue_goes_on_where_the_first_part_ended() {
        told("16231-01");
        told("16231");
        Staff handler = served.staff(Role.TIP_HANDLER);
        JsonNode part = Staff.json(handler.get("/api/v1/tips?limit=1").body());
        JsonNode rest = items(handler, "?limit=1&after=" + part.get("next").textValue());
        assertThat(rest).hasSize(1);
        assertThat(rest.get(0).get("tip")).isNotEqualTo(part.get("items").get(0).get("tip"));
    }

    @Test
    void tips_of_the_same_kind_at_the_same_place_hint_at_each_other() {
        told("16231-01");
        told("16231-01");
        told("16240-01");
        assertThat(items(served.staff(Role.TIP_HANDLER), ""))
                .filteredOn(tip -> tip.get("hints").size() == 1)
                .hasSize(2);
    }

    @Test
    void whoever_handles_tips_reads_what_they_say_and_an_auditor_does_not() {
        told("16231-01");
        Staff handler = served.staff(Role.TIP_HANDLER);
        String path = "/api/v1/tips/" + first(handler);
        assertThat(handler.get(path).body()).contains(SAID);
        assertThat(served.staff(Role.AUDITOR).get(path).body())
                .contains("\"content\":null")
                .doesNotContain(SAID);
        assertThat(served.staff(Role.ANALYST).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void an_act_stands_in_the_log_under_the_name_of_the_account_without_what_was_said() {
        told("16231-01");
        Staff handler = served.staff(Role.TIP_HANDLER);
        String tip = first(handler);
        assertThat(act(handler, tip, "/replies", "{\"reply\":\"Đã nhận, cảm ơn bà\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.staff(Role.AUDITOR).get("/api/v1/audit").body())
                .contains("tip reply", tip, "tip-handler")
                .doesNotContain("cảm ơn", SAID);
    }

    @Test
    void whoever_read_an_older_version_is_told_so_and_nothing_is_written() {
        told("16231-01");
        Staff handler = served.staff(Role.TIP_HANDLER);
        String tip = first(handler);
        String read = tag(handler, tip);
        assertThat(act(handler, tip, "/grade", "{\"admiralty\":\"F3\"}").statusCode())
                .isEqualTo(200);
        HttpResponse<String> late =
                handler.post("/api/v1/tips/" + tip + "/grade", "{\"admiralty\":\"A1\"}", "If-Match", read);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.headers().firstValue("ETag")).contains(tag(handler, tip));
        assertThat(handler.get("/api/v1/tips/" + tip).body()).contains("\"F3\"").doesNotContain("\"A1\"");
    }

    @Test
    void an_outcome_on_an_older_version_is_answered_with_the_one_that_stands_and_is_not_recorded() {
        told("16231-01");
        Staff handler = served.staff(Role.TIP_HANDLER);
        String tip = first(handler);
        String read = tag(handler, tip);
        act(handler, tip, "/grade", "{\"admiralty\":\"F3\"}");
        HttpResponse<String> late = handler.post("/api/v1/tips/" + tip + "/outcomes", CASE, "If-Match", read);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Version.tag(Staff.json(late.body()).get("version").longValue()))
                .isEqualTo(tag(handler, tip));
        assertThat(Staff.json(handler.get("/api/v1/tips/" + tip).body()).get("outcomes"))
                .isEmpty();
        assertThat(act(handler, tip, "/outcomes", CASE).statusCode()).isEqualTo(200);
    }

    @Test
    void a_tip_goes_from_its_receipt_to_its_end() {
        told("16231-01");
        Staff handler = served.staff(Role.TIP_HANDLER);
        String tip = first(handler);
        assertThat(act(handler, tip, "/steps", "{\"step\":\"classify\",\"route\":\"own\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(act(handler, tip, "/steps", "{\"step\":\"verify\"}").statusCode())
                .isEqualTo(200);
        assertThat(act(handler, tip, "/steps", "{\"step\":\"conclude\"}").statusCode())
                .isEqualTo(200);
        assertThat(act(handler, tip, "/outcomes", CASE).body()).contains("\"credit\":\"credited\"");
        HttpResponse<String> closed = act(handler, tip, "/close", "{\"reason\":\"case_opened\"}");
        assertThat(Staff.json(closed.body()).get("state").textValue()).isEqualTo("closed");
    }

    @Test
    void a_step_that_is_not_allowed_yet_is_refused_by_a_code_and_a_text() {
        told("16231-01");
        Staff handler = served.staff(Role.TIP_HANDLER);
        HttpResponse<String> refused = act(handler, first(handler), "/steps", "{\"step\":\"conclude\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        JsonNode error = Staff.json(refused.body()).get("errors").get(0);
        assertThat(error.get("code").textValue()).isEqualTo("not_classified");
        assertThat(error.get("ground").textValue()).isNotEmpty();
    }

    @Test
    void a_value_comes_with_its_rule_and_its_reasons_and_what_is_left_out_stays() {
        told("16231-01");
        Staff handler = served.staff(Role.TIP_HANDLER);
        String tip = first(handler);
        act(handler, tip, "/value", "{\"finding\":{\"verification\":\"unverifiable\",\"novelty\":\"new\"}}");
        JsonNode value = Staff.json(act(handler, tip, "/value", "{\"finding\":{\"specificity\":\"3\"}}")
                .body());
        assertThat(value.get("value").get("level").textValue()).isEqualTo("V1");
        assertThat(value.get("value").get("rule").textValue()).isEqualTo("R5");
        assertThat(value.get("value").get("because").textValue()).isNotEmpty();
        assertThat(value.get("finding").get("verification").textValue()).isEqualTo("unverifiable");
        JsonNode emptied = Staff.json(act(handler, tip, "/value", "{\"finding\":{\"specificity\":\"\"}}")
                .body());
        assertThat(emptied.get("finding").has("specificity")).isFalse();
    }

    @Test
    void a_unit_that_is_nowhere_is_refused_without_being_repeated() {
        told("16231-01");
        Staff handler = served.staff(Role.TIP_HANDLER);
        HttpResponse<String> refused = act(handler, first(handler), "/transfer", "{\"to\":\"NGUYENVANA\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("unknown_place").doesNotContain("NGUYENVANA");
    }

    @Test
    void the_pages_of_the_queue_and_of_a_tip_show_it_in_both_languages() {
        told("16231-01");
        Staff handler = served.staff(Role.TIP_HANDLER);
        String tip = first(handler);
        assertThat(handler.get("/noi-bo/tin-bao").body()).contains(tip, "Gần hạn</strong>");
        assertThat(handler.get("/noi-bo/tin-bao?lang=en&due=near&kind=DRUG&unit=16231")
                        .body())
                .contains(tip, "Near</strong>");
        assertThat(handler.get("/noi-bo/tin-bao/" + tip + "?lang=en").body()).contains(SAID, "Value of the tip");
        assertThat(handler.get("/noi-bo/tin-bao/" + tip + "?mau=received").body())
                .contains("Cơ quan đã tiếp nhận tin");
        assertThat(served.staff(Role.AUDITOR).get("/noi-bo/tin-bao/" + tip).body())
                .contains("chỉ hiện với người xử lý tin")
                .doesNotContain(SAID, "<textarea");
    }

    @Test
    void a_form_takes_a_step_and_leads_back_to_the_tip() {
        told("16231-01");
        Staff handler = served.staff(Role.TIP_HANDLER);
        String tip = first(handler);
        HttpResponse<String> done = form(handler, tip, "/buoc", tag(handler, tip), "step", "classify", "route", "own");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location")).contains("/noi-bo/tin-bao/" + tip);
        assertThat(Staff.json(handler.get("/api/v1/tips/" + tip).body())
                        .get("state")
                        .textValue())
                .isEqualTo("classified");
    }

    @Test
    void a_form_on_which_another_wrote_comes_back_with_what_they_did_and_what_was_typed() {
        told("16231-01");
        Staff handler = served.staff(Role.TIP_HANDLER);
        String tip = first(handler);
        String read = tag(handler, tip);
        Staff other = served.staff(Role.TIP_HANDLER, Optional.of("16231"));
        act(other, tip, "/steps", "{\"step\":\"classify\",\"route\":\"own\"}");
        HttpResponse<String> late = form(handler, tip, "/tra-loi", read, "reply", "Xin cảm ơn");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("tip-handler.16231", "phân loại", "Xin cảm ơn", digits(tag(handler, tip)));
    }

    @Test
    void a_form_that_says_nothing_of_use_comes_back_with_what_is_wrong() {
        told("16231-01");
        Staff handler = served.staff(Role.TIP_HANDLER);
        String tip = first(handler);
        HttpResponse<String> refused = form(handler, tip, "/gia-tri", tag(handler, tip), "specificity", "7");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Độ cụ thể: ", "role=\"alert\"");
    }

    @Test
    void the_start_page_counts_what_is_past_within_the_scope() {
        told("16231-01");
        served.pass(Duration.ofDays(4));
        assertThat(served.staff(Role.TIP_HANDLER).get("/noi-bo").body()).contains("Tin có việc quá hạn: 1");
        assertThat(served.staff(Role.TIP_HANDLER, Optional.of("16240"))
                        .get("/noi-bo")
                        .body())
                .doesNotContain("Tin có việc quá hạn");
    }

    private static HttpResponse<String> form(Staff who, String tip, String path, String tag, String... fields) {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        for (int at = 0; at < fields.length; at += 2) {
            all.put(fields[at], fields[at + 1]);
        }
        return who.form(
                "/noi-bo/tin-bao/" + tip + path, all.put("version", digits(tag)).buildOrThrow());
    }

    private static String digits(String tag) {
        return tag.replace("\"", "");
    }
}
