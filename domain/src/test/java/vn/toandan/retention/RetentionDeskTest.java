package vn.toandan.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.SECOND;
import static vn.toandan.tip.SomeTips.at;
import static vn.toandan.tip.SomeTips.noon;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toandan.retention.RetentionRejection.Code;
import vn.toandan.tip.ClosingReason;
import vn.toandan.tip.Duty;
import vn.toandan.tip.InMemoryTips;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TakenStep;
import vn.toandan.tip.TipHistory;
import vn.toandan.tip.TipState;
import vn.toandan.tip.TipStep;

/** Terms, holds and lists, from the office's decision to the day on which something may go. */
class RetentionDeskTest {

    /** Closed on 6 May 2024 and kept for two years. */
    private static final LocalDate LAST = LocalDate.of(2026, 5, 6);

    private static final LocalDate OVER = LAST.plusDays(1);
    private static final SetTerm TWO_YEARS = new SetTerm(RecordKind.TIP_CONTENT, 2, 30, "12/QĐ-UBND");
    private static final HoldTip HOLD = new HoldTip(FIRST, HoldReason.CASE, "45/YC-VKS");
    private static final ReleaseTip RELEASE = new ReleaseTip(FIRST, ReleaseReason.OVER, "46/YC-VKS");

    private final InMemoryRetentions retentions = new InMemoryRetentions();
    private final InMemoryTips tips = new InMemoryTips();
    private final RetentionDesk desk =
            new RetentionDesk(retentions, tips, PublishedRetention.asKnownOn(LocalDate.of(2026, 12, 31)));

    @BeforeEach
    void receive() {
        tips.record(SomeTips.pending(FIRST, DAY));
    }

    private static TipHistory closed() {
        return new TipHistory(
                SomeTips.tip(FIRST, DAY),
                ImmutableList.of(
                        new TakenStep(new TipStep.Close(ClosingReason.NO_CASE), TipState.CLOSED, at(DAY, 9)),
                        new TakenStep(new TipStep.Fulfil(Duty.ARCHIVE), TipState.CLOSED, at(DAY, 10))),
                Optional.empty());
    }

    private PurgeList listOn(LocalDate day) {
        return desk.list(RecordKind.TIP_CONTENT, ImmutableList.of(closed()), day)
                .orElseThrow();
    }

    private void set() {
        assertThat(desk.set(TWO_YEARS, noon(OVER))).isInstanceOf(Settled.Done.class);
    }

    private static void assertRefused(Settled settled, Code... codes) {
        assertThat(settled)
                .isInstanceOfSatisfying(
                        Settled.Rejected.class,
                        rejected -> assertThat(rejected.rejections())
                                .extracting(RetentionRejection::code)
                                .containsExactly(codes));
    }

    @Test
    void nothing_is_over_before_the_office_has_set_a_term() {
        assertThat(desk.list(RecordKind.TIP_CONTENT, ImmutableList.of(closed()), OVER))
                .isEmpty();
    }

    @Test
    void nothing_is_over_before_the_text_is_in_force() {
        set();
        assertThat(desk.list(RecordKind.TIP_CONTENT, ImmutableList.of(closed()), LocalDate.of(2025, 12, 31)))
                .isEmpty();
        assertThat(desk.list(RecordKind.TIP_CONTENT, ImmutableList.of(closed()), LocalDate.of(2026, 1, 1)))
                .isPresent();
    }

    @Test
    void what_is_free_of_content_never_goes() {
        assertRefused(desk.set(new SetTerm(RecordKind.TIP_FACTS, 2, 30, "12/QĐ-UBND"), noon(OVER)), Code.KEPT_FOR_GOOD);
        assertThat(desk.list(RecordKind.TIP_FACTS, ImmutableList.of(closed()), OVER))
                .isEmpty();
    }

    @Test
    void a_term_needs_years_notice_and_a_decision_and_all_is_said_at_once() {
        assertRefused(
                desk.set(new SetTerm(RecordKind.LOG, 0, 0, " "), noon(OVER)),
                Code.KEPT_FOR_GOOD,
                Code.NO_YEARS,
                Code.NO_NOTICE,
                Code.NO_DECISION);
        assertThat(desk.set(new SetTerm(RecordKind.TELLER, 1, 1, "1/QĐ"), noon(OVER)))
                .isInstanceOf(Settled.Done.class);
    }

