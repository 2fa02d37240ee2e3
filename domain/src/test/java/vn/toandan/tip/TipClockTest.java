package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.at;
import static vn.toandan.tip.TipStory.CLOCK;
import static vn.toandan.tip.TipStory.due;
import static vn.toandan.tip.TipStory.lastDay;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is due of a tip that was received here and is worked on here; DAY is Monday 6 May 2024. */
class TipClockTest {

    @Test
    void a_tip_just_received_is_to_be_classified_told_of_and_decided() {
        assertThat(new TipStory().dues()).containsOnlyKeys(Duty.CLASSIFICATION, Duty.RECEIPT_NOTICE, Duty.DECISION);
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
        Map<Duty, Due> dues = new TipStory().verifying().dues();
        assertThat(due(dues, Duty.ASSIGNMENT).isOpen()).isFalse();
        assertThat(due(dues, Duty.PROSECUTOR_INFORMED).isOpen()).isTrue();
        assertThat(lastDay(due(dues, Duty.PROSECUTOR_INFORMED))).isEqualTo(LocalDate.of(2024, 5, 9));
        assertThat(lastDay(due(dues, Duty.CLOSING_REPORT))).isEqualTo(LocalDate.of(2024, 5, 20));
    }

    @Test
    void what_was_done_for_the_clock_alone_is_done() {
        Map<Duty, Due> dues = new TipStory()
                .then(1, new TipStep.Fulfil(Duty.RECEIPT_NOTICE), TipState.RECEIVED)
                .dues();
        assertThat(due(dues, Duty.RECEIPT_NOTICE).doneOn()).contains(DAY.plusDays(1));
    }

    @Test
    void telling_that_it_is_there_does_not_classify_it_and_handing_it_on_does() {
        Map<Duty, Due> told = new TipStory()
                .then(0, new TipStep.Fulfil(Duty.RECEIPT_NOTICE), TipState.RECEIVED)
                .dues();
        assertThat(due(told, Duty.CLASSIFICATION).doneOn()).isEmpty();
        Map<Duty, Due> handedOn = new TipStory()
                .then(1, new TipStep.Transfer("16231"), TipState.TRANSFERRED)
                .dues();
        assertThat(due(handedOn, Duty.CLASSIFICATION).doneOn()).contains(DAY.plusDays(1));
    }

    @Test
    void a_request_for_more_time_is_answered_in_three_days() {
        TipStory asked =
                new TipStory().verifying().then(9, new TipStep.Fulfil(Duty.EXTENSION_ASKED), TipState.BEING_VERIFIED);
        assertThat(lastDay(due(asked.dues(), Duty.EXTENSION_ANSWERED))).isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(due(asked.dues(), Duty.EXTENSION_ANSWERED).isOpen()).isTrue();
        asked.then(10, new TipStep.Extend(DAY.plusDays(9), LocalDate.of(2024, 6, 27)), TipState.BEING_VERIFIED);
        assertThat(due(asked.dues(), Duty.EXTENSION_ANSWERED).inTime()).contains(true);
    }

    @Test
    void a_request_that_is_noted_with_its_answer_counts_from_its_own_day() {
        Map<Duty, Due> dues = new TipStory()
                .verifying()
                .then(9, new TipStep.Extend(DAY.plusDays(1), LocalDate.of(2024, 6, 27)), TipState.BEING_VERIFIED)
                .dues();
        assertThat(due(dues, Duty.EXTENSION_ANSWERED).inTime()).contains(false);
        assertThat(new TipStory().verifying().dues()).doesNotContainKey(Duty.EXTENSION_ANSWERED);
    }

    @Test
    void once_concluded_the_result_is_to_be_told_and_once_closed_the_file_is_to_be_archived() {
        Map<Duty, Due> dues = new TipStory()
                .verifying()
                .then(9, new TipStep.Conclude(), TipState.CONCLUDED)
                .then(10, new TipStep.Close(ClosingReason.ADMINISTRATIVE), TipState.CLOSED)
                .dues();
        assertThat(due(dues, Duty.DECISION).inTime()).contains(true);
        assertThat(lastDay(due(dues, Duty.RESULT_NOTICE))).isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(dues).containsKeys(Duty.ARCHIVE, Duty.ADMINISTRATIVE_TRANSFER);
    }

    @Test
    void the_file_of_one_that_is_open_again_is_not_to_be_archived_yet() {
        TipStory closed = new TipStory()
                .verifying()
                .then(9, new TipStep.Conclude(), TipState.CONCLUDED)
                .then(10, new TipStep.Close(ClosingReason.NO_CASE), TipState.CLOSED);
        assertThat(closed.dues()).containsKey(Duty.ARCHIVE);
        assertThat(closed.then(11, new TipStep.Reopen(), TipState.REOPENED).dues())
                .doesNotContainKey(Duty.ARCHIVE);
    }

    @ParameterizedTest
    @EnumSource
    void each_deadline_of_the_table_is_due_for_some_tip(Duty duty) {
        Stream<TipStory> stories = Stream.concat(
                Stream.of(Route.values())
                        .map(route -> new TipStory()
                                .then(0, new TipStep.Classify(route), TipState.CLASSIFIED)
                                .then(1, new TipStep.Verify(), TipState.BEING_VERIFIED)),
                Stream.of(
                        new TipStory().verifying().then(9, new TipStep.Suspend(), TipState.BEING_VERIFIED),
                        new TipStory()
                                .verifying()
                                .then(9, new TipStep.Suspend(), TipState.BEING_VERIFIED)
                                .then(10, new TipStep.Resume(), TipState.BEING_VERIFIED),
                        new TipStory()
                                .verifying()
                                .then(9, new TipStep.Fulfil(Duty.EXTENSION_ASKED), TipState.BEING_VERIFIED),
                        new TipStory()
                                .verifying()
                                .then(9, new TipStep.Conclude(), TipState.CONCLUDED)
                                .then(9, new TipStep.Close(ClosingReason.ADMINISTRATIVE), TipState.CLOSED)));
        boolean boundsAStep = duty == Duty.EXTENSION || duty == Duty.EXTENSION_ASKED;
        assertThat(stories.anyMatch(story -> story.dues().containsKey(duty))).isEqualTo(!boundsAStep);
    }
}
