package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.at;
import static vn.toandan.tip.TipStory.CLOCK;
import static vn.toandan.tip.TipStory.due;
import static vn.toandan.tip.TipStory.lastDay;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is due of a tip that is handed on, or that is a denunciation, by the route on which it was sent. */
class TipRoutesClockTest {

    @Test
    void an_urgent_tip_goes_on_within_the_day_and_is_not_ours_to_decide() {
        TipStory urgent = new TipStory().then(0, new TipStep.Classify(Route.FORWARD_URGENT), TipState.CLASSIFIED);
        assertThat(urgent.dues()).containsOnlyKeys(Duty.CLASSIFICATION, Duty.RECEIPT_NOTICE, Duty.FORWARD_URGENT);
        urgent.then(1, new TipStep.Transfer("16249"), TipState.TRANSFERRED);
        assertThat(due(urgent.dues(), Duty.FORWARD_URGENT).isOpen()).isFalse();
    }

    @Test
    void the_other_routes_have_deadlines_of_their_own() {
        assertThat(new TipStory()
                        .then(0, new TipStep.Classify(Route.FORWARD), TipState.CLASSIFIED)
                        .dues())
                .containsKey(Duty.FORWARD);
        assertThat(new TipStory()
                        .then(0, new TipStep.Classify(Route.FORWARD_URGENT_REMOTE), TipState.CLASSIFIED)
                        .dues())
                .containsKey(Duty.FORWARD_URGENT_REMOTE);
        assertThat(new TipStory()
                        .then(0, new TipStep.Classify(Route.DENUNCIATION), TipState.CLASSIFIED)
                        .then(1, new TipStep.Verify(), TipState.BEING_VERIFIED)
                        .dues())
                .containsKeys(Duty.DENUNCIATION_ACCEPTED, Duty.DENUNCIATION_SETTLED)
                .doesNotContainKey(Duty.DECISION);
    }

    @Test
    void a_police_station_forwards_within_the_day() {
        Map<Duty, Due> dues = new TipStory()
                .then(0, new TipStep.Classify(Route.FORWARD_FROM_STATION), TipState.CLASSIFIED)
                .dues();
        assertThat(due(dues, Duty.FORWARD_FROM_STATION).expiry()).contains(Expiry.at(at(DAY.plusDays(1), 12)));
        assertThat(dues).doesNotContainKey(Duty.DECISION);
    }

    /** Classified at nine, so by nine on the next day. */
    @Test
    void what_is_another_bodys_goes_there_within_a_day_of_its_classification() {
        TipStory elsewhere = new TipStory().then(3, new TipStep.Classify(Route.TRANSFER), TipState.CLASSIFIED);
        assertThat(due(elsewhere.dues(), Duty.TRANSFER).expiry()).contains(Expiry.at(at(DAY.plusDays(4), 9)));
        assertThat(elsewhere.dues()).doesNotContainKey(Duty.DECISION);
        elsewhere.then(4, new TipStep.Transfer("16249"), TipState.TRANSFERRED);
        assertThat(due(elsewhere.dues(), Duty.TRANSFER).inTime()).contains(true);
        assertThat(due(
                                new TipStory()
                                        .then(3, new TipStep.Classify(Route.TRANSFER), TipState.CLASSIFIED)
                                        .then(5, new TipStep.Transfer("16249"), TipState.TRANSFERRED)
                                        .dues(),
                                Duty.TRANSFER)
                        .inTime())
                .contains(false);
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
        return new TipStory()
                .then(0, new TipStep.Classify(route), TipState.CLASSIFIED)
                .then(1, new TipStep.Verify(), TipState.BEING_VERIFIED)
                .dues();
    }

    @Test
    void what_was_handed_on_and_closed_is_not_ours_to_decide() {
        TipStory story = new TipStory()
                .then(0, new TipStep.Transfer("16231"), TipState.TRANSFERRED)
                .then(1, new TipStep.Close(ClosingReason.TRANSFERRED), TipState.CLOSED);
        assertThat(CLOCK.decision(story.history())).isEmpty();
    }

    @Test
    void what_came_back_after_it_was_handed_on_is_ours_to_decide_again() {
        TipStory story = new TipStory()
                .then(0, new TipStep.Transfer("16231"), TipState.TRANSFERRED)
                .verifying();
        assertThat(CLOCK.decision(story.history())).isPresent();
    }
}