    @Test
    void it_is_over_on_the_day_after_its_last() {
        set();
        assertThat(listOn(LAST).over()).isEmpty();
        assertThat(listOn(OVER).over()).containsExactly(new Over(FIRST, LAST, Optional.empty()));
    }

    @Test
    void what_is_found_over_is_listed_once() {
        set();
        assertThat(desk.warn(listOn(OVER), noon(OVER))).hasSize(1);
        assertThat(desk.warn(listOn(OVER), noon(OVER.plusDays(1)))).isEmpty();
        assertThat(listOn(OVER).over()).containsExactly(new Over(FIRST, LAST, Optional.of(noon(OVER))));
    }

    @Test
    void it_goes_by_itself_no_sooner_than_thirty_days_after_it_was_listed() {
        set();
        assertThat(listOn(OVER).over().get(0).mayGoByItself(listOn(OVER).term(), OVER.plusYears(9)))
                .isFalse();
        desk.warn(listOn(OVER), noon(OVER));
        PurgeList found = listOn(OVER.plusDays(60));
        assertThat(found.over().get(0).mayGoByItself(found.term(), OVER.plusDays(29)))
                .isFalse();
        assertThat(found.over().get(0).mayGoByItself(found.term(), OVER.plusDays(30)))
                .isTrue();
    }

    @Test
    void by_another_term_it_has_to_be_listed_anew() {
        set();
        desk.warn(listOn(OVER), noon(OVER));
        desk.set(new SetTerm(RecordKind.TIP_CONTENT, 1, 30, "13/QĐ-UBND"), noon(OVER));
        assertThat(listOn(OVER).over().get(0).isListed()).isFalse();
    }

    @Test
    void a_shorter_notice_does_not_count_from_a_list_of_before() {
        set();
        desk.warn(listOn(OVER), noon(OVER));
        assertThat(listOn(OVER.plusDays(9)).over()).allMatch(Over::isListed);
        desk.set(new SetTerm(RecordKind.TIP_CONTENT, 2, 1, "13/QĐ-UBND"), noon(OVER.plusDays(9)));
        assertThat(listOn(OVER.plusDays(9)).over()).hasSize(1).noneMatch(Over::isListed);
    }

    @Test
    void what_is_held_is_on_no_list_and_said_to_be_held() {
        set();
        assertThat(desk.hold(HOLD, noon(OVER))).isInstanceOf(Settled.Done.class);
        assertThat(listOn(OVER).over()).isEmpty();
        assertThat(listOn(OVER).held()).extracting(Hold::document).containsExactly("45/YC-VKS");
        assertThat(listOn(LAST).held()).isEmpty();
    }

    @Test
    void what_was_listed_before_it_was_released_is_listed_anew() {
        set();
        desk.warn(listOn(OVER), noon(OVER));
        desk.hold(HOLD, noon(OVER.plusDays(1)));
        desk.release(RELEASE, noon(OVER.plusDays(40)));
        assertThat(listOn(OVER.plusDays(40)).over().get(0).isListed()).isFalse();
        desk.warn(listOn(OVER.plusDays(40)), noon(OVER.plusDays(41)));
        assertThat(listOn(OVER.plusDays(41)).over().get(0).listedAt()).contains(noon(OVER.plusDays(41)));
    }

    @Test
    void a_tip_is_held_once_and_released_only_if_it_is_held() {
        assertRefused(desk.release(RELEASE, noon(OVER)), Code.NOT_HELD);
        desk.hold(HOLD, noon(OVER));
        assertRefused(desk.hold(HOLD, noon(OVER)), Code.HELD);
        assertThat(desk.release(RELEASE, noon(OVER))).isInstanceOf(Settled.Done.class);
        assertThat(desk.hold(HOLD, noon(OVER))).isInstanceOf(Settled.Done.class);
    }

    @Test
    void a_hold_needs_a_tip_that_is_there_and_a_document() {
        assertRefused(
                desk.hold(new HoldTip(SECOND, HoldReason.COMPLAINT, " "), noon(OVER)),
                Code.NO_DOCUMENT,
                Code.UNKNOWN_TIP);
        assertRefused(
                desk.release(new ReleaseTip(SECOND, ReleaseReason.MISTAKE, ""), noon(OVER)),
                Code.NO_DOCUMENT,
                Code.UNKNOWN_TIP,
                Code.NOT_HELD);
        assertThat(retentions.holds()).isEmpty();
    }
}
