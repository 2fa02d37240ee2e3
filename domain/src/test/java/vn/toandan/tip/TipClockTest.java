package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.at;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.law.Edition;
import vn.toandan.law.EffectiveDated;
import vn.toandan.law.PublishedCalendar;

/** DAY is Monday 6 May 2024; its twenty days end on Sunday the 26th, so on Monday the 27th. */
class TipClockTest {

    private static final TipClock CLOCK =
            new TipClock(PublishedDeadlines.asKnownOn(LocalDate.MAX), PublishedCalendar.NATIONAL);

    /** A tip received here, and what was done with it. */
    private static final class Story {

        private final List<TakenStep> steps = new ArrayList<>();

        Story then(int day, TipStep step, TipState to) {
            steps.add(new TakenStep(step, to, at(DAY.plusDays(day), 9)));
            return this;
        }

        Story verifying() {
            return then(1, new TipStep.Classify(Route.OWN), TipState.CLASSIFIED)
                    .then(1, new TipStep.Verify(), TipState.BEING_VERIFIED);
        }

        TipHistory history() {
            return new TipHistory(SomeTips.received(FIRST, DAY), ImmutableList.copyOf(steps), Optional.empty());
        }

        Map<Duty, Due> dues() {
            return CLOCK.dues(history()).stream()
                    .collect(Collectors.toMap(due -> due.deadline().duty(), due -> due));
        }
    }

    private static Due due(Map<Duty, Due> dues, Duty duty) {
        return Optional.ofNullable(dues.get(duty)).orElseThrow();
    }

    private static LocalDate lastDay(Due due) {
        return due.expiry().orElseThrow().lastDay();
    }

    @Test
    void a_tip_just_received_is_to_be_classified_told_of_and_decided() {
        assertThat(new Story().dues()).containsOnlyKeys(Duty.CLASSIFICATION, Duty.RECEIPT_NOTICE, Duty.DECISION);
    }

    @Test
    void classifying_within_a_day_is_in_time_to_the_hour() {
        TipHistory inTime = new TipHistory(
                SomeTips.received(FIRST, DAY),
                ImmutableList.of(
                        new TakenStep(new TipStep.Classify(Route.OWN), TipState.CLASSIFIED, at(DAY.plusDays(1), 12))),
                Optional.empty());
        TipHistory late = new TipHistory(
                SomeTips.received(FIRST, DAY),
                ImmutableList.of(
                        new TakenStep(new TipStep.Classify(Route.OWN), TipState.CLASSIFIED, at(DAY.plusDays(1), 13))),
                Optional.empty());
        assertThat(CLOCK.dues(inTime).get(0).inTime()).contains(true);
        assertThat(CLOCK.dues(late).get(0).inTime()).contains(false);
    }

    @Test
    void our_own_tip_is_assigned_and_the_prosecutor_informed() {
        Map<Duty, Due> dues = new Story().verifying().dues();
        assertThat(due(dues, Duty.ASSIGNMENT).isOpen()).isFalse();
        assertThat(due(dues, Duty.PROSECUTOR_INFORMED).isOpen()).isTrue();
        assertThat(lastDay(due(dues, Duty.PROSECUTOR_INFORMED))).isEqualTo(LocalDate.of(2024, 5, 9));
        assertThat(lastDay(due(dues, Duty.CLOSING_REPORT))).isEqualTo(LocalDate.of(2024, 5, 20));
    }

    @Test
    void what_was_done_for_the_clock_alone_is_done() {
        Map<Duty, Due> dues = new Story()
                .then(1, new TipStep.Fulfil(Duty.RECEIPT_NOTICE), TipState.RECEIVED)
                .dues();
        assertThat(due(dues, Duty.RECEIPT_NOTICE).doneOn()).contains(DAY.plusDays(1));
    }

    @Test
    void an_urgent_tip_goes_on_within_the_day_and_is_not_ours_to_decide() {
        Story urgent = new Story().then(0, new TipStep.Classify(Route.FORWARD_URGENT), TipState.CLASSIFIED);
        assertThat(urgent.dues()).containsOnlyKeys(Duty.CLASSIFICATION, Duty.RECEIPT_NOTICE, Duty.FORWARD_URGENT);
        urgent.then(1, new TipStep.Transfer("16249"), TipState.TRANSFERRED);
        assertThat(due(urgent.dues(), Duty.FORWARD_URGENT).isOpen()).isFalse();
    }

