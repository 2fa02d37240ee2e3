package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.Nominations.SCHEME;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How soon a dossier should be complete and be decided on; no law sets these days. */
class TargetsTest {

    private static final LocalDate LAST_OF_YEAR = LocalDate.of(2025, 12, 10);

    private static Targets.Pair yearly(LocalDate since) {
        return Targets.DEFAULT.yearlySince(since, SCHEME, since);
    }

    private static Targets.Pair sudden(Optional<LocalDate> since) {
        return Targets.DEFAULT.suddenSince(since, SCHEME, LAST_OF_YEAR);
    }

    @Test
    void what_was_known_on_the_tenth_of_december_is_of_this_year_and_on_the_eleventh_of_the_next() {
        assertThat(yearly(LAST_OF_YEAR).dossier().day()).contains(LAST_OF_YEAR);
        assertThat(yearly(LAST_OF_YEAR.plusDays(1)).dossier().day()).contains(LAST_OF_YEAR.plusYears(1));
    }

    /** Wednesday 10 December and ten working days, none of them off. */
    @Test
    void a_yearly_dossier_is_decided_on_within_ten_working_days() {
        assertThat(yearly(LAST_OF_YEAR).decision().day()).contains(LocalDate.of(2025, 12, 24));
    }

    /** From Friday 24 April 2026: Monday the 27th, the 30th and 1 May are off. */
    @Test
    void a_sudden_feat_has_three_working_days_and_its_decision_five_more() {
        Targets.Pair days = sudden(Optional.of(LocalDate.of(2026, 4, 24)));
        assertThat(days.dossier().day()).contains(LocalDate.of(2026, 5, 4));
        assertThat(days.decision().day()).contains(LocalDate.of(2026, 5, 11));
    }

    @Test
    void of_a_reason_without_a_day_and_beyond_the_calendar_nothing_is_guessed() {
        assertThat(sudden(Optional.empty()).dossier().day()).isEmpty();
        assertThat(sudden(Optional.empty()).decision().day()).isEmpty();
        assertThat(sudden(Optional.of(LocalDate.of(2026, 12, 30))).dossier().day())
                .isEmpty();
    }
}
