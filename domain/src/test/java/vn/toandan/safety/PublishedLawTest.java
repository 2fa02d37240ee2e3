package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.law.Edition;
import vn.toandan.unit.UnitKind;

/** Which text governs a decision, and which one could have been known to. */
class PublishedLawTest {

    @ParameterizedTest(name = "a decision of {0} is under {1}")
    @CsvSource({
        "2012-04-26,",
        "2012-04-27, ATANTT-2012",
        "2022-02-09, ATANTT-2012",
        "2022-02-10, ATANTT-2021",
        "2025-06-30, ATANTT-2021",
        "2025-07-01, ATANTT-2021-2CAP",
        "2026-07-31, ATANTT-2021-2CAP",
    })
    void the_first_and_the_last_day_of_every_text(LocalDate decision, String ruleSet) {
        assertThat(ruleSet(PublishedLaw.FOLLOWED_UNTIL, decision)).isEqualTo(Optional.ofNullable(ruleSet));
    }

    @ParameterizedTest(name = "on {0} a decision of {1} was expected to be under {2}")
    @CsvSource({
        "2012-04-26, 2012-04-27,",
        "2012-04-27, 2012-04-27, ATANTT-2012",
        "2021-12-27, 2022-02-10, ATANTT-2012",
        "2021-12-28, 2022-02-10, ATANTT-2021",
        "2021-12-28, 2022-02-09, ATANTT-2012",
        "2025-06-29, 2025-07-01, ATANTT-2021",
        "2025-06-30, 2025-07-01, ATANTT-2021-2CAP",
        "2025-06-30, 2025-06-30, ATANTT-2021",
    })
    void a_text_counts_from_the_day_on_which_it_could_be_known(LocalDate known, LocalDate decision, String ruleSet) {
        assertThat(ruleSet(known, decision)).isEqualTo(Optional.ofNullable(ruleSet));
    }

    @ParameterizedTest(name = "the year 2021, decided on {0}, is judged under {1}")
    @CsvSource({"2022-02-09, ATANTT-2012", "2022-02-10, ATANTT-2021"})
    void the_decision_date_chooses_and_not_the_assessed_year(LocalDate decidedOn, String ruleSet) {
        FactSheet sheet = Cells.sheet(UnitKind.RESIDENTIAL_AREA, 2021, "");
        assertThat(Cells.STANDARD.assess(sheet, decidedOn).ruleSet().id()).isEqualTo(ruleSet);
    }

    @Test
    void three_texts_are_listed_with_the_instrument_that_enacted_each() {
        assertThat(Cells.STANDARD.timeline().stream()
                        .map(edition ->
                                edition.rules().id() + " " + edition.authority().number()))
                .containsExactly(
                        "ATANTT-2012 23/2012/TT-BCA", "ATANTT-2021 124/2021/TT-BCA", "ATANTT-2021-2CAP 48/2025/TT-BCA");
    }

    @Test
    void of_the_oldest_text_only_a_part_is_known() {
        assertThat(Cells.STANDARD.timeline().stream().map(Edition::rules).map(RuleSet::complete))
                .containsExactly(false, true, true);
    }

    @Test
    void no_text_could_be_known_before_it_was_issued() {
        assertThat(Cells.STANDARD.timeline())
                .allSatisfy(edition -> assertThat(edition.knownFrom())
                        .isEqualTo(edition.authority().issued()));
    }

    @Test
    void the_day_up_to_which_we_followed_comes_after_all_of_them() {
        assertThat(Cells.STANDARD.timeline())
                .allSatisfy(edition -> assertThat(edition.knownFrom()).isBefore(PublishedLaw.FOLLOWED_UNTIL));
    }

    @Test
    void before_the_first_text_was_known_nothing_is_in_force_and_no_day_can_be_named() {
        SafetyStandard nothing =
                PublishedLaw.asKnownOn(LocalDate.of(2012, 4, 26)).safetyStandard();
        assertThat(nothing.timeline()).isEmpty();
        assertThat(nothing.window(UnitKind.COMMUNE, 2024)).isEmpty();
        assertThat(nothing.yearOf(UnitKind.COMMUNE, LocalDate.of(2024, 5, 1))).isEmpty();
        assertThatThrownBy(() -> nothing.lastLawfulDay(UnitKind.COMMUNE, 2024))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no rule set was known");
    }

    private static Optional<String> ruleSet(LocalDate known, LocalDate decision) {
        return PublishedLaw.asKnownOn(known).safetyStandard().on(decision).map(RuleSet::id);
    }
}