    @Test
    void the_other_routes_have_deadlines_of_their_own() {
        assertThat(new Story()
                        .then(0, new TipStep.Classify(Route.FORWARD), TipState.CLASSIFIED)
                        .dues())
                .containsKey(Duty.FORWARD);
        assertThat(new Story()
                        .then(0, new TipStep.Classify(Route.FORWARD_URGENT_REMOTE), TipState.CLASSIFIED)
                        .dues())
                .containsKey(Duty.FORWARD_URGENT_REMOTE);
        assertThat(new Story()
                        .then(0, new TipStep.Classify(Route.DENUNCIATION), TipState.CLASSIFIED)
                        .then(1, new TipStep.Verify(), TipState.BEING_VERIFIED)
                        .dues())
                .containsKeys(Duty.DENUNCIATION_ACCEPTED, Duty.DENUNCIATION_SETTLED)
                .doesNotContainKey(Duty.DECISION);
    }

    @Test
    void a_police_station_forwards_within_the_day() {
        Map<Duty, Due> dues = new Story()
                .then(0, new TipStep.Classify(Route.FORWARD_FROM_STATION), TipState.CLASSIFIED)
                .dues();
        assertThat(due(dues, Duty.FORWARD_FROM_STATION).expiry()).contains(Expiry.at(at(DAY.plusDays(1), 12)));
        assertThat(dues).doesNotContainKey(Duty.DECISION);
    }

    /** Classified at nine, so by nine on the next day. */
    @Test
    void what_is_another_bodys_goes_there_within_a_day_of_its_classification() {
        Story elsewhere = new Story().then(3, new TipStep.Classify(Route.TRANSFER), TipState.CLASSIFIED);
        assertThat(due(elsewhere.dues(), Duty.TRANSFER).expiry()).contains(Expiry.at(at(DAY.plusDays(4), 9)));
        assertThat(elsewhere.dues()).doesNotContainKey(Duty.DECISION);
        elsewhere.then(4, new TipStep.Transfer("16249"), TipState.TRANSFERRED);
        assertThat(due(elsewhere.dues(), Duty.TRANSFER).inTime()).contains(true);
        assertThat(due(
                                new Story()
                                        .then(3, new TipStep.Classify(Route.TRANSFER), TipState.CLASSIFIED)
                                        .then(5, new TipStep.Transfer("16249"), TipState.TRANSFERRED)
                                        .dues(),
                                Duty.TRANSFER)
                        .inTime())
                .contains(false);
    }

    @Test
    void a_request_for_more_time_is_answered_in_three_days() {
        Story asked =
                new Story().verifying().then(9, new TipStep.Fulfil(Duty.EXTENSION_ASKED), TipState.BEING_VERIFIED);
        assertThat(lastDay(due(asked.dues(), Duty.EXTENSION_ANSWERED))).isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(due(asked.dues(), Duty.EXTENSION_ANSWERED).isOpen()).isTrue();
        asked.then(10, new TipStep.Extend(DAY.plusDays(9), LocalDate.of(2024, 6, 27)), TipState.BEING_VERIFIED);
        assertThat(due(asked.dues(), Duty.EXTENSION_ANSWERED).inTime()).contains(true);
    }

    @Test
    void a_request_that_is_noted_with_its_answer_counts_from_its_own_day() {
        Map<Duty, Due> dues = new Story()
                .verifying()
                .then(9, new TipStep.Extend(DAY.plusDays(1), LocalDate.of(2024, 6, 27)), TipState.BEING_VERIFIED)
                .dues();
        assertThat(due(dues, Duty.EXTENSION_ANSWERED).inTime()).contains(false);
        assertThat(new Story().verifying().dues()).doesNotContainKey(Duty.EXTENSION_ANSWERED);
    }

    @Test
    void a_complex_denunciation_has_more_time_to_be_accepted_and_settled() {
        Map<Duty, Due> dues = denunciation(Route.DENUNCIATION_COMPLEX);
        assertThat(lastDay(due(dues, Duty.DENUNCIATION_ACCEPTED_COMPLEX))).isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(lastDay(due(dues, Duty.DENUNCIATION_SETTLED_COMPLEX))).isEqualTo(LocalDate.of(2024, 7, 8));
        assertThat(dues).doesNotContainKeys(Duty.DECISION, Duty.DENUNCIATION_SETTLED);
        assertThat(lastDay(due(
                        denunciation(Route.DENUNCIATION_ESPECIALLY_COMPLEX),
                        Duty.DENUNCIATION_SETTLED_ESPECIALLY_COMPLEX)))
                .isEqualTo(LocalDate.of(2024, 8, 5));
    }

