package vn.toandan.persistence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.ReadingOf;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.Facts;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;

/** Answers as other programs read them. */
class AnswersTest {

    private static final SafetyStandard STANDARD = ReadingOf.STANDARD;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate IN_TIME = LocalDate.of(2024, 11, 14);

    @Test
    void an_answer_has_the_keys_and_values_of_the_contract_in_its_order() throws IOException {
        FactSheet sheet = met(STANDARD.sheet(UnitKind.RESIDENTIAL_AREA, 2024))
                .with(Facts.HOUSEHOLDS_RESIDENT, 120)
                .with(Facts.HOUSEHOLDS_REGISTERED, 118)
                .build()
                .orElseThrow();
        JsonNode answer = json(IN_TIME, unit("16231-01", UnitKind.RESIDENTIAL_AREA, "Thôn 1", sheet))
                .get(0);
        assertThat(Streams.stream(answer.fieldNames()))
                .containsExactly(
                        "unitCode",
                        "unitKind",
                        "unitName",
                        "year",
                        "decidedOn",
                        "provisional",
                        "ruleSet",
                        "verdict",
                        "reason",
                        "citation",
                        "checks");
        assertThat(answer.get("unitCode").textValue()).isEqualTo("16231-01");
        assertThat(answer.get("unitKind").textValue()).isEqualTo("residential_area");
        assertThat(answer.get("unitName").textValue()).isEqualTo("Thôn 1");
        assertThat(answer.get("year").intValue()).isEqualTo(2024);
        assertThat(answer.get("decidedOn").textValue()).isEqualTo("2024-11-14");
        assertThat(answer.get("provisional")).isEqualTo(JSON.readTree("false"));
        assertThat(answer.get("ruleSet").textValue()).isEqualTo("ATANTT-2021");
        assertThat(answer.get("verdict").textValue()).isEqualTo("not_met");
        assertThat(answer.get("citation").isNull()).isTrue();

        JsonNode check = answer.get("checks").get(2);
        assertThat(Streams.stream(check.fieldNames()))
                .containsExactly("id", "verdict", "citation", "facts", "reason", "toPass");
        assertThat(check.get("id").textValue()).isEqualTo("KDC-1c");
        assertThat(check.get("verdict").textValue()).isEqualTo("not_met");
        assertThat(check.get("citation").textValue()).isEqualTo("khoản 1 Điều 4 Thông tư 124/2021/TT-BCA");
        assertThat(check.get("facts").toString())
                .isEqualTo("{\"households_resident\":120,\"households_registered\":118}");
        assertThat(check.get("reason").textValue()).endsWith(".");
        assertThat(check.get("toPass").toString())
                .isEqualTo("{\"curable\":false,\"changes\":[{\"fact\":\"households_registered\",\"from\":118,"
                        + "\"to\":120}],\"options\":1}");
    }

    @Test
    void every_check_is_there_in_the_laws_order_and_only_open_or_failed_ones_say_what_would_pass() throws IOException {
        FactSheet sheet =
                met(STANDARD.sheet(UnitKind.RESIDENTIAL_AREA, 2024)).build().orElseThrow();
        JsonNode checks = json(IN_TIME, unit("A", UnitKind.RESIDENTIAL_AREA, "", sheet))
                .get(0)
                .get("checks");
        List<String> ids = STANDARD.on(IN_TIME).orElseThrow().criteria(UnitKind.RESIDENTIAL_AREA).stream()
                .map(criterion -> criterion.id())
                .toList();
        assertThat(texts(checks, "id")).isEqualTo(ids);
        for (JsonNode check : checks) {
            String verdict = check.get("verdict").textValue();
            assertThat(check.has("toPass")).isEqualTo(verdict.equals("not_met") || verdict.equals("not_known"));
        }
    }

    @Test
    void facts_are_numbers_codes_dates_and_nulls() throws IOException {
        FactSheet sheet = STANDARD.sheet(UnitKind.RESIDENTIAL_AREA, 2024)
                .with(Facts.REGISTRATION_DATE, LocalDate.of(2024, 3, 31))
                .withNone(Facts.PARTY_RESOLUTION_DATE)
                .withNotComparable(Facts.CRIMES_LAST_YEAR)
                .with(Facts.CRIMES, 0)
                .with(Facts.RULES_IMPLEMENTED, true)
                .with(Facts.SECURITY_FORCE_RATING, "good")
                .build()
                .orElseThrow();
        JsonNode answer =
                json(IN_TIME, unit("A", UnitKind.RESIDENTIAL_AREA, "", sheet)).get(0);
        JsonNode facts = JSON.createObjectNode();
        for (JsonNode check : answer.get("checks")) {
            facts = JSON.readerForUpdating(facts).readValue(check.get("facts").toString());
        }
        assertThat(facts.get("registration_date").textValue()).isEqualTo("2024-03-31");
        assertThat(facts.get("party_resolution_date").textValue()).isEqualTo("none");
        assertThat(facts.get("crimes_last_year").textValue()).isEqualTo("not_comparable");
        assertThat(facts.get("crimes").isNumber()).isTrue();
        assertThat(facts.get("rules_implemented").textValue()).isEqualTo("yes");
        assertThat(facts.get("security_force_rating").textValue()).isEqualTo("good");
        assertThat(facts.get("new_hotspots").isNull()).isTrue();
    }

