package vn.toandan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A text of 2012, one of 2022 known at the end of 2021, and an amendment of 2025 known one day before it governs. */
class EffectiveDatedTest {

    private static final EffectiveDated<String> LAW = EffectiveDated.<String>nothing()
            .adding(edition("first", Range.atLeast(day("2012-04-27")), day("2012-04-27")))
            .adding(edition("second", Range.atLeast(day("2022-02-10")), day("2021-12-28")))
            .adding(edition("third", Range.atLeast(day("2025-07-01")), day("2025-06-30")));

    @Test
    void before_the_first_text_nothing_governs() {
        assertThat(LAW.on(day("2012-04-26"))).isEmpty();
    }

    @Test
    void the_first_text_governs_from_its_first_day() {
        assertThat(rulesOn("2012-04-27")).contains("first");
    }

    @Test
    void the_last_day_of_the_old_text_is_still_its_own() {
        assertThat(rulesOn("2022-02-09")).contains("first");
    }

    @Test
    void the_first_day_of_the_new_text_is_no_longer_the_old_ones() {
        assertThat(rulesOn("2022-02-10")).contains("second");
    }

    @Test
    void the_latest_text_governs_until_further_notice() {
        assertThat(rulesOn("2999-12-31")).contains("third");
    }

    @Test
    void where_nothing_was_ever_enacted_nothing_governs() {
        assertThat(EffectiveDated.nothing().on(day("2022-02-10"))).isEmpty();
        assertThat(EffectiveDated.nothing().timeline()).isEmpty();
    }

    @Test
    void adding_leaves_what_was_there_as_it_was() {
        LAW.adding(edition("fourth", Range.atLeast(day("2012-04-27")), day("2026-01-01")));
        assertThat(rulesOn("2022-02-10")).contains("second");
        assertThat(LAW.timeline()).hasSize(3);
    }

    @Test
    void a_later_text_covers_the_days_that_it_claims_even_past_ones() {
        EffectiveDated<String> amended = LAW.adding(
                edition("retroactive", Range.closed(day("2023-01-01"), day("2023-12-31")), day("2026-01-01")));
        assertThat(amended.on(day("2022-12-31")).map(Edition::rules)).contains("second");
        assertThat(amended.on(day("2023-01-01")).map(Edition::rules)).contains("retroactive");
        assertThat(amended.on(day("2023-12-31")).map(Edition::rules)).contains("retroactive");
        assertThat(amended.on(day("2024-01-01")).map(Edition::rules)).contains("second");
    }

    @Test
    void a_text_is_known_from_its_first_known_day() {
        assertThat(rulesAsKnown("2025-06-30", "2025-07-01")).contains("third");
    }

    @Test
    void a_day_earlier_the_old_text_seemed_to_govern_on() {
        assertThat(rulesAsKnown("2025-06-29", "2025-07-01")).contains("second");
    }

    @Test
    void a_text_can_be_known_before_it_governs() {
        assertThat(rulesAsKnown("2021-12-28", "2022-02-09")).contains("first");
        assertThat(rulesAsKnown("2021-12-28", "2022-02-10")).contains("second");
    }

    @Test
    void before_anything_was_known_nothing_governs() {
        assertThat(rulesAsKnown("2012-04-26", "2012-04-27")).isEmpty();
    }

    @Test
    void what_was_known_earlier_cannot_be_added_later() {
        Edition<String> older = edition("older", Range.atLeast(day("2026-01-01")), day("2025-06-29"));
        assertThatThrownBy(() -> LAW.adding(older))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-06-29")
                .hasMessageContaining("2025-06-30");
    }

    @Test
    void two_texts_can_become_known_on_one_day() {
        EffectiveDated<String> both = LAW.adding(edition("twin", Range.atLeast(day("2026-01-01")), day("2025-06-30")));
        assertThat(both.on(day("2025-12-31")).map(Edition::rules)).contains("third");
        assertThat(both.on(day("2026-01-01")).map(Edition::rules)).contains("twin");
    }

    @Test
    void the_timeline_shows_each_text_with_the_days_left_to_it() {
        assertThat(LAW.timeline())
                .containsExactly(
                        edition("first", Range.closedOpen(day("2012-04-27"), day("2022-02-10")), day("2012-04-27")),
                        edition("second", Range.closedOpen(day("2022-02-10"), day("2025-07-01")), day("2021-12-28")),
                        edition("third", Range.atLeast(day("2025-07-01")), day("2025-06-30")));
    }

    @Test
    void a_text_in_force_for_a_while_leaves_both_sides_to_the_older_one() {
        EffectiveDated<String> interrupted =
                LAW.adding(edition("trial", Range.closed(day("2023-01-01"), day("2023-12-31")), day("2025-06-30")));
        assertThat(interrupted.timeline().stream().map(Edition::rules))
                .containsExactly("first", "second", "trial", "second", "third");
    }

    private static Optional<String> rulesOn(String day) {
        return LAW.on(day(day)).map(Edition::rules);
    }

    private static Optional<String> rulesAsKnown(String known, String day) {
        return LAW.asKnownOn(day(known)).on(day(day)).map(Edition::rules);
    }

    private static Edition<String> edition(String rules, Range<LocalDate> inForce, LocalDate knownFrom) {
        return new Edition<>(inForce, knownFrom, Instrument.of(rules, knownFrom), rules);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
