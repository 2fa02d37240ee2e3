package vn.toandan.persistence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.Nominations;
import vn.toandan.commendation.Recipient;
import vn.toandan.commendation.Rewards;
import vn.toandan.commendation.SubjectKind;
import vn.toandan.law.Wording;

/** Answers to nominations as other programs read them. */
class EligibilityTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static String written(boolean json, Nomination... nominations) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EligibilityWriter writer = json ? new EligibilityJson(Wording.VIETNAMESE, out) : new EligibilityCsv(out)) {
            for (Nomination nomination : nominations) {
                writer.write(Nominations.judged(nomination));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode answer(Nomination nomination) throws IOException {
        return JSON.readTree(written(true, nomination)).get(0);
    }

    @Test
    void an_answer_has_the_keys_of_the_contract_in_its_order() throws IOException {
        assertThat(Streams.stream(answer(Nominations.resident()).fieldNames()))
                .startsWith(
                        "nomination",
                        "verdict",
                        "bars",
                        "form",
                        "authority",
                        "multiple",
                        "baseSalary",
                        "money",
                        "decideBy",
                        "publicity",
                        "checks");
    }

    @Test
    void who_may_be_awarded_is_answered_with_money_and_term() throws IOException {
        JsonNode answer = answer(Nominations.resident());
        assertThat(answer.get("verdict").textValue()).isEqualTo("eligible");
        assertThat(answer.get("bars")).isEmpty();
        assertThat(answer.get("authority").textValue()).isEqualTo("Chủ tịch UBND xã");
        assertThat(answer.get("multiple").textValue()).isEqualTo("0.3");
        assertThat(answer.get("baseSalary").longValue()).isEqualTo(2_530_000);
        assertThat(answer.get("money").longValue()).isEqualTo(760_000);
        assertThat(answer.get("decideBy").textValue()).isEqualTo("2026-08-17");
        assertThat(answer.get("publicity").textValue()).isEqualTo("open");
    }

    @Test
    void what_bars_stands_with_its_effect_its_place_and_its_reason_and_not_among_the_checks() throws IOException {
        JsonNode answer = answer(Nominations.resident().with(NominationFact.COMMENDED_BY, "7/QĐ-UBND"));
        JsonNode bar = answer.get("bars").get(0);
        assertThat(Streams.stream(bar.fieldNames())).containsExactly("code", "effect", "citation", "reason");
        assertThat(bar.get("code").textValue()).isEqualTo("B5");
        assertThat(bar.get("effect").textValue()).isEqualTo("bar");
        assertThat(bar.get("citation").textValue()).isEqualTo("điểm c khoản 2 Điều 5 Luật số 06/2022/QH15");
        assertThat(bar.get("reason").textValue()).contains("7/QĐ-UBND");
        assertThat(answer.get("checks").findValuesAsText("id")).doesNotContain("B5");
    }

    @Test
    void what_is_missing_is_a_check_with_its_facts_null() throws IOException {
        JsonNode answer = answer(Nominations.resident().without(NominationFact.EXEMPLARY));
        JsonNode check = Streams.stream(answer.get("checks"))
                .filter(one -> one.get("id").textValue().equals("B10"))
                .findFirst()
                .orElseThrow();
        assertThat(Streams.stream(check.fieldNames())).containsExactly("id", "verdict", "citation", "facts", "reason");
        assertThat(check.get("verdict").textValue()).isEqualTo("not_known");
        assertThat(check.get("facts").get("exemplary").isNull()).isTrue();
        assertThat(check.get("facts").get("duties_completed").textValue()).isEqualTo("yes");
    }

    @Test
    void without_a_day_there_is_no_money() throws IOException {
        JsonNode answer = answer(Nominations.resident().without(NominationFact.DECIDED_ON));
        assertThat(answer.get("multiple").isNull()).isTrue();
        assertThat(answer.get("baseSalary").isNull()).isTrue();
        assertThat(answer.get("money").isNull()).isTrue();
    }

    @Test
    void no_nominations_are_an_empty_list() {
        assertThat(written(true)).isEqualTo("[]\n");
    }

    @Test
    void a_spreadsheet_gets_codes_and_numbers() {
        assertThat(written(
                                false,
                                Nominations.resident(),
                                Nomination.of("=DN-02", SubjectKind.HOUSEHOLD, CommendationForm.PROVINCE_CO_THI_DUA))
                        .lines())
                .containsExactly(
                        "nomination,verdict,bars,unknown_checks,form,authority,multiple,base_salary,money,decide_by,"
                                + "publicity,rule_set",
                        "DN-01,eligible,,,commune_giay_khen,commune_chair,0.3,2530000,760000,2026-08-17,open,"
                                + "TDKT-2025",
                        "'=DN-02,not_eligible,S1:bar|B14:publicity,B1|B2|B3|B4|B7|B8|B9|B10|B12|B13|B15,"
                                + "province_co_thi_dua,province_chair,,,,,code_only,TDKT-2026");
    }

    @Test
    void a_reward_has_the_keys_and_values_of_the_contract_in_its_order() throws IOException {
        Rewards.Answer answer = Nominations.SCHEME
                .rewards()
                .answer(CommendationForm.COMMUNE_GIAY_KHEN, Recipient.INDIVIDUAL, LocalDate.of(2025, 8, 15));
        assertThat(answer).isInstanceOf(Rewards.Answer.Established.class);
        String json = answer instanceof Rewards.Answer.Established established
                ? EligibilityJson.of(established.reward(), Wording.VIETNAMESE)
                : "";
        assertThat(JSON.readTree(json))
                .isEqualTo(JSON.readTree(
                        "{\"form\":\"commune_giay_khen\",\"subject\":\"individual\",\"on\":\"2025-08-15\",\"multiple\":\"0.3\","
                                + "\"baseSalary\":2340000,\"amount\":710000,\"ceiling\":false,"
                                + "\"citation\":\"khoản 2 Điều 49 Nghị định 152/2025/NĐ-CP\"}"));
    }
}
