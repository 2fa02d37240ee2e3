package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.SECOND;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.toandan.tip.TipRejection.Code;

class CreditTest {

    private static final TipId THIRD = new TipId("T-3");

    private final Tips tips = new InMemoryTips();
    private final Outcomes outcomes = new InMemoryOutcomes();
    private final OutcomeRegister register = new OutcomeRegister(outcomes, tips);

    private static OutcomeRow row(long row, TipId tip, CausalRole role, long quantity) {
        return new OutcomeRow(row, "12/QĐ-CSĐT", DAY.plusDays(5), OutcomeKind.CASES, quantity, tip, role);
    }

    private void known(TipVersion... versions) {
        ImmutableList.copyOf(versions).forEach(tips::record);
    }

    private ImmutableMap<TipId, Credit> credit(OutcomeRow... rows) {
        assertThat(register.takeIn(ImmutableList.copyOf(rows), DAY.plusDays(9))).isEqualTo(new Taken.In(rows.length));
        KnownOutcome outcome = outcomes.find(Set.of(rows[0].outcome().key()))
                .values()
                .iterator()
                .next();
        return Credit.of(
                outcome, tips.asKnownOn(DAY.plusDays(9), outcome.links().keySet()));
    }

    @Test
    void an_outcome_counts_for_the_first_of_the_decisive_tips() {
        known(
                SomeTips.pending(FIRST, DAY),
                SomeTips.pending(SECOND, DAY.plusDays(1)),
                SomeTips.pending(THIRD, DAY.plusDays(2)));
        assertThat(credit(
                        row(2, FIRST, CausalRole.SUPPORTING, 1),
                        row(3, THIRD, CausalRole.DECISIVE, 1),
                        row(4, SECOND, CausalRole.DECISIVE, 1)))
                .containsExactly(
                        entry(FIRST, Credit.ADDING), entry(SECOND, Credit.CREDITED), entry(THIRD, Credit.ADDING));
    }

    @Test
    void a_duplicate_is_marked_and_never_credited() {
        known(SomeTips.duplicate(FIRST, DAY, SECOND), SomeTips.pending(SECOND, DAY.plusDays(1)));
        assertThat(credit(row(2, FIRST, CausalRole.DECISIVE, 1), row(3, SECOND, CausalRole.DECISIVE, 1)))
                .containsEntry(FIRST, Credit.DUPLICATE)
                .containsEntry(SECOND, Credit.CREDITED);
    }

    @Test
    void where_none_was_decisive_the_first_supporting_one_is_credited() {
        known(SomeTips.pending(FIRST, DAY.plusDays(1)), SomeTips.pending(SECOND, DAY));
        assertThat(credit(row(2, FIRST, CausalRole.SUPPORTING, 1), row(3, SECOND, CausalRole.SUPPORTING, 1)))
                .containsEntry(SECOND, Credit.CREDITED)
                .containsEntry(FIRST, Credit.ADDING);
    }

    @Test
    void on_one_day_the_hour_decides_and_one_without_comes_after() {
        TipId fourth = new TipId("T-0");
        known(receivedAt(FIRST, 12), receivedAt(SECOND, 8), SomeTips.pending(fourth, DAY));
        assertThat(credit(
                        row(2, FIRST, CausalRole.DECISIVE, 1),
                        row(3, SECOND, CausalRole.DECISIVE, 1),
                        row(4, fourth, CausalRole.DECISIVE, 1)))
                .containsExactly(
                        entry(SECOND, Credit.CREDITED), entry(FIRST, Credit.ADDING), entry(fourth, Credit.ADDING));
    }

    private static TipVersion receivedAt(TipId id, int hour) {
        return TipVersion.unvalued(new Tip(
                id,
                OffenceKind.THEFT,
                Optional.empty(),
                Optional.empty(),
                DAY,
                Optional.of(SomeTips.at(DAY, hour)),
                Optional.empty()));
    }

    @Test
    void at_one_time_the_identifier_decides_so_that_it_is_always_the_same() {
        known(SomeTips.pending(SECOND, DAY), SomeTips.pending(FIRST, DAY));
        assertThat(credit(row(2, SECOND, CausalRole.DECISIVE, 1), row(3, FIRST, CausalRole.DECISIVE, 1)))
                .containsEntry(FIRST, Credit.CREDITED);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        known(SomeTips.pending(FIRST, DAY));
        ImmutableList<OutcomeRow> file = ImmutableList.of(row(2, FIRST, CausalRole.DECISIVE, 1));
        register.takeIn(file, DAY.plusDays(9));
        assertThat(register.takeIn(file, DAY.plusDays(9))).isEqualTo(new Taken.In(0));
    }