    @Test
    void a_unit_out_of_scope_has_no_checks_and_names_its_provision() throws IOException {
        FactSheet sheet = STANDARD.sheet(UnitKind.ENTERPRISE, 2024)
                .with(Facts.ENTERPRISE_SIZE, "micro")
                .build()
                .orElseThrow();
        JsonNode answer =
                json(IN_TIME, unit("A", UnitKind.ENTERPRISE, "", sheet)).get(0);
        assertThat(answer.get("verdict").textValue()).isEqualTo("out_of_scope");
        assertThat(answer.get("citation").textValue()).contains("Điều 1");
        assertThat(answer.get("provisional").booleanValue()).isTrue();
        assertThat(answer.get("checks")).isEmpty();
    }

    @Test
    void no_rows_are_an_empty_array() throws IOException {
        assertThat(json(IN_TIME)).isEmpty();
    }

    @Test
    void sentences_follow_the_language_and_codes_do_not() throws IOException {
        FactSheet sheet = STANDARD.sheet(UnitKind.SCHOOL, 2024).build().orElseThrow();
        UnitSheet unit = unit("A", UnitKind.SCHOOL, "", sheet);
        String english = written(out -> new AnswersJson(Wording.ENGLISH, out), IN_TIME, unit);
        String vietnamese = written(out -> new AnswersJson(Wording.VIETNAMESE, out), IN_TIME, unit);
        assertThat(english).contains("Circular 124/2021/TT-BCA").contains("\"verdict\":\"not_known\"");
        assertThat(vietnamese).contains("Thông tư 124/2021/TT-BCA").contains("\"verdict\":\"not_known\"");
    }

    @Test
    void a_table_has_the_columns_of_the_contract_and_runs_nothing() {
        FactSheet sheet = met(STANDARD.sheet(UnitKind.RESIDENTIAL_AREA, 2024))
                .with(Facts.NEW_HOTSPOTS, 1)
                .with(Facts.EVENTS_SABOTAGE, 2)
                .build()
                .orElseThrow();
        FactSheet open = STANDARD.sheet(UnitKind.COMMUNE, 2023)
                .with(Facts.CRIMES, 1)
                .build()
                .orElseThrow();
        String table = written(
                AnswersCsv::new,
                IN_TIME,
                unit("A", UnitKind.RESIDENTIAL_AREA, "=1+1, \"x\"", sheet),
                unit("-B", UnitKind.COMMUNE, "Xã B", open));
        List<String> lines = table.lines().toList();
        assertThat(table).endsWith("\n").doesNotContain("\r");
        assertThat(lines.get(0))
                .isEqualTo(
                        "unit_code,unit_kind,unit_name,year,decided_on,rule_set,verdict,failed_checks,unknown_checks");
        assertThat(lines.get(1))
                .isEqualTo("A,residential_area,\"'=1+1, \"\"x\"\"\",2024,2024-11-14,ATANTT-2021,not_met,"
                        + "KDC-3b|KDC-4c1,");
        assertThat(lines.get(2)).startsWith("'-B,commune,Xã B,2023,2024-11-14,ATANTT-2021,not_known,,XA-1a|XA-1b|");
    }

    /** Everything that is asked of a residential area, and nothing amiss. */
    private static FactSheet.Builder met(FactSheet.Builder sheet) {
        for (Fact fact : STANDARD.form(UnitKind.RESIDENTIAL_AREA).facts()) {
            if (fact instanceof Fact.Count count) {
                sheet.with(count, count.isNeverZero() || fact == Facts.HOUSEHOLDS_REGISTERED ? 120 : 0);
            } else if (fact instanceof Fact.YesNo yesNo) {
                sheet.with(yesNo, true);
            } else if (fact instanceof Fact.Day day) {
                sheet.with(day, LocalDate.of(2024, 2, 1));
            } else {
                sheet.with((Fact.Choice) fact, "good");
            }
        }
        return sheet;
    }

    private static UnitSheet unit(String code, UnitKind kind, String name, FactSheet sheet) {
        return new UnitSheet(new NamedUnit(code, kind, name), sheet);
    }

    private static List<String> texts(JsonNode list, String key) {
        return Streams.stream(list).map(one -> one.get(key).textValue()).toList();
    }

    private static JsonNode json(LocalDate decidedOn, UnitSheet... units) throws IOException {
        return JSON.readTree(written(out -> new AnswersJson(Wording.VIETNAMESE, out), decidedOn, units));
    }

    private static String written(
            Function<OutputStream, AnswerWriter> writer, LocalDate decidedOn, UnitSheet... units) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AnswerWriter answers = writer.apply(out)) {
            for (UnitSheet unit : units) {
                answers.write(unit, STANDARD.assess(unit.sheet(), decidedOn));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
