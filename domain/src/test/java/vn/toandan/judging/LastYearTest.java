package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;
import vn.toandan.safety.Facts;
import vn.toandan.unit.Successor;
import vn.toandan.unit.UnitKind;
import vn.toandan.unit.UnitType;

/** The counts of the year before, wherever the units of that year went. */
class LastYearTest {

    private static final LocalDate MERGER = LocalDate.of(2024, 7, 1);

    private final Office office = new Office();

    private static Map<String, String> crimes(String count) {
        return Map.of(Facts.CRIMES.id(), count);
    }

    private Optional<String> lastYear(String code) {
        return office.cell(code, Facts.CRIMES_LAST_YEAR);
    }

    private String account(String code) {
        return office.judged(code).assessment().sheet().source(Facts.CRIMES_LAST_YEAR).accounts().stream()
                .map(Wording.ENGLISH::phrase)
                .toList()
                .toString();
    }

    @Test
    void a_unit_that_went_on_is_asked_for_its_own_sheet() {
        office.areas("A");
        office.file("A", 2023, crimes("4"));
        office.file("A", 2024, crimes("2"));
        assertThat(lastYear("A")).hasValue("4");
        assertThat(account("A")).contains("2023");
    }

    @Test
    void what_its_own_sheet_says_of_the_year_before_stands() {
        office.areas("A");
        office.file("A", 2023, crimes("4"));
        office.file("A", 2024, Map.of(Facts.CRIMES.id(), "2", Facts.CRIMES_LAST_YEAR.id(), "3"));
        assertThat(lastYear("A")).hasValue("3");
        assertThat(account("A")).isEqualTo("[]");
    }

    @Test
    void a_sheet_that_leaves_one_of_the_counts_open_is_asked_for_that_one() {
        office.areas("A");
        office.file("A", 2023, Map.of(Facts.CRIMES.id(), "4", Facts.SOCIAL_EVILS.id(), "6"));
        office.file("A", 2024, Map.of(Facts.CRIMES_LAST_YEAR.id(), "3"));
        assertThat(lastYear("A")).hasValue("3");
        assertThat(office.cell("A", Facts.SOCIAL_EVILS_LAST_YEAR)).hasValue("6");
        assertThat(office.cell("A", Facts.OTHER_VIOLATIONS_LAST_YEAR)).isEmpty();
    }

    @Test
    void where_nothing_was_filed_the_year_before_it_stays_open() {
        office.areas("A");
        office.file("A", 2024, crimes("2"));
        assertThat(lastYear("A")).isEmpty();
    }

    @Test
    void the_sum_of_those_that_merged_goes_before_what_the_sheet_says() {
        office.areas("A", "B");
        office.register
                .merge(List.of("A", "B"), new Successor("C", "Thôn C", Optional.empty()), MERGER)
                .orElseThrow();
        office.file("A", 2023, crimes("3"));
        office.file("B", 2023, crimes("4"));
        office.file("C", 2024, Map.of(Facts.CRIMES.id(), "2", Facts.CRIMES_LAST_YEAR.id(), "9"));
        assertThat(lastYear("C")).hasValue("7");
        assertThat(account("C")).contains("(A): 3", "(B): 4", "9");
    }

    @Test
    void without_the_figure_of_one_of_them_there_is_no_sum() {
        office.areas("A", "B");
        office.register
                .merge(List.of("A", "B"), new Successor("C", "Thôn C", Optional.empty()), MERGER)
                .orElseThrow();
        office.file("A", 2023, Map.of(Facts.CRIMES.id(), "3", Facts.SOCIAL_EVILS.id(), "1"));
        office.file("C", 2024, Map.of(Facts.CRIMES_LAST_YEAR.id(), "9"));
        assertThat(lastYear("C")).hasValue("9");
        office.file("B", 2023, crimes("4"));
        assertThat(lastYear("C")).hasValue("7");
        assertThat(office.cell("C", Facts.SOCIAL_EVILS_LAST_YEAR)).isEmpty();
    }

    @Test
    void after_a_division_the_years_cannot_be_compared() {
        office.areas("A");
        office.register
                .split(
                        "A",
                        List.of(
                                new Successor("B", "Thôn B", Optional.empty()),
                                new Successor("C", "Thôn C", Optional.empty())),
                        MERGER)
                .orElseThrow();
        office.file("A", 2023, crimes("4"));
        office.file("B", 2024, Map.of(Facts.CRIMES.id(), "2", Facts.CRIMES_LAST_YEAR.id(), "3"));
        assertThat(lastYear("B")).hasValue("not_comparable");
        assertThat(account("B")).contains("Đơn vị A (A)");
    }

    @Test
    void a_unit_under_a_new_code_is_asked_for_its_sheet_under_the_old() {
        office.renumber("A", "B", MERGER);
        office.file("A", 2023, crimes("4"));
        office.file("B", 2024, crimes("2"));
        assertThat(lastYear("B")).hasValue("4");
    }

    @Test
    void of_a_unit_that_the_register_does_not_know_only_its_sheet_tells() {
        office.file("A", 2023, crimes("4"));
        office.file("A", 2024, crimes("2"));
        assertThat(lastYear("A")).isEmpty();
    }

    @Test
    void nobody_asks_an_agency_for_the_year_before() {
        assertThat(LastYear.isAskedOf(UnitKind.AGENCY)).isFalse();
        assertThat(LastYear.isAskedOf(UnitKind.COMMUNE)).isTrue();
        office.enter("A", UnitType.AGENCY);
        office.file("A", UnitKind.AGENCY, 2024, Map.of());
        assertThat(office.judged("A").assessment().sheet().kind()).isEqualTo(UnitKind.AGENCY);
    }
}