    @Test
    void another_quantity_is_a_new_version_known_from_its_own_day_and_taken_in_once() {
        known(SomeTips.pending(FIRST, DAY));
        ImmutableList<OutcomeRow> before = ImmutableList.of(row(2, FIRST, CausalRole.DECISIVE, 1));
        ImmutableList<OutcomeRow> after = ImmutableList.of(row(2, FIRST, CausalRole.DECISIVE, 3));
        register.takeIn(before, DAY.plusDays(9));
        assertThat(register.takeIn(after, DAY.plusDays(20))).isEqualTo(new Taken.In(1));
        assertThat(register.takeIn(after, DAY.plusDays(20))).isEqualTo(new Taken.In(0));
        assertThat(register.takeIn(before, DAY.plusDays(9))).isEqualTo(new Taken.In(0));
        assertThat(outcomes.of(Set.of(FIRST)).get(0).versions())
                .containsExactly(
                        new KnownOutcome.Version(1, DAY.plusDays(9)), new KnownOutcome.Version(3, DAY.plusDays(20)));
    }

    @Test
    void an_outcome_of_several_tips_is_corrected_once() {
        known(SomeTips.pending(FIRST, DAY), SomeTips.pending(SECOND, DAY));
        register.takeIn(ImmutableList.of(row(2, FIRST, CausalRole.DECISIVE, 1)), DAY.plusDays(9));
        assertThat(register.takeIn(
                        ImmutableList.of(
                                row(2, FIRST, CausalRole.DECISIVE, 2), row(3, SECOND, CausalRole.SUPPORTING, 2)),
                        DAY.plusDays(9)))
                .isEqualTo(new Taken.In(2));
        KnownOutcome known = outcomes.of(Set.of(FIRST)).get(0);
        assertThat(known.versions()).hasSize(2);
        assertThat(known.links()).containsOnlyKeys(FIRST, SECOND);
    }

    @Test
    void every_fault_of_a_file_is_told_and_nothing_of_it_is_written() {
        known(SomeTips.pending(FIRST, DAY));
        Taken taken = register.takeIn(
                ImmutableList.of(
                        row(2, FIRST, CausalRole.DECISIVE, 1),
                        row(3, SECOND, CausalRole.DECISIVE, 1),
                        row(4, FIRST, CausalRole.SUPPORTING, 2)),
                DAY.plusDays(4));
        assertThat(((Taken.Rejected) taken).rejections())
                .extracting(TipRejection::code)
                .containsExactly(
                        Code.NOT_YET, Code.UNKNOWN_TIP, Code.NOT_YET, Code.NOT_YET, Code.OTHER_QUANTITY, Code.TWICE);
        assertThat(outcomes.of(Set.of(FIRST))).isEmpty();
    }

    @Test
    void one_outcome_has_one_quantity_in_a_file_neither_more_nor_less() {
        known(SomeTips.pending(FIRST, DAY), SomeTips.pending(SECOND, DAY));
        for (long other : new long[] {1, 3}) {
            Taken taken = register.takeIn(
                    ImmutableList.of(row(2, FIRST, CausalRole.DECISIVE, 2), row(3, SECOND, CausalRole.DECISIVE, other)),
                    DAY.plusDays(9));
            assertThat(((Taken.Rejected) taken).rejections())
                    .extracting(TipRejection::code)
                    .containsExactly(Code.OTHER_QUANTITY);
        }
    }

    @Test
    void a_quantity_of_more_than_fifteen_digits_is_refused() {
        known(SomeTips.pending(FIRST, DAY));
        Taken taken = register.takeIn(
                ImmutableList.of(row(2, FIRST, CausalRole.DECISIVE, OutcomeRegister.MOST + 1)), DAY.plusDays(9));
        assertThat(((Taken.Rejected) taken).rejections())
                .extracting(TipRejection::code)
                .containsExactly(Code.TOO_MUCH);
        assertThat(register.takeIn(
                        ImmutableList.of(row(2, FIRST, CausalRole.DECISIVE, OutcomeRegister.MOST)), DAY.plusDays(9)))
                .isEqualTo(new Taken.In(1));
    }

    @Test
    void outcomes_are_the_uses_and_cases_persons_and_goods() {
        assertThat(OutcomeKind.ALL.keySet())
                .contains("prevented", "case_opened", "cases", "persons", "goods")
                .doesNotContain("none");
        assertThat(OutcomeKind.of("arrests")).isEmpty();
    }
}