    private static Map<Duty, Due> denunciation(Route route) {
        return new Story()
                .then(0, new TipStep.Classify(route), TipState.CLASSIFIED)
                .then(1, new TipStep.Verify(), TipState.BEING_VERIFIED)
                .dues();
    }

    @ParameterizedTest
    @EnumSource
    void each_deadline_of_the_table_is_due_for_some_tip(Duty duty) {
        Stream<Story> stories = Stream.concat(
                Stream.of(Route.values())
                        .map(route -> new Story()
                                .then(0, new TipStep.Classify(route), TipState.CLASSIFIED)
                                .then(1, new TipStep.Verify(), TipState.BEING_VERIFIED)),
                Stream.of(
                        new Story().verifying().then(9, new TipStep.Suspend(), TipState.BEING_VERIFIED),
                        new Story()
                                .verifying()
                                .then(9, new TipStep.Suspend(), TipState.BEING_VERIFIED)
                                .then(10, new TipStep.Resume(), TipState.BEING_VERIFIED),
                        new Story()
                                .verifying()
                                .then(9, new TipStep.Fulfil(Duty.EXTENSION_ASKED), TipState.BEING_VERIFIED),
                        new Story()
                                .verifying()
                                .then(9, new TipStep.Conclude(), TipState.CONCLUDED)
                                .then(9, new TipStep.Close(ClosingReason.ADMINISTRATIVE), TipState.CLOSED)));
        boolean boundsAStep = duty == Duty.EXTENSION || duty == Duty.EXTENSION_ASKED;
        assertThat(stories.anyMatch(story -> story.dues().containsKey(duty))).isEqualTo(!boundsAStep);
    }

    @Test
    void a_complex_tip_has_two_months() {
        Due decision = CLOCK.decision(new Story()
                        .then(0, new TipStep.Classify(Route.OWN_COMPLEX), TipState.CLASSIFIED)
                        .history())
                .orElseThrow();
        assertThat(decision.deadline().duty()).isEqualTo(Duty.DECISION_COMPLEX);
        assertThat(lastDay(decision)).isEqualTo(LocalDate.of(2024, 7, 8));
    }

    @Test
    void an_extension_moves_the_end() {
        LocalDate until = LocalDate.of(2024, 6, 27);
        Due decision = CLOCK.decision(new Story()
                        .verifying()
                        .then(9, new TipStep.Extend(DAY.plusDays(8), until), TipState.BEING_VERIFIED)
                        .history())
                .orElseThrow();
        assertThat(lastDay(decision)).isEqualTo(until);
    }

    @Test
    void while_it_rests_nothing_is_to_be_decided() {
        Story rests = new Story().verifying().then(9, new TipStep.Suspend(), TipState.BEING_VERIFIED);
        assertThat(rests.dues()).doesNotContainKey(Duty.DECISION).containsKey(Duty.ARCHIVE_SUSPENDED);
    }

    @Test
    void after_it_was_resumed_there_is_one_month() {
        Story resumed = new Story()
                .verifying()
                .then(9, new TipStep.Suspend(), TipState.BEING_VERIFIED)
                .then(30, new TipStep.Resume(), TipState.BEING_VERIFIED);
        Due decision = CLOCK.decision(resumed.history()).orElseThrow();
        assertThat(decision.deadline().duty()).isEqualTo(Duty.DECISION_RESUMED);
        assertThat(lastDay(decision)).isEqualTo(LocalDate.of(2024, 7, 5));
    }

    @Test
    void once_concluded_the_result_is_to_be_told_and_once_closed_the_file_is_to_be_archived() {
        Map<Duty, Due> dues = new Story()
                .verifying()
                .then(9, new TipStep.Conclude(), TipState.CONCLUDED)
                .then(10, new TipStep.Close(ClosingReason.ADMINISTRATIVE), TipState.CLOSED)
                .dues();
        assertThat(due(dues, Duty.DECISION).inTime()).contains(true);
        assertThat(lastDay(due(dues, Duty.RESULT_NOTICE))).isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(dues).containsKeys(Duty.ARCHIVE, Duty.ADMINISTRATIVE_TRANSFER);
    }

