package vn.toandan.persistence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.ReadingOf;
import vn.toandan.unit.UnitKind;

/** The law itself as other programs read it. */
class StandardJsonTest {

    @Test
    void rule_sets_are_listed_with_their_first_and_last_days() {
        assertThat(StandardJson.list(ReadingOf.STANDARD, Wording.VIETNAMESE).lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("[{\"id\":\"ATANTT-2012\",\"from\":\"2012-04-27\",\"until\":\"2022-02-09\","
                                        + "\"instrument\":\"Thông tư 23/2012/TT-BCA")
                                .endsWith("\"complete\":false},"),
                        second -> assertThat(second)
                                .startsWith("{\"id\":\"ATANTT-2021\",\"from\":\"2022-02-10\",\"until\":\"2025-06-30\","
                                        + "\"instrument\":\"Thông tư 124/2021/TT-BCA\",\"complete\":true}"),
                        third -> assertThat(third)
                                .startsWith("{\"id\":\"ATANTT-2021-2CAP\",\"from\":\"2025-07-01\",\"until\":null,")
                                .endsWith("\"complete\":true}]"));
    }

    @Test
    void criteria_are_shown_with_their_place_question_and_facts() {
        String shown = StandardJson.show(
                ReadingOf.STANDARD.on(LocalDate.of(2024, 11, 14)).orElseThrow(),
                ReadingOf.STANDARD.form(UnitKind.RESIDENTIAL_AREA),
                Wording.VIETNAMESE);
        assertThat(shown)
                .startsWith("{\"ruleSet\":\"ATANTT-2021\",\"kind\":\"residential_area\",\"checks\":[{\"id\":\"KDC-1a\","
                        + "\"citation\":\"khoản 1 Điều 4 Thông tư 124/2021/TT-BCA\",\"question\":\"")
                .contains("?\",\"facts\":[\"party_resolution_date\"]}")
                .endsWith("]}\n");
    }

    @Test
    void a_window_has_its_days_and_its_place_or_nulls() {
        assertThat(StandardJson.window(
                        UnitKind.RESIDENTIAL_AREA,
                        OptionalInt.of(2024),
                        ReadingOf.STANDARD.window(UnitKind.RESIDENTIAL_AREA, 2024),
                        "ATANTT-2021",
                        "khoản 2 Điều 8"))
                .isEqualTo(
                        "{\"kind\":\"residential_area\",\"year\":2024,\"from\":\"2023-11-01\",\"until\":\"2024-10-31\","
                                + "\"ruleSet\":\"ATANTT-2021\",\"citation\":\"khoản 2 Điều 8\"}\n");
        assertThat(StandardJson.window(
                        UnitKind.SCHOOL, OptionalInt.empty(), Optional.<Range<LocalDate>>empty(), null, null))
                .isEqualTo("{\"kind\":\"school\",\"year\":null,\"from\":null,\"until\":null,\"ruleSet\":null,"
                        + "\"citation\":null}\n");
    }
}
