package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.SECOND;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every register of tips does, wherever it keeps them. */
public interface TipsContract {

    /** The same one each time a test asks, empty at first. */
    Tips tips();

    private List<TipId> receivedOn(LocalDate from, LocalDate to, LocalDate known) {
        List<TipId> ids = new ArrayList<>();
        tips().received(from, to, known, version -> ids.add(version.tip().id()));
        return ids;
    }

    @Test
    default void a_version_comes_back_as_it_was_recorded() {
        TipVersion full = SomeTips.valued(FIRST, DAY, SomeTips.valuable().build(), DAY.plusDays(9));
        tips().record(full);
        TipVersion back = tips().find(FIRST).orElseThrow();
        assertThat(back.saysTheSameAs(full)).isTrue();
        assertThat(back.knownOn()).isEqualTo(full.knownOn());
        assertThat(FindingCells.of(back.finding())).isEqualTo(FindingCells.of(full.finding()));
    }

    @Test
    default void one_received_here_keeps_its_hour_and_the_day_of_the_act() {
        Tip tip = SomeTips.received(FIRST, DAY);
        tips().record(TipVersion.unvalued(tip));
        assertThat(tips().find(FIRST).map(TipVersion::tip)).contains(tip);
    }

    @Test
    default void one_of_which_little_is_known_comes_back_so() {
        Tip bare = new Tip(
                FIRST, OffenceKind.OTHER, Optional.empty(), Optional.empty(), DAY, Optional.empty(), Optional.empty());
        tips().record(TipVersion.unvalued(bare));
        assertThat(tips().find(FIRST).map(TipVersion::tip)).contains(bare);
    }

    @Test
    default void a_later_version_is_added_and_the_earlier_stays_as_it_was_known() {
        tips().record(SomeTips.pending(FIRST, DAY));
        tips().record(SomeTips.valued(FIRST, DAY, SomeTips.valuable().build(), DAY.plusDays(9)));
        assertThat(tips().asKnownOn(DAY.plusDays(8), Set.of(FIRST)).values())
                .extracting(TipVersion::level)
                .containsExactly(TipLevel.PENDING);
        assertThat(tips().asKnownOn(DAY.plusDays(9), Set.of(FIRST)).values())
                .extracting(TipVersion::level)
                .containsExactly(TipLevel.V2);
        assertThat(tips().versions(FIRST)).hasSize(2);
    }

    @Test
    default void what_was_recorded_late_but_known_early_does_not_hide_what_was_known_later() {
        tips().record(SomeTips.valued(FIRST, DAY, SomeTips.valuable().build(), DAY.plusDays(9)));
        tips().record(SomeTips.pending(FIRST, DAY));
        assertThat(tips().find(FIRST).map(TipVersion::level)).contains(TipLevel.V2);
    }

    @Test
    default void before_it_was_known_there_is_nothing() {
        tips().record(SomeTips.pending(FIRST, DAY));
        assertThat(tips().asKnownOn(DAY.minusDays(1), Set.of(FIRST))).isEmpty();
        assertThat(tips().find(SECOND)).isEmpty();
    }

    @Test
    default void both_ends_of_the_days_count_and_the_order_is_that_of_receipt() {
        tips().record(SomeTips.pending(SECOND, DAY));
        tips().record(SomeTips.pending(FIRST, DAY));
        tips().record(SomeTips.pending(new TipId("T-0"), DAY.plusDays(1)));
        assertThat(receivedOn(DAY, DAY, LocalDate.MAX)).containsExactly(FIRST, SECOND);
        assertThat(receivedOn(LocalDate.MIN, LocalDate.MAX, LocalDate.MAX)).hasSize(3);
        assertThat(receivedOn(DAY.plusDays(2), LocalDate.MAX, LocalDate.MAX)).isEmpty();
        assertThat(receivedOn(LocalDate.MIN, LocalDate.MAX, DAY)).containsExactly(FIRST, SECOND);
    }

