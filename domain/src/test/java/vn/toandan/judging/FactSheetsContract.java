package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.judging.Thon1.YEAR_2024;
import static vn.toandan.judging.Thon1.file;
import static vn.toandan.judging.Thon1.withCrimes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.safety.FactSheet;

/** What every register of sheets does, wherever it keeps them. */
public interface FactSheetsContract {

    LocalDate IN_MARCH = LocalDate.of(2024, 3, 5);
    LocalDate IN_JUNE = LocalDate.of(2024, 6, 5);

    /** The same one each time a test asks, empty at first. */
    FactSheets sheets();

    @Test
    default void a_sheet_comes_back_as_it_was_filed() {
        assertThat(sheets().file(withCrimes(2), IN_MARCH, Optional.of(file(1)))).isTrue();
        SheetVersion kept = sheets().asKnownOn(IN_MARCH, YEAR_2024).orElseThrow();
        assertThat(kept.sheet()).isEqualTo(withCrimes(2));
        assertThat(kept.knownOn()).isEqualTo(IN_MARCH);
        assertThat(kept.file()).contains(file(1));
        assertThat(sheets().find(kept.id())).contains(kept);
    }

    @Test
    default void a_sheet_entered_by_hand_came_from_no_file() {
        sheets().file(withCrimes(2), IN_MARCH, Optional.empty());
        assertThat(sheets().asKnownOn(IN_MARCH, YEAR_2024).orElseThrow().file()).isEmpty();
    }

    @Test
    default void a_sheet_on_which_nothing_was_filled_in_is_a_sheet() {
        FiledSheet untouched = new FiledSheet(Thon1.UNIT, 2024, ImmutableMap.of(), ImmutableMap.of());
        sheets().file(untouched, IN_MARCH, Optional.empty());
        assertThat(sheets().asKnownOn(IN_MARCH, YEAR_2024).orElseThrow().sheet())
                .isEqualTo(untouched);
    }

    @Test
    default void a_fact_that_no_form_asks_for_is_not_lost() {
        FiledSheet odd = new FiledSheet(
                Thon1.UNIT,
                2024,
                ImmutableMap.of("family_conflicts", "3", "crimes", "1"),
                ImmutableMap.of("family_conflicts", FactSheet.Source.of("sổ “a\\b”\n, trang 2", "")));
        sheets().file(odd, IN_MARCH, Optional.empty());
        assertThat(sheets().asKnownOn(IN_MARCH, YEAR_2024).orElseThrow().sheet())
                .isEqualTo(odd);
    }

    @Test
    default void a_register_s_account_of_a_figure_comes_back_word_for_word() {
        FactSheet.Source account = FactSheet.Source.registered(ImmutableList.of(
                Drawn.clause("managed", LocalDate.of(2024, 11, 15), 30L, 2L),
                Drawn.clause("predecessors", 2L, "Xã A\t(16231): 3; Xã B (16234): 2\n\\")));
        FiledSheet drawn = new FiledSheet(
                Thon1.UNIT,
                2024,
                ImmutableMap.of("crimes_last_year", "5"),
                ImmutableMap.of("crimes_last_year", account));
        sheets().file(drawn, IN_MARCH, Optional.empty());
        assertThat(sheets().asKnownOn(IN_MARCH, YEAR_2024).orElseThrow().sheet())
                .isEqualTo(drawn);
    }

    @Test
    default void the_years_are_those_of_which_something_was_known() {
        sheets().file(withCrimes(2), IN_MARCH, Optional.empty());
        sheets().file(withCrimes(2, "16231-01", 2022), IN_JUNE, Optional.empty());
        assertThat(sheets().yearsAsKnownOn(IN_MARCH.minusDays(1))).isEmpty();
        assertThat(sheets().yearsAsKnownOn(IN_MARCH)).containsExactly(2024);
        assertThat(sheets().yearsAsKnownOn(IN_JUNE)).containsExactly(2022, 2024);
    }

    @Test
    default void before_the_day_it_was_known_there_is_nothing() {
        sheets().file(withCrimes(2), IN_MARCH, Optional.empty());
        assertThat(sheets().asKnownOn(IN_MARCH.minusDays(1), YEAR_2024)).isEmpty();
    }

