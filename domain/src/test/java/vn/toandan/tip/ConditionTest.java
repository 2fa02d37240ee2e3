package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the conditions of table A ask, one by one; as opposed to the rules that are made of them. */
class ConditionTest {

    private static long tip(String cells) {
        return Findings.of(Findings.cells(cells)).inputs();
    }

    private static boolean holds(Condition condition, long tip) {
        return condition.cases().stream().anyMatch(one -> one.lacking(tip).isEmpty());
    }

    /** For which values of one column it holds. */
    private static List<String> holdsFor(Condition condition, String column, Coded... values) {
        return Arrays.stream(values)
                .map(Coded::code)
                .filter(code -> holds(condition, tip(column + "=" + code)))
                .toList();
    }

    private static List<Integer> holdsFor(Condition condition, String column, int most) {
        return IntStream.rangeClosed(0, most)
                .filter(value -> holds(condition, tip(column + "=" + value)))
                .boxed()
                .toList();
    }

    @Test
    void one_of_the_values_that_it_names_is_enough_and_no_other_is() {
        assertThat(holdsFor(
                        Condition.is(Verification.CONFIRMED_FULL, Verification.CONFIRMED_PART),
                        "verification",
                        Verification.values()))
                .containsExactly("confirmed_full", "confirmed_part");
        assertThat(holdsFor(Condition.is(Novelty.NEW, Novelty.ADDS_DETAIL), "novelty", Novelty.values()))
                .containsExactly("new", "adds_detail");
        assertThat(holdsFor(Condition.is(Timeliness.WITHIN_24H), "timeliness", Timeliness.values()))
                .containsExactly("within_24h");
        assertThat(holdsFor(Condition.is(OffenceClass.NATIONAL_SECURITY), "offence_class", OffenceClass.values()))
                .containsExactly("national_security");
        assertThat(holdsFor(Condition.is(CausalRole.SUPPORTING), "causal_role", CausalRole.values()))
                .containsExactly("supporting");
    }

    @Test
    void at_least_is_that_much_or_more() {
        assertThat(holdsFor(Condition.atLeast(CausalRole.SUPPORTING), "causal_role", CausalRole.values()))
                .containsExactly("supporting", "decisive");
        assertThat(holdsFor(Condition.atLeast(OffenceClass.VERY_SERIOUS), "offence_class", OffenceClass.values()))
                .containsExactly("very_serious", "especially_serious", "national_security");
        assertThat(holdsFor(Condition.atLeast(2, TipInput.SPECIFICITY), "specificity", 5))
                .containsExactly(2, 3, 4, 5);
        assertThat(holdsFor(
                        Condition.atLeast(3, TipInput.CAUGHT_VERY_SERIOUS_IN_ONE_CASE),
                        "caught_very_serious_in_one_case",
                        5))
                .containsExactly(3, 4, 5);
        assertThat(holdsFor(Condition.atLeast(1, TipInput.CAUGHT_ESPECIALLY_SERIOUS), "caught_especially_serious", 2))
                .containsExactly(1, 2);
    }

    @Test
    void yes_is_not_no() {
        assertThat(holds(Condition.yes(TipInput.ARMED), tip("armed=yes"))).isTrue();
        assertThat(holds(Condition.yes(TipInput.ARMED), tip("armed=no"))).isFalse();
    }

    @Test
    void a_use_is_found_among_others() {
        Condition caught = Condition.used(Use.SUSPECT_CAUGHT);
        assertThat(holds(caught, tip("use_made=case_opened|suspect_caught"))).isTrue();
        assertThat(holds(caught, tip("use_made=case_opened|wanted_caught"))).isFalse();
        assertThat(holds(caught, tip("use_made=none"))).isFalse();
    }

    @Test
    void any_of_several_uses_is_enough() {
        Condition either = Condition.usedForAnyOf(List.of(Use.PREVENTED, Use.LIFE_SAVED));
        assertThat(holds(either, tip("use_made=prevented"))).isTrue();
        assertThat(holds(either, tip("use_made=life_saved|case_opened"))).isTrue();
        assertThat(holds(either, tip("use_made=case_opened"))).isFalse();
    }

    @Test
    void what_is_not_known_meets_nothing() {
        for (Condition one : List.of(
                Condition.is(Verification.values()),
                Condition.is(Novelty.values()),
                Condition.is(Timeliness.values()),
                Condition.atLeast(CausalRole.NONE),
                Condition.atLeast(OffenceClass.NONE),
                Condition.atLeast(0, TipInput.SPECIFICITY),
                Condition.yes(TipInput.ARMED),
                Condition.usedForAnyOf(List.of(Use.values())))) {
            assertThat(holds(one, tip(""))).as("%s", one).isFalse();
        }
        assertThat(holds(Condition.ALWAYS, tip(""))).isTrue();
    }

    @Test
    void one_way_of_several_is_enough() {
        Condition either = Condition.anyOf(Condition.yes(TipInput.ARMED), Condition.is(Novelty.NEW));
        assertThat(holds(either, tip("armed=yes; novelty=duplicate"))).isTrue();
        assertThat(holds(either, tip("armed=no; novelty=new"))).isTrue();
        assertThat(holds(either, tip("armed=no; novelty=duplicate"))).isFalse();
    }

    @Test
    void of_two_conditions_both_are_asked_in_each_of_their_ways() {
        Condition both = Condition.is(Novelty.NEW)
                .and(Condition.anyOf(Condition.yes(TipInput.ARMED), Condition.atLeast(2, TipInput.SPECIFICITY)));
        assertThat(both.cases())
                .extracting(
                        way -> way.tests().stream().map(Condition.Test::input).toList())
                .containsExactly(
                        List.of(TipInput.NOVELTY, TipInput.ARMED), List.of(TipInput.NOVELTY, TipInput.SPECIFICITY));
        assertThat(holds(both, tip("novelty=new; armed=yes"))).isTrue();
        assertThat(holds(both, tip("novelty=new; specificity=2"))).isTrue();
        assertThat(holds(both, tip("novelty=new; armed=no; specificity=1"))).isFalse();
        assertThat(holds(both, tip("novelty=duplicate; armed=yes; specificity=2")))
                .isFalse();
    }

    @Test
    void what_is_lacking_is_what_fails_or_is_not_known() {
        Condition.Case way = Condition.is(Novelty.NEW)
                .and(Condition.yes(TipInput.ARMED))
                .and(Condition.atLeast(2, TipInput.SPECIFICITY))
                .cases()
                .get(0);
        assertThat(way.lacking(tip("novelty=new; armed=no")))
                .extracting(Condition.Test::input)
                .containsExactly(TipInput.ARMED, TipInput.SPECIFICITY);
        assertThat(way.lacking(tip("novelty=new; armed=yes; specificity=2"))).isEmpty();
    }

    @Test
    void a_value_alone_speaks_only_to_the_tests_of_its_own_input() {
        Condition.Case way = Condition.is(Novelty.NEW)
                .and(Condition.yes(TipInput.ARMED))
                .cases()
                .get(0);
        assertThat(way.allows(TipInput.NOVELTY, tip("novelty=new"))).isTrue();
        assertThat(way.allows(TipInput.NOVELTY, tip("novelty=duplicate"))).isFalse();
        assertThat(way.allows(TipInput.ARMED, tip("armed=no"))).isFalse();
        assertThat(way.allows(TipInput.SPECIFICITY, tip("specificity=0"))).isTrue();
        assertThat(new Condition.Case(ImmutableList.of()).allows(TipInput.ARMED, tip("armed=no")))
                .isTrue();
    }
}