    @Test
    default void a_corrected_day_of_receipt_moves_the_tip() {
        tips().record(SomeTips.pending(FIRST, DAY));
        TipVersion corrected =
                SomeTips.valued(FIRST, DAY.minusDays(40), SomeTips.valuable().build(), DAY.plusDays(9));
        tips().record(corrected);
        assertThat(receivedOn(DAY, DAY, LocalDate.MAX)).isEmpty();
        assertThat(receivedOn(DAY, DAY, DAY)).containsExactly(FIRST);
        assertThat(receivedOn(DAY.minusDays(40), DAY.minusDays(40), LocalDate.MAX))
                .containsExactly(FIRST);
    }

    @Test
    default void what_was_told_is_opened_again_and_the_receipt_leads_to_it() {
        Account account = new Account("Có người trộm xe máy ở đầu thôn.\nBiển số không rõ.");
        Receipt receipt = Receipt.of(new byte[Receipt.CHANCE]);
        tips().record(SomeTips.pending(FIRST, DAY));
        tips().seal(FIRST, account, receipt.digest(new byte[32]));
        assertThat(tips().account(FIRST)).contains(account);
        assertThat(tips().holder(receipt.digest(new byte[32]))).contains(FIRST);
        assertThat(tips().holder(receipt.digest(new byte[] {1}))).isEmpty();
    }

    @Test
    default void one_that_was_handed_on_says_nothing() {
        tips().record(SomeTips.pending(FIRST, DAY));
        assertThat(tips().account(FIRST)).isEmpty();
    }

    @Test
    default void every_kind_of_step_comes_back_in_order() {
        ImmutableList<TakenStep> steps = ImmutableList.of(
                new TakenStep(new TipStep.Classify(Route.OWN_COMPLEX), TipState.CLASSIFIED, SomeTips.at(DAY, 8)),
                new TakenStep(new TipStep.Verify(), TipState.BEING_VERIFIED, SomeTips.at(DAY, 9)),
                new TakenStep(new TipStep.Extend(DAY, DAY.plusDays(30)), TipState.BEING_VERIFIED, SomeTips.at(DAY, 10)),
                new TakenStep(new TipStep.Suspend(), TipState.BEING_VERIFIED, SomeTips.at(DAY, 11)),
                new TakenStep(new TipStep.Resume(), TipState.BEING_VERIFIED, SomeTips.at(DAY, 12)),
                new TakenStep(new TipStep.Conclude(), TipState.CONCLUDED, SomeTips.at(DAY, 13)),
                new TakenStep(new TipStep.Close(ClosingReason.NO_CASE), TipState.CLOSED, SomeTips.at(DAY, 14)),
                new TakenStep(new TipStep.Fulfil(Duty.ARCHIVE), TipState.CLOSED, SomeTips.at(DAY, 15)),
                new TakenStep(new TipStep.Reopen(), TipState.REOPENED, SomeTips.at(DAY, 16)),
                new TakenStep(new TipStep.Transfer("16249"), TipState.TRANSFERRED, SomeTips.at(DAY, 17)));
        tips().record(SomeTips.pending(FIRST, DAY));
        steps.forEach(step -> tips().take(FIRST, step));
        assertThat(tips().steps(FIRST)).isEqualTo(steps);
        assertThat(tips().steps(SECOND)).isEmpty();
        assertThat(tips().history(FIRST).state()).isEqualTo(TipState.TRANSFERRED);
    }

    @Test
    default void grades_stay_beside_each_other() {
        IntakeGrade first = new IntakeGrade(Admiralty.of("F6"), Optional.empty(), SomeTips.noon(DAY));
        IntakeGrade second =
                new IntakeGrade(Admiralty.of("B2"), ThreeByFive.of("1-A-P"), SomeTips.noon(DAY.plusDays(1)));
        tips().grade(FIRST, first);
        tips().grade(FIRST, second);
        assertThat(tips().grades(FIRST)).containsExactly(first, second);
    }

    @Test
    default void replies_are_opened_in_order() {
        Reply one = new Reply(new Account("Đã tiếp nhận."), SomeTips.at(DAY, 9));
        Reply two = new Reply(new Account("Đã giải quyết."), SomeTips.at(DAY, 10));
        tips().reply(FIRST, one);
        tips().reply(FIRST, two);
        assertThat(tips().replies(FIRST)).containsExactly(one, two);
    }
}