    @Test
    default void what_was_known_in_june_does_not_change_what_was_known_in_march() {
        sheets().file(withCrimes(2), IN_MARCH, Optional.empty());
        sheets().file(withCrimes(5), IN_JUNE, Optional.empty());
        assertThat(sheets().asKnownOn(IN_JUNE.minusDays(1), YEAR_2024)
                        .orElseThrow()
                        .sheet())
                .isEqualTo(withCrimes(2));
        assertThat(sheets().asKnownOn(IN_JUNE, YEAR_2024).orElseThrow().sheet()).isEqualTo(withCrimes(5));
    }

    @Test
    default void what_is_filed_late_as_known_before_does_not_cover_what_was_known_since() {
        sheets().file(withCrimes(5), IN_JUNE, Optional.empty());
        sheets().file(withCrimes(2), IN_MARCH, Optional.empty());
        assertThat(sheets().asKnownOn(IN_MARCH, YEAR_2024).orElseThrow().sheet())
                .isEqualTo(withCrimes(2));
        assertThat(sheets().asKnownOn(IN_JUNE, YEAR_2024).orElseThrow().sheet()).isEqualTo(withCrimes(5));
    }

    @Test
    default void of_two_sheets_known_on_the_same_day_the_one_filed_later_holds() {
        sheets().file(withCrimes(2), IN_MARCH, Optional.empty());
        sheets().file(withCrimes(3), IN_MARCH, Optional.empty());
        assertThat(sheets().asKnownOn(IN_MARCH, YEAR_2024).orElseThrow().sheet())
                .isEqualTo(withCrimes(3));
    }

    @Test
    default void filing_the_same_again_changes_nothing() {
        sheets().file(withCrimes(2), IN_MARCH, Optional.of(file(1)));
        assertThat(sheets().file(withCrimes(2), IN_MARCH, Optional.of(file(1)))).isFalse();
        assertThat(sheets().file(withCrimes(2), IN_JUNE, Optional.of(file(2)))).isFalse();
        assertThat(sheets().history(YEAR_2024)).hasSize(1);
    }

    @Test
    default void what_was_taken_back_can_be_said_once_more() {
        sheets().file(withCrimes(2), IN_MARCH, Optional.empty());
        sheets().file(withCrimes(5), IN_MARCH, Optional.empty());
        assertThat(sheets().file(withCrimes(2), IN_JUNE, Optional.empty())).isTrue();
        assertThat(sheets().history(YEAR_2024))
                .extracting(SheetVersion::sheet)
                .containsExactly(withCrimes(2), withCrimes(5), withCrimes(2));
    }

    @Test
    default void a_file_is_known_by_its_bytes_whatever_its_name() {
        sheets().file(withCrimes(2), IN_MARCH, Optional.of(file(1)));
        assertThat(sheets().cameFrom(new SourceFile("the same under another name.csv", file(1).sha256())))
                .isTrue();
        assertThat(sheets().cameFrom(file(2))).isFalse();
    }

    @Test
    default void a_year_is_read_unit_by_unit_as_known_on_a_day() {
        sheets().file(withCrimes(1, "16231-02", 2024), IN_MARCH, Optional.empty());
        sheets().file(withCrimes(2, "16231-01", 2024), IN_MARCH, Optional.empty());
        sheets().file(withCrimes(3, "16231-01", 2024), IN_MARCH, Optional.empty());
        sheets().file(withCrimes(4, "16231-02", 2024), IN_JUNE, Optional.empty());
        sheets().file(withCrimes(5, "16231-03", 2024), IN_JUNE, Optional.empty());
        sheets().file(withCrimes(6, "16231-01", 2023), IN_MARCH, Optional.empty());
        List<FiledSheet> known = new ArrayList<>();
        sheets().asKnownOn(IN_MARCH, 2024, version -> known.add(version.sheet()));
        assertThat(known).containsExactly(withCrimes(3, "16231-01", 2024), withCrimes(1, "16231-02", 2024));
    }

    @Test
    default void nobody_filed_what_is_not_there() {
        assertThat(sheets().find(new SheetVersion.Id(7))).isEmpty();
        assertThat(sheets().history(YEAR_2024)).isEmpty();
    }
}
