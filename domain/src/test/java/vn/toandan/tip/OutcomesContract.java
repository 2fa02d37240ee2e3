package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.SECOND;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every register of outcomes does, wherever it keeps them. */
public interface OutcomesContract {

    Outcome ONE_CASE = new Outcome(new Outcome.Key("12/QĐ-CSĐT", DAY.plusDays(5), OutcomeKind.CASES), 1);
    Outcome TWO_PERSONS = new Outcome(new Outcome.Key("12/QĐ-CSĐT", DAY.plusDays(5), OutcomeKind.PERSONS), 2);

    /** The same one each time a test asks, empty at first. */
    Outcomes outcomes();

    @Test
    default void an_outcome_comes_back_with_its_tips() {
        outcomes().record(ONE_CASE, FIRST, CausalRole.DECISIVE, DAY.plusDays(6));
        outcomes().record(ONE_CASE, SECOND, CausalRole.SUPPORTING, DAY.plusDays(7));
        KnownOutcome known = outcomes().of(Set.of(FIRST)).get(0);
        assertThat(known.outcome()).isEqualTo(ONE_CASE);
        assertThat(known.knownOn()).isEqualTo(DAY.plusDays(6));
        assertThat(known.links())
                .containsEntry(FIRST, new KnownOutcome.Link(CausalRole.DECISIVE, DAY.plusDays(6)))
                .containsEntry(SECOND, new KnownOutcome.Link(CausalRole.SUPPORTING, DAY.plusDays(7)));
        assertThat(known.asKnownOn(DAY.plusDays(6)).links()).containsOnlyKeys(FIRST);
    }

    @Test
    default void one_decision_may_have_several_kinds_of_outcome() {
        outcomes().record(ONE_CASE, FIRST, CausalRole.DECISIVE, DAY.plusDays(6));
        outcomes().record(TWO_PERSONS, FIRST, CausalRole.DECISIVE, DAY.plusDays(6));
        assertThat(outcomes().of(Set.of(FIRST)))
                .extracting(KnownOutcome::outcome)
                .containsExactly(ONE_CASE, TWO_PERSONS);
        assertThat(outcomes().find(Set.of(TWO_PERSONS.key()))).containsOnlyKeys(TWO_PERSONS.key());
    }

    @Test
    default void the_same_once_more_changes_nothing() {
        outcomes().record(ONE_CASE, FIRST, CausalRole.DECISIVE, DAY.plusDays(6));
        outcomes().record(ONE_CASE, FIRST, CausalRole.SUPPORTING, DAY.plusDays(9));
        assertThat(outcomes().of(Set.of(FIRST)).get(0).links())
                .containsEntry(FIRST, new KnownOutcome.Link(CausalRole.DECISIVE, DAY.plusDays(6)));
    }

    @Test
    default void a_corrected_quantity_holds_from_the_day_on_which_it_is_known() {
        outcomes().record(TWO_PERSONS, FIRST, CausalRole.DECISIVE, DAY.plusDays(6));
        outcomes().correct(new Outcome(TWO_PERSONS.key(), 3), DAY.plusDays(9));
        KnownOutcome known = outcomes().of(Set.of(FIRST)).get(0);
        assertThat(known.outcome().quantity()).isEqualTo(3);
        assertThat(known.knownOn()).isEqualTo(DAY.plusDays(6));
        assertThat(known.asKnownOn(DAY.plusDays(8)).outcome().quantity()).isEqualTo(2);
        assertThat(known.asKnownOn(DAY.plusDays(9)).outcome().quantity()).isEqualTo(3);
        assertThat(known.links()).containsOnlyKeys(FIRST);
    }

    @Test
    default void of_two_corrections_known_from_one_day_the_later_holds_and_all_stay_on_file() {
        outcomes().record(TWO_PERSONS, FIRST, CausalRole.DECISIVE, DAY.plusDays(6));
        outcomes().correct(new Outcome(TWO_PERSONS.key(), 5), DAY.plusDays(7));
        outcomes().correct(new Outcome(TWO_PERSONS.key(), 4), DAY.plusDays(7));
        KnownOutcome known =
                outcomes().find(Set.of(TWO_PERSONS.key())).values().iterator().next();
        assertThat(known.versions()).extracting(KnownOutcome.Version::quantity).containsExactly(2L, 5L, 4L);
        assertThat(known.outcome().quantity()).isEqualTo(4);
    }

    @Test
    default void one_more_tip_leaves_a_corrected_quantity_as_it_is() {
        outcomes().record(TWO_PERSONS, FIRST, CausalRole.DECISIVE, DAY.plusDays(6));
        outcomes().correct(new Outcome(TWO_PERSONS.key(), 3), DAY.plusDays(7));
        outcomes().record(TWO_PERSONS, SECOND, CausalRole.SUPPORTING, DAY.plusDays(8));
        assertThat(outcomes().of(Set.of(SECOND)).get(0).outcome().quantity()).isEqualTo(3);
    }

    @Test
    default void each_comes_once_however_many_tips_it_has() {
        outcomes().record(ONE_CASE, FIRST, CausalRole.DECISIVE, DAY);
        outcomes().record(ONE_CASE, SECOND, CausalRole.DECISIVE, DAY);
        List<KnownOutcome> all = new ArrayList<>();
        outcomes().each(all::add);
        assertThat(all).hasSize(1);
        assertThat(outcomes().of(Set.of(FIRST, SECOND))).hasSize(1);
        assertThat(outcomes().of(Set.of(new TipId("T-3")))).isEmpty();
    }
}
