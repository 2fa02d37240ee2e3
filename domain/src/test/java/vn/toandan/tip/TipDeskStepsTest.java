package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeDesk.codes;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.at;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.toandan.tip.TipRejection.Code;

/** What the desk asks of a step beyond the table of states: the order of days, the units, and how much longer a decision may take. */
class TipDeskStepsTest {

    private final SomeDesk office = new SomeDesk();

    @Test
    void a_step_out_of_turn_is_refused_with_what_is_wrong_with_it_in_any_state() {
        TipId id = office.beingVerified();
        office.step(id, new TipStep.Conclude(), at(DAY, 11));
        assertThat(codes(office.step(id, new TipStep.Transfer("99999"), at(DAY, 12))))
                .containsExactly(Code.CONCLUDED, Code.UNKNOWN_PLACE);
        assertThat(codes(office.step(id, new TipStep.Transfer("16231"), at(DAY, 12))))
                .containsExactly(Code.CONCLUDED);
        assertThat(codes(office.step(id, new TipStep.Transfer("16231"), at(DAY, 10))))
                .containsExactly(Code.CONCLUDED, Code.BEFORE_THE_LAST_STEP);
    }

    @Test
    void a_refused_step_names_its_ground_and_writes_nothing() {
        TipId id = office.received().id();
        Handled refused = office.step(id, new TipStep.Conclude(), at(DAY, 9));
        assertThat(codes(refused)).containsExactly(Code.NOT_CLASSIFIED);
        assertThat(((Handled.Rejected) refused).rejections().get(0).ground()).isPresent();
        assertThat(office.tips.steps(id)).isEmpty();
    }

    @Test
    void from_receipt_to_closing_and_open_again() {
        TipId id = office.beingVerified();
        assertThat(office.step(id, new TipStep.Conclude(), at(DAY.plusDays(9), 9)))
                .isEqualTo(new Handled.Done(TipState.CONCLUDED));
        assertThat(office.step(id, new TipStep.Close(ClosingReason.CASE_OPENED), at(DAY.plusDays(10), 9)))
                .isEqualTo(new Handled.Done(TipState.CLOSED));
        assertThat(office.step(id, new TipStep.Reopen(), at(DAY.plusDays(11), 9)))
                .isEqualTo(new Handled.Done(TipState.REOPENED));
    }

    @Test
    void a_step_before_the_last_one_is_refused_and_one_at_the_same_moment_is_not() {
        TipId id = office.received().id();
        assertThat(codes(office.step(id, new TipStep.Classify(Route.OWN), at(DAY, 7))))
                .containsExactly(Code.BEFORE_THE_LAST_STEP);
        assertThat(office.step(id, new TipStep.Classify(Route.OWN), at(DAY, 8))).isInstanceOf(Handled.Done.class);
    }

    @Test
    void a_tip_goes_only_to_a_unit_that_is_there() {
        assertThat(codes(office.step(office.received().id(), new TipStep.Transfer("99999"), at(DAY, 9))))
                .containsExactly(Code.UNKNOWN_PLACE);
    }

    /** Twenty days from Monday 6 May end on Sunday 26 May, so on Monday 27; five days before that is 22 May. */
    @Test
    void more_time_is_asked_five_days_before_the_end_and_no_later() {
        assertThat(extended(LocalDate.of(2024, 5, 22), LocalDate.of(2024, 6, 27)))
                .isInstanceOf(Handled.Done.class);
        assertThat(codes(extended(LocalDate.of(2024, 5, 23), LocalDate.of(2024, 6, 27))))
                .containsExactly(Code.ASKED_TOO_LATE);
    }

    /** Two months from 27 May end on Saturday 27 July, so on Monday 29. */
    @Test
    void more_time_is_two_months_at_most() {
        assertThat(extended(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 7, 29)))
                .isInstanceOf(Handled.Done.class);
        assertThat(codes(extended(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 7, 30))))
                .containsExactly(Code.EXTENDED_TOO_FAR);
        assertThat(codes(extended(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 5, 27))))
                .containsExactly(Code.NOT_EXTENDED);
    }

    private Handled extended(LocalDate asked, LocalDate until) {
        SomeDesk fresh = new SomeDesk();
        return fresh.step(fresh.beingVerified(), new TipStep.Extend(asked, until), at(LocalDate.of(2024, 5, 24), 9));
    }

    @Test
    void more_time_is_given_once() {
        TipId id = office.beingVerified();
        office.step(id, new TipStep.Extend(DAY, LocalDate.of(2024, 6, 27)), at(DAY, 11));
        assertThat(codes(office.step(id, new TipStep.Extend(DAY, LocalDate.of(2024, 7, 1)), at(DAY, 12))))
                .contains(Code.EXTENDED_ONCE);
    }

    @Test
    void more_time_is_given_once_more_after_it_was_opened_again() {
        TipId id = office.beingVerified();
        office.step(id, new TipStep.Extend(DAY, LocalDate.of(2024, 6, 27)), at(DAY, 11));
        office.step(id, new TipStep.Conclude(), at(DAY, 12));
        office.step(id, new TipStep.Reopen(), at(DAY, 13));
        office.step(id, new TipStep.Verify(), at(DAY, 14));
        assertThat(office.step(id, new TipStep.Extend(DAY, LocalDate.of(2024, 6, 27)), at(DAY, 15)))
                .isEqualTo(new Handled.Done(TipState.BEING_VERIFIED));
    }

    @Test
    void what_rests_is_resumed_before_it_is_concluded() {
        TipId id = office.beingVerified();
        assertThat(codes(office.step(id, new TipStep.Resume(), at(DAY, 11)))).containsExactly(Code.NOT_SUSPENDED);
        office.step(id, new TipStep.Suspend(), at(DAY, 12));
        assertThat(codes(office.step(id, new TipStep.Conclude(), at(DAY, 13)))).containsExactly(Code.SUSPENDED);
        assertThat(codes(office.step(id, new TipStep.Suspend(), at(DAY, 13)))).containsExactly(Code.SUSPENDED);
        office.step(id, new TipStep.Resume(), at(DAY, 14));
        assertThat(office.step(id, new TipStep.Conclude(), at(DAY, 15))).isInstanceOf(Handled.Done.class);
    }
}
