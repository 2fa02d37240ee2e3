package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.at;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;

/** When what was told may no longer be kept. */
class RetentionTest {

    private static final TakenStep CLOSED =
            new TakenStep(new TipStep.Close(ClosingReason.NO_CASE), TipState.CLOSED, at(DAY, 9));
    private static final TakenStep ARCHIVED =
            new TakenStep(new TipStep.Fulfil(Duty.ARCHIVE), TipState.CLOSED, at(DAY, 10));
    private static final Retention FIVE_YEARS = new Retention(5);

    private static TipHistory after(TakenStep... steps) {
        return new TipHistory(SomeTips.tip(FIRST, DAY), ImmutableList.copyOf(steps), Optional.empty());
    }

    @Test
    void five_years_after_closing_is_the_last_day_and_the_next_day_is_over() {
        TipHistory done = after(CLOSED, ARCHIVED);
        LocalDate last = LocalDate.of(2029, 5, 6);
        assertThat(FIVE_YEARS.keptUntil(done)).contains(last);
        assertThat(FIVE_YEARS.isOver(done, last)).isFalse();
        assertThat(FIVE_YEARS.isOver(done, last.plusDays(1))).isTrue();
    }

    @Test
    void closed_late_at_night_in_london_is_closed_the_next_day_here() {
        TakenStep late = new TakenStep(
                new TipStep.Close(ClosingReason.NO_CASE), TipState.CLOSED, Instant.parse("2024-05-06T17:00:00Z"));
        assertThat(FIVE_YEARS.keptUntil(after(late, ARCHIVED))).contains(LocalDate.of(2029, 5, 7));
    }

    @Test
    void closed_on_a_leap_day_it_is_kept_to_the_end_of_february() {
        TakenStep leap = new TakenStep(
                new TipStep.Close(ClosingReason.NO_CASE), TipState.CLOSED, at(LocalDate.of(2024, 2, 29), 9));
        assertThat(FIVE_YEARS.keptUntil(after(leap, ARCHIVED))).contains(LocalDate.of(2029, 2, 28));
    }

    @Test
    void what_is_worked_on_is_kept() {
        assertThat(FIVE_YEARS.keptUntil(after())).isEmpty();
        assertThat(FIVE_YEARS.isOver(after(), LocalDate.MAX)).isFalse();
    }

    @Test
    void what_is_not_in_the_archive_is_kept() {
        assertThat(FIVE_YEARS.isOver(after(CLOSED), LocalDate.MAX)).isFalse();
    }

    @Test
    void what_was_taken_up_again_counts_from_its_last_closing_and_is_archived_again() {
        TakenStep reopened = new TakenStep(new TipStep.Reopen(), TipState.REOPENED, at(DAY.plusDays(30), 9));
        TakenStep again =
                new TakenStep(new TipStep.Close(ClosingReason.NO_CASE), TipState.CLOSED, at(DAY.plusDays(60), 9));
        assertThat(FIVE_YEARS.keptUntil(after(CLOSED, ARCHIVED, reopened))).isEmpty();
        assertThat(FIVE_YEARS.keptUntil(after(CLOSED, ARCHIVED, reopened, again)))
                .isEmpty();
        assertThat(FIVE_YEARS.keptUntil(after(CLOSED, ARCHIVED, reopened, again, ARCHIVED)))
                .contains(LocalDate.of(2029, 7, 5));
    }

    @Test
    void nothing_is_kept_for_no_time() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Retention(0));
        assertThat(new Retention(1).keptUntil(after(CLOSED, ARCHIVED))).contains(LocalDate.of(2025, 5, 6));
    }

    @Test
    void it_names_where_it_stands() {
        assertThat(Wording.VIETNAMESE.phrase(Retention.AS_LONG_AS_ITS_PURPOSE.words()))
                .isEqualTo("khoản 3 Điều 3 Luật số 91/2025/QH15");
        assertThat(Wording.VIETNAMESE.phrase(Retention.ARCHIVED_FIRST.words()))
                .isEqualTo("Điều 20 Thông tư 28/2020/TT-BCA");
    }
}
