package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.documents.AnswersJson;
import vn.toandan.persistence.documents.StandardJson;
import vn.toandan.persistence.sheets.FactFiles;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** The standard over the API: the same bytes as on the command line. */
class StandardsOverHttpTest {

    private static final String SHEET =
            "{\"unitKind\":\"residential_area\",\"unitCode\":\"16231-01\",\"unitName\":\"Thôn 1\","
                    + "\"year\":2024,\"decidedOn\":\"2024-11-14\",\"facts\":{\"households_resident\":120,"
                    + "\"households_registered\":118,\"rules_implemented\":\"yes\",\"plan_date\":null}}";

    @TempDir
    private static Path folder;

    private static ServedOffice served;

    @BeforeAll
    static void serve() {
        served = ServedOffice.in(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Optional<Instant> recordedAt() {
        return served.office().read(Registers::lastRecordedAt);
    }

    private static SafetyStandard standard() {
        return served.office().standard();
    }

    private static List<String> fields(HttpResponse<String> response) throws JsonProcessingException {
        return StreamSupport.stream(
                        new ObjectMapper()
                                .readTree(response.body())
                                .get("errors")
                                .spliterator(),
                        false)
                .map(error -> error.get("field").textValue())
                .toList();
    }

    @Test
    void the_rule_sets_are_those_that_are_printed() {
        assertThat(served.get("/api/v1/standards").body()).isEqualTo(StandardJson.list(standard(), Wording.VIETNAMESE));
        assertThat(served.get("/api/v1/standards?lang=en").body())
                .isEqualTo(StandardJson.list(standard(), Wording.ENGLISH));
    }

    @Test
    void the_criteria_of_every_kind_are_those_that_are_printed() {
        for (UnitKind kind : UnitKind.values()) {
            assertThat(served.get("/api/v1/standards/ATANTT-2021?kind=" + kind.code())
                            .body())
                    .isEqualTo(StandardJson.show(
                            standard().on(LocalDate.of(2024, 1, 1)).orElseThrow(),
                            standard().form(kind),
                            Wording.VIETNAMESE));
        }
    }

    @Test
    void a_rule_set_that_is_none_is_not_found_and_a_kind_that_is_none_is_told_the_right_ones() {
        assertThat(served.get("/api/v1/standards/X?kind=school").statusCode()).isEqualTo(404);
        HttpResponse<String> noKind = served.get("/api/v1/standards/ATANTT-2021");
        assertThat(noKind.statusCode()).isEqualTo(422);
        assertThat(noKind.body()).contains("residential_area, commune, agency, enterprise, school");
    }

    @Test
    void a_preview_is_the_element_that_assess_prints() {
        byte[] row = """
                unit_code,unit_kind,unit_name,year,households_resident,households_registered,rules_implemented
                16231-01,residential_area,Thôn 1,2024,120,118,yes
                """.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (AnswersJson answers = new AnswersJson(Wording.VIETNAMESE, printed)) {
            new FactFiles(standard())
                    .read(
                            List.of(new Source("rows.csv", () -> new ByteArrayInputStream(row))),
                            unit -> answers.write(unit, standard().assess(unit.sheet(), LocalDate.of(2024, 11, 14))));
        }
        HttpResponse<String> preview = served.post("/api/v1/assessments/preview", SHEET);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat("[" + preview.body().strip() + "]\n").isEqualTo(printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_preview_keeps_nothing() {
        Optional<Instant> before = recordedAt();
        served.post("/api/v1/assessments/preview", SHEET);
        assertThat(recordedAt()).isEqualTo(before);
    }

    @Test
    void everything_wrong_with_a_sheet_is_told_at_once_at_its_place() throws JsonProcessingException {
        HttpResponse<String> refused = served.post(
                "/api/v1/assessments/preview",
                "{\"unitKind\":\"residential_area\",\"unitCode\":\"A\",\"year\":2024,"
                        + "\"facts\":{\"households_resident\":-1,\"crimes\":\"many\",\"rules_implemented\":\"maybe\"}}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(fields(refused))
                .containsExactlyInAnyOrder("facts.households_resident", "facts.crimes", "facts.rules_implemented");
    }

    @Test
    void a_fact_that_is_none_is_told_by_its_name() throws JsonProcessingException {
        HttpResponse<String> refused = served.post(
                "/api/v1/assessments/preview",
                "{\"unitKind\":\"commune\",\"unitCode\":\"A\",\"year\":2024,\"facts\":{\"household_residents\":1}}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(fields(refused)).containsExactly("facts.household_residents");
    }

    @Test
    void a_year_before_any_text_is_refused() {
        HttpResponse<String> refused = served.post(
                "/api/v1/assessments/preview",
                "{\"unitKind\":\"commune\",\"unitCode\":\"A\",\"year\":1999,\"decidedOn\":\"1999-11-14\",\"facts\":{}}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("14/11/1999");
    }

    /** SQLite would keep it and PostgreSQL not: neither is given any. */
    @Test
    void a_nul_is_refused_where_it_stands() throws JsonProcessingException {
        HttpResponse<String> refused = served.post(
                "/api/v1/assessments/preview",
                "{\"unitKind\":\"commune\",\"unitCode\":\"A\\u0000B\",\"year\":2024,\"facts\":{\"crimes:document\":\"1\\u0000\"}}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(fields(refused)).containsExactlyInAnyOrder("unitCode", "facts.crimes:document");
        assertThat(refused.body()).contains("NUL").doesNotContain("u0000");
    }

    @Test
    void hostile_names_and_values_are_refused_and_never_fail() {
        for (String hostile : List.of(
                "\\u0000",
                "=1+1",
                "\\\"\\n,;",
                "'",
                "ï»¿",
                "a,b\\nc",
                "year",
                "unit_code",
                "\\uD800",
                "crimes:document")) {
            int name = served.post(
                            "/api/v1/assessments/preview",
                            "{\"unitKind\":\"commune\",\"unitCode\":\"A\",\"year\":2024,\"facts\":{\"" + hostile
                                    + "\":1}}")
                    .statusCode();
            int value = served.post(
                            "/api/v1/assessments/preview",
                            "{\"unitKind\":\"commune\",\"unitCode\":\"" + hostile
                                    + "\",\"year\":2024,\"facts\":{\"crimes\":\"" + hostile + "\"}}")
                    .statusCode();
            assertThat(List.of(name, value)).as(hostile).allMatch(status -> status < 500);
        }
        assertThat(served.loggedBesideAnswers()).isEmpty();
    }

    @Test
    void an_answer_is_logged_by_its_operation_alone() {
        served.get("/api/v1/standards?planted=Kx7");
        assertThat(served.logged())
                .contains("\"operation\":\"listStandards\",\"status\":200")
                .doesNotContain("Kx7");
    }
}