    @Test
    void open_again_it_is_decided_in_the_time_from_then_on() {
        Due decision = CLOCK.decision(new Story()
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
        Due decision = CLOCK.decision(new Story().history()).orElseThrow();
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
        Due inTime = CLOCK.decision(new Story()
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
        assertThat(lastDay(clock, DAY)).contains(LocalDate.of(2024, 5, 27));
        assertThat(lastDay(clock, DAY.plusDays(1))).contains(LocalDate.of(2024, 5, 17));
    }

    private static Optional<LocalDate> lastDay(TipClock clock, LocalDate receivedOn) {
        TipHistory history = new TipHistory(
                SomeTips.pending(SomeTips.FIRST, receivedOn).tip(), ImmutableList.of(), Optional.empty());
        return clock.decision(history).flatMap(Due::expiry).map(Expiry::lastDay);
    }

    @Test
    void what_was_handed_on_and_closed_is_not_ours_to_decide() {
        Story story = new Story()
                .then(0, new TipStep.Transfer("16231"), TipState.TRANSFERRED)
                .then(1, new TipStep.Close(ClosingReason.TRANSFERRED), TipState.CLOSED);
        assertThat(CLOCK.decision(story.history())).isEmpty();
    }

    @Test
    void what_came_back_after_it_was_handed_on_is_ours_to_decide_again() {
        Story story = new Story()
                .then(0, new TipStep.Transfer("16231"), TipState.TRANSFERRED)
                .verifying();
        assertThat(CLOCK.decision(story.history())).isPresent();
    }

    @Test
    void more_time_that_was_given_before_it_rested_is_gone_once_it_is_resumed() {
        Story story = new Story()
                .verifying()
                .then(9, new TipStep.Extend(DAY.plusDays(9), LocalDate.of(2024, 7, 27)), TipState.BEING_VERIFIED)
                .then(10, new TipStep.Suspend(), TipState.BEING_VERIFIED)
                .then(12, new TipStep.Resume(), TipState.BEING_VERIFIED);
        assertThat(lastDay(CLOCK.decision(story.history()).orElseThrow())).isEqualTo(LocalDate.of(2024, 6, 18));
    }

    @Test
    void more_time_that_was_given_after_it_was_resumed_holds() {
        Story story = new Story()
                .verifying()
                .then(10, new TipStep.Suspend(), TipState.BEING_VERIFIED)
                .then(12, new TipStep.Resume(), TipState.BEING_VERIFIED)
                .then(13, new TipStep.Extend(DAY.plusDays(13), LocalDate.of(2024, 8, 17)), TipState.BEING_VERIFIED);
        assertThat(lastDay(CLOCK.decision(story.history()).orElseThrow())).isEqualTo(LocalDate.of(2024, 8, 17));
    }

    @Test
    void telling_that_it_is_there_does_not_classify_it_and_handing_it_on_does() {
        Map<Duty, Due> told = new Story()
                .then(0, new TipStep.Fulfil(Duty.RECEIPT_NOTICE), TipState.RECEIVED)
                .dues();
        assertThat(due(told, Duty.CLASSIFICATION).doneOn()).isEmpty();
        Map<Duty, Due> handedOn = new Story()
                .then(1, new TipStep.Transfer("16231"), TipState.TRANSFERRED)
                .dues();
        assertThat(due(handedOn, Duty.CLASSIFICATION).doneOn()).contains(DAY.plusDays(1));
    }

    @Test
    void the_file_of_one_that_is_open_again_is_not_to_be_archived_yet() {
        Story closed = new Story()
                .verifying()
                .then(9, new TipStep.Conclude(), TipState.CONCLUDED)
                .then(10, new TipStep.Close(ClosingReason.NO_CASE), TipState.CLOSED);
        assertThat(closed.dues()).containsKey(Duty.ARCHIVE);
        assertThat(closed.then(11, new TipStep.Reopen(), TipState.REOPENED).dues())
                .doesNotContainKey(Duty.ARCHIVE);
    }

    @Test
    void a_tip_from_before_the_first_text_that_is_followed_is_counted_by_that_text() {
        LocalDate received = LocalDate.of(2021, 12, 1);
        assertThat(lastDay(CLOCK, received)).isEmpty();
        assertThat(CLOCK.deadline(Duty.DECISION, SomeTips.tip(FIRST, received)).span())
                .isEqualTo(new Span(20, Span.Unit.DAYS));
    }
}
