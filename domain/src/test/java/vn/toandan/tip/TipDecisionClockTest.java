package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.TipStory.CLOCK;
import static vn.toandan.tip.TipStory.lastDay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Edition;
import vn.toandan.law.EffectiveDated;
import vn.toandan.law.PublishedCalendar;

/** By when a tip is decided; DAY is Monday 6 May 2024, whose twenty days end on Sunday the 26th, so on Monday the 27th. */
class TipDecisionClockTest {

    @Test
    void a_complex_tip_has_two_months() {
        Due decision = CLOCK.decision(new TipStory()
                        .then(0, new TipStep.Classify(Route.OWN_COMPLEX), TipState.CLASSIFIED)
                        .history())
                .orElseThrow();
        assertThat(decision.deadline().duty()).isEqualTo(Duty.DECISION_COMPLEX);
        assertThat(lastDay(decision)).isEqualTo(LocalDate.of(2024, 7, 8));
    }

    @Test
    void an_extension_moves_the_end() {
        LocalDate until = LocalDate.of(2024, 6, 27);
        Due decision = CLOCK.decision(new TipStory()
                        .verifying()
                        .then(9, new TipStep.Extend(DAY.plusDays(8), until), TipState.BEING_VERIFIED)
                        .history())
                .orElseThrow();
        assertThat(lastDay(decision)).isEqualTo(until);
    }

    @Test
    void while_it_rests_nothing_is_to_be_decided() {
        TipStory rests = new TipStory().verifying().then(9, new TipStep.Suspend(), TipState.BEING_VERIFIED);
        assertThat(rests.dues()).doesNotContainKey(Duty.DECISION).containsKey(Duty.ARCHIVE_SUSPENDED);
    }

    @Test
    void one_that_rested_when_it_was_handed_on_rests_no_more_once_it_is_back() {
        TipStory back = new TipStory()
                .verifying()
                .then(9, new TipStep.Suspend(), TipState.BEING_VERIFIED)
                .then(10, new TipStep.Transfer("16231"), TipState.TRANSFERRED)
                .then(12, new TipStep.Classify(Route.OWN), TipState.CLASSIFIED);
        assertThat(back.dues()).containsKey(Duty.DECISION).doesNotContainKey(Duty.ARCHIVE_SUSPENDED);
    }

    @Test
    void after_it_was_resumed_there_is_one_month() {
        TipStory resumed = new TipStory()
                .verifying()
                .then(9, new TipStep.Suspend(), TipState.BEING_VERIFIED)
                .then(30, new TipStep.Resume(), TipState.BEING_VERIFIED);
        Due decision = CLOCK.decision(resumed.history()).orElseThrow();
        assertThat(decision.deadline().duty()).isEqualTo(Duty.DECISION_RESUMED);
        assertThat(lastDay(decision)).isEqualTo(LocalDate.of(2024, 7, 5));
    }

    @Test
    void more_time_that_was_given_before_it_rested_is_gone_once_it_is_resumed() {
        TipStory story = new TipStory()
                .verifying()
                .then(9, new TipStep.Extend(DAY.plusDays(9), LocalDate.of(2024, 7, 27)), TipState.BEING_VERIFIED)
                .then(10, new TipStep.Suspend(), TipState.BEING_VERIFIED)
                .then(12, new TipStep.Resume(), TipState.BEING_VERIFIED);
        assertThat(lastDay(CLOCK.decision(story.history()).orElseThrow())).isEqualTo(LocalDate.of(2024, 6, 18));
    }

    @Test
    void more_time_that_was_given_after_it_was_resumed_holds() {
        TipStory story = new TipStory()
                .verifying()
                .then(10, new TipStep.Suspend(), TipState.BEING_VERIFIED)
                .then(12, new TipStep.Resume(), TipState.BEING_VERIFIED)
                .then(13, new TipStep.Extend(DAY.plusDays(13), LocalDate.of(2024, 8, 17)), TipState.BEING_VERIFIED);
        assertThat(lastDay(CLOCK.decision(story.history()).orElseThrow())).isEqualTo(LocalDate.of(2024, 8, 17));
    }

    @Test
    void open_again_it_is_decided_in_the_time_from_then_on() {
        Due decision = CLOCK.decision(new TipStory()
                        .verifying()
                        .then(9, new TipStep.Conclude(), TipState.CONCLUDED)
                        .then(30, new TipStep.Reopen(), TipState.REOPENED)
                        .history())
                .orElseThrow();
        assertThat(decision.isOpen()).isTrue();
        assertThat(lastDay(decision)).isEqualTo(LocalDate.of(2024, 6, 25));
    }

