package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.safety.Cells.STANDARD;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.law.Sentence;
import vn.toandan.unit.UnitKind;

/** The standard over time: deadlines, windows, and what is asked. Every window has its rows in {@code windows.csv}. */
class SafetyStandardTest {

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL_AREA, 2024, 2024-11-14",
        "COMMUNE, 2024, 2024-11-19",
        "AGENCY, 2024, 2024-11-19",
        "ENTERPRISE, 2024, 2024-11-19",
        "SCHOOL, 2024, 2024-11-19",
        "RESIDENTIAL_AREA, 2025, 2025-11-14",
        "COMMUNE, 2025, 2025-11-19",
        "RESIDENTIAL_AREA, 2012, 2012-11-14",
        "COMMUNE, 2001, 2001-11-19",
    })
    void before_the_fifteenth_or_the_twentieth_is_the_day_before(UnitKind kind, int year, LocalDate lastDay) {
        assertThat(STANDARD.lastLawfulDay(kind, year)).isEqualTo(lastDay);
    }

    @Test
    void a_residential_area_is_judged_from_november_to_october() {
        assertThat(STANDARD.window(UnitKind.RESIDENTIAL_AREA, 2024))
                .contains(Range.closed(LocalDate.of(2023, 11, 1), LocalDate.of(2024, 10, 31)));
    }

    @ParameterizedTest
    @CsvSource({"COMMUNE", "AGENCY", "ENTERPRISE", "SCHOOL"})
    void all_others_are_judged_from_mid_november_to_mid_november(UnitKind kind) {
        assertThat(STANDARD.window(kind, 2024))
                .contains(Range.closed(LocalDate.of(2023, 11, 16), LocalDate.of(2024, 11, 15)));
    }

    @Test
    void under_the_old_text_a_school_had_no_fixed_days() {
        assertThat(STANDARD.window(UnitKind.SCHOOL, 2020)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL_AREA, 2024, 2024-10-31",
        "COMMUNE, 2024, 2024-11-15",
        "COMMUNE, 2020, 2020-11-30",
        "SCHOOL, 2020, 2020-11-19",
    })
    void a_code_is_read_on_the_last_day_of_the_window_or_of_the_time_to_decide(
            UnitKind kind, int year, LocalDate readOn) {
        assertThat(STANDARD.codesReadOn(kind, year)).isEqualTo(readOn);
    }

    @Test
    void before_the_first_text_there_are_no_windows() {
        assertThat(STANDARD.window(UnitKind.COMMUNE, 2011)).isEmpty();
    }

    @Test
    void the_last_day_of_a_window_counts_for_its_year_and_the_next_day_for_the_next() {
        assertThat(STANDARD.yearOf(UnitKind.RESIDENTIAL_AREA, LocalDate.of(2024, 10, 31)))
                .hasValue(2024);
        assertThat(STANDARD.yearOf(UnitKind.RESIDENTIAL_AREA, LocalDate.of(2024, 11, 1)))
                .hasValue(2025);
    }

    @Test
    void where_no_days_are_fixed_a_day_counts_for_no_year() {
        assertThat(STANDARD.yearOf(UnitKind.SCHOOL, LocalDate.of(2020, 5, 5))).isEmpty();
    }

    @Test
    void a_decision_before_the_first_text_cannot_be_judged() {
        FactSheet sheet = Cells.sheet(UnitKind.COMMUNE, 2012, "");
        assertThatThrownBy(() -> STANDARD.assess(sheet, LocalDate.of(2012, 4, 26)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2012-04-26");
    }

    @Test
    void a_form_asks_for_what_the_criteria_of_its_kind_use_and_nothing_else() {
        Form form = STANDARD.form(UnitKind.RESIDENTIAL_AREA);
        assertThat(form.asks(Facts.HOUSEHOLDS_RESIDENT)).isTrue();
        assertThat(form.asks(Facts.MANAGED_UNITS)).isFalse();
        assertThat(form.asks(Facts.ARMED_FORCES)).isFalse();
        assertThat(STANDARD.form(UnitKind.SCHOOL).asks(Facts.ARMED_FORCES)).isTrue();
    }

    @Test
    void a_form_holds_sixty_three_facts_and_one_more_is_a_bug() {
        assertThat(new Form(UnitKind.SCHOOL, facts(63)).facts()).hasSize(63);
        Set<Fact> tooMany = facts(64);
        assertThatThrownBy(() -> new Form(UnitKind.SCHOOL, tooMany))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64");
    }

    @Test
    void a_form_finds_its_facts_by_their_column() {
        Form form = STANDARD.form(UnitKind.COMMUNE);
        assertThat(form.fact("managed_units")).contains(Facts.MANAGED_UNITS);
        assertThat(form.fact("households_resident")).isEmpty();
        assertThat(form.kind()).isEqualTo(UnitKind.COMMUNE);
    }

    @Test
    void the_facts_of_a_form_stand_in_the_order_of_all_facts() {
        for (UnitKind kind : UnitKind.values()) {
            assertThat(STANDARD.form(kind).facts())
                    .isEqualTo(
                            Facts.ALL.stream().filter(STANDARD.form(kind)::asks).toList());
        }
    }

    @Test
    void every_fact_is_asked_of_somebody() {
        assertThat(Facts.ALL)
                .allSatisfy(fact -> assertThat(UnitKind.values())
                        .anyMatch(kind -> STANDARD.form(kind).asks(fact)));
    }

    private static Set<Fact> facts(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> ProvincialPack.count("count_" + number, Sentence.verbatim("số đếm")))
                .collect(Collectors.toSet());
    }
}
