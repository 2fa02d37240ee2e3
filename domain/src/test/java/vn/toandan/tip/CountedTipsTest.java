package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.SECOND;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountedTipsTest {

    private static final TipId THIRD = new TipId("T-3");
    private static final LocalDate KNOWN = DAY.plusDays(60);

    private final Tips tips = new InMemoryTips();
    private final Outcomes outcomes = new InMemoryOutcomes();

    private CountedTips counted(LocalDate from, LocalDate to, LocalDate asKnown) {
        return CountedTips.of(tips, outcomes, from, to, asKnown, tip -> true);
    }

    private CountedTips all() {
        return counted(LocalDate.MIN, LocalDate.MAX, KNOWN);
    }

    private void valued(TipId id, TipFinding finding) {
        tips.record(SomeTips.valued(id, DAY, finding, DAY.plusDays(9)));
    }

    @Test
    void each_tip_is_counted_where_its_latest_value_puts_it() {
        valued(FIRST, SomeTips.valuable().build());
        valued(
                SECOND,
                SomeTips.valuable().verification(Verification.OUT_OF_SCOPE).build());
        tips.record(SomeTips.duplicate(THIRD, DAY, FIRST));
        tips.record(SomeTips.pending(new TipId("T-4"), DAY));
        valued(
                new TipId("T-5"),
                SomeTips.valuable()
                        .useMade(Set.of(Use.NONE))
                        .causalRole(CausalRole.NONE)
                        .build());
        assertThat(all().received().values()).hasSize(5);
        assertThat(all().inScope().values()).hasSize(4).doesNotContain(SECOND);
        assertThat(all().valuable().values()).containsExactly(FIRST);
        assertThat(all().duplicate().values()).containsExactly(THIRD);
        assertThat(all().pending().values()).containsExactly(new TipId("T-4"));
        assertThat(all().accurateUnused().values()).containsExactly(new TipId("T-5"));
        assertThat(all().received().keySet()).containsExactly(OffenceKind.THEFT);
    }

    @Test
    void what_was_not_known_yet_does_not_count() {
        tips.record(SomeTips.pending(FIRST, DAY));
        valued(FIRST, SomeTips.valuable().build());
        assertThat(counted(DAY, DAY, DAY.plusDays(8)).pending().values()).containsExactly(FIRST);
        assertThat(counted(DAY, DAY, DAY.plusDays(9)).pending().values()).isEmpty();
        assertThat(counted(DAY, DAY, DAY.minusDays(1)).received().values()).isEmpty();
    }

    @Test
    void both_ends_of_the_period_count() {
        tips.record(SomeTips.pending(FIRST, DAY));
        assertThat(counted(DAY, DAY, KNOWN).received().values()).containsExactly(FIRST);
        assertThat(counted(DAY.plusDays(1), KNOWN, KNOWN).received().values()).isEmpty();
        assertThat(counted(DAY.minusDays(9), DAY.minusDays(1), KNOWN).received().values())
                .isEmpty();
    }

    @Test
    void each_outcome_counts_once_for_the_tip_it_is_credited_to() {
        tips.record(SomeTips.pending(FIRST, DAY));
        tips.record(SomeTips.pending(SECOND, DAY.plusDays(1)));
        tips.record(SomeTips.pending(THIRD, DAY.plusDays(1)));
        outcomes.record(OutcomesContract.TWO_PERSONS, FIRST, CausalRole.DECISIVE, DAY.plusDays(6));
        outcomes.record(OutcomesContract.TWO_PERSONS, SECOND, CausalRole.DECISIVE, DAY.plusDays(6));
        assertThat(CountedTips.quantity(all().outcomes(OutcomeKind.PERSONS).values()))
                .isEqualTo(2);
        assertThat(CountedTips.quantity(counted(DAY.plusDays(1), KNOWN, KNOWN)
                        .outcomes(OutcomeKind.PERSONS)
                        .values()))
                .isZero();
        assertThat(all().outcomes(OutcomeKind.CASES).values()).isEmpty();
        assertThat(all().withoutOutcome().values()).containsExactly(THIRD);
    }

    @Test
    void a_corrected_outcome_counts_with_the_quantity_known_then() {
        tips.record(SomeTips.pending(FIRST, DAY));
        outcomes.record(OutcomesContract.TWO_PERSONS, FIRST, CausalRole.DECISIVE, DAY.plusDays(6));
        outcomes.correct(new Outcome(OutcomesContract.TWO_PERSONS.key(), 5), DAY.plusDays(8));
        assertThat(CountedTips.quantity(counted(DAY, DAY, DAY.plusDays(7))
                        .outcomes(OutcomeKind.PERSONS)
                        .values()))
                .isEqualTo(2);
        assertThat(CountedTips.quantity(counted(DAY, DAY, DAY.plusDays(8))
                        .outcomes(OutcomeKind.PERSONS)
                        .values()))
                .isEqualTo(5);
    }

    @Test
    void an_outcome_counts_from_the_day_it_is_known() {
        tips.record(SomeTips.pending(FIRST, DAY));
        outcomes.record(OutcomesContract.ONE_CASE, FIRST, CausalRole.DECISIVE, DAY.plusDays(6));
        assertThat(counted(DAY, DAY, DAY.plusDays(5))
                        .outcomes(OutcomeKind.CASES)
                        .values())
                .isEmpty();
        assertThat(ImmutableList.copyOf(counted(DAY, DAY, DAY.plusDays(6))
                        .outcomes(OutcomeKind.CASES)
                        .values()))
                .hasSize(1);
    }
}