    @Test
    void one_handed_on_without_its_steps_has_its_decision_alone() {
        TipHistory pending = new TipHistory(SomeTips.tip(FIRST, DAY), ImmutableList.of(), Optional.empty());
        TipHistory valued =
                new TipHistory(SomeTips.tip(FIRST, DAY), ImmutableList.of(), Optional.of(LocalDate.of(2024, 5, 28)));
        assertThat(CLOCK.dues(pending)).hasSize(1);
        assertThat(CLOCK.dues(pending).get(0).isPastOn(LocalDate.of(2024, 5, 28)))
                .isTrue();
        assertThat(CLOCK.dues(valued).get(0).inTime()).contains(false);
    }

    @Test
    void near_and_past_are_told_apart_on_the_last_day() {
        Due decision = CLOCK.decision(new TipStory().history()).orElseThrow();
        LocalDate last = LocalDate.of(2024, 5, 27);
        assertThat(decision.isNearOn(last, 0)).isTrue();
        assertThat(decision.isPastOn(last)).isFalse();
        assertThat(decision.isPastOn(last.plusDays(1))).isTrue();
        assertThat(decision.isNearOn(last.plusDays(1), 5)).isFalse();
        assertThat(decision.isNearOn(last.minusDays(5), 5)).isTrue();
        assertThat(decision.isNearOn(last.minusDays(6), 5)).isFalse();
    }

    @Test
    void the_rate_is_what_was_in_time_of_what_is_closed_or_overdue() {
        Due inTime = CLOCK.decision(new TipStory()
                        .verifying()
                        .then(9, new TipStep.Conclude(), TipState.CONCLUDED)
                        .history())
                .orElseThrow();
        Due late =
                CLOCK.decision(handedOn("T-2", Optional.of(DAY.plusDays(40)))).orElseThrow();
        Due open = CLOCK.decision(handedOn("T-3", Optional.empty())).orElseThrow();
        ImmutableList<Due> all = ImmutableList.of(inTime, late, open);
        OnTimeRate before = OnTimeRate.of(all, LocalDate.of(2024, 5, 27));
        assertThat(before.value()).isEqualTo(1);
        assertThat(before.of()).isEqualTo(2);
        OnTimeRate after = OnTimeRate.of(all, LocalDate.of(2024, 5, 28));
        assertThat(after.of()).isEqualTo(3);
        assertThat(after.overdue()).containsExactly(new TipId("T-3"));
        assertThat(OnTimeRate.of(ImmutableList.of(), DAY).percent()).isEmpty();
    }

    private static TipHistory handedOn(String id, Optional<LocalDate> valuedOn) {
        return new TipHistory(SomeTips.tip(new TipId(id), DAY), ImmutableList.of(), valuedOn);
    }

    @Test
    void a_tip_keeps_the_deadlines_of_the_day_on_which_it_came_in() {
        EffectiveDated<ImmutableList<Deadline>> amended = PublishedDeadlines.asKnownOn(LocalDate.MAX)
                .adding(new Edition<>(
                        Range.atLeast(DAY.plusDays(1)),
                        DAY,
                        ProcedureTexts.JOINT_CIRCULAR,
                        ImmutableList.of(new Deadline(
                                Duty.DECISION,
                                Deadline.From.RECEIPT,
                                new Span(10, Span.Unit.DAYS),
                                ProcedureTexts.CHECKED_AND_DECIDED))));
        TipClock clock = new TipClock(amended, PublishedCalendar.NATIONAL);
        assertThat(lastDayBy(clock, DAY)).contains(LocalDate.of(2024, 5, 27));
        assertThat(lastDayBy(clock, DAY.plusDays(1))).contains(LocalDate.of(2024, 5, 17));
    }

    private static Optional<LocalDate> lastDayBy(TipClock clock, LocalDate receivedOn) {
        TipHistory history = new TipHistory(
                SomeTips.pending(SomeTips.FIRST, receivedOn).tip(), ImmutableList.of(), Optional.empty());
        return clock.decision(history).flatMap(Due::expiry).map(Expiry::lastDay);
    }

    @Test
    void a_tip_from_before_the_first_text_that_is_followed_is_counted_by_that_text() {
        LocalDate received = LocalDate.of(2021, 12, 1);
        assertThat(lastDayBy(CLOCK, received)).isEmpty();
        assertThat(CLOCK.deadline(Duty.DECISION, SomeTips.tip(FIRST, received)).span())
                .isEqualTo(new Span(20, Span.Unit.DAYS));
    }
}
