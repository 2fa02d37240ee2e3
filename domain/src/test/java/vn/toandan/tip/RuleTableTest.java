package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Instrument;

/** Bits and rows of a small table that is made here; as opposed to table A, of which every combination is tried elsewhere. */
class RuleTableTest {

    private static final TipRule PENDING = TipRule.of("P", TipLevel.PENDING, Condition.is(Verification.PENDING));
    private static final TipRule TWO_WAYS = TipRule.of(
            "W",
            TipLevel.V2,
            Condition.anyOf(
                    Condition.yes(TipInput.ARMED).and(Condition.atLeast(3, TipInput.CAUGHT_ESPECIALLY_SERIOUS)),
                    Condition.is(Novelty.NEW).and(Condition.used(Use.PREVENTED))));
    private static final TipRule REST = TipRule.of("Z", TipLevel.V1, Condition.ALWAYS);

    private final RuleTable table = new RuleTable(ImmutableList.of(PENDING, TWO_WAYS, REST));

    private static long tip(String cells) {
        return Findings.of(Findings.cells(cells)).inputs();
    }

    /** All else known and meeting no row. */
    private static long tipBut(String cells) {
        return tip("verification=confirmed_full; novelty=duplicate; timeliness=later; specificity=0; use_made=none; "
                + "causal_role=none; offence_class=none; caught_especially_serious=0; "
                + "caught_very_serious_in_one_case=0; organised_or_transnational=no; armed=no; " + cells);
    }

    private List<String> left(long inputs) {
        long possible = table.possible(inputs);
        return IntStream.range(0, 4)
                .filter(at -> (possible >>> at & 1) != 0)
                .mapToObj(at -> table.rule(at).id())
                .toList();
    }

    @Test
    void each_way_of_a_rule_is_a_case_of_its_own_in_the_order_of_the_rules() {
        assertThat(List.of(table.rule(0), table.rule(1), table.rule(2), table.rule(3)))
                .containsExactly(PENDING, TWO_WAYS, TWO_WAYS, REST);
        assertThat(List.of(table.level(0), table.level(1), table.level(2), table.level(3)))
                .containsExactly(TipLevel.PENDING, TipLevel.V2, TipLevel.V2, TipLevel.V1);
        assertThat(List.of(table.at(1), table.at(2)))
                .containsExactlyElementsOf(TWO_WAYS.when().cases());
    }

    @Test
    void what_is_known_leaves_the_cases_that_it_meets() {
        assertThat(left(tipBut(""))).containsExactly("Z");
        assertThat(left(tipBut("armed=yes; caught_especially_serious=3"))).containsExactly("W", "Z");
        assertThat(left(tipBut("armed=yes; caught_especially_serious=2"))).containsExactly("Z");
        assertThat(left(tipBut("armed=yes; caught_especially_serious=3; novelty=new; use_made=prevented")))
                .containsExactly("W", "W", "Z");
        assertThat(left(tipBut("verification=pending"))).containsExactly("P", "Z");
    }

    @Test
    void what_is_not_known_leaves_what_any_of_its_values_would() {
        assertThat(left(tip("verification=unverifiable; novelty=duplicate"))).containsExactly("W", "Z");
        assertThat(left(tip("verification=unverifiable; novelty=duplicate; armed=no")))
                .containsExactly("Z");
        assertThat(left(tip("verification=unverifiable; armed=no; novelty=new")))
                .containsExactly("W", "Z");
    }

    @Test
    void a_verification_that_is_not_known_is_a_pending_one() {
        assertThat(left(tip("armed=no; novelty=duplicate"))).containsExactly("P", "Z");
    }

    @Test
    void values_with_the_same_effect_are_told_once() {
        assertThat(table.effects(TipInput.NOVELTY)).hasSize(2);
        assertThat(table.effects(TipInput.CAUGHT_ESPECIALLY_SERIOUS)).hasSize(2);
        assertThat(table.effects(TipInput.USE_MADE)).hasSize(2);
        assertThat(table.effects(TipInput.SPECIFICITY)).hasSize(1);
    }

    @Test
    void sixty_four_cases_fit_and_no_more() {
        assertThat(new RuleTable(ImmutableList.copyOf(Collections.nCopies(64, REST))).possible(tip("")))
                .isEqualTo(-1L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleTable(ImmutableList.copyOf(Collections.nCopies(65, REST))))
                .withMessageContaining("65");
    }

    @Test
    void a_table_whose_last_rule_asks_for_something_leaves_tips_without_a_level() {
        Instrument reading = TableA.READING;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TipRules(reading, ImmutableList.of(REST, TWO_WAYS)))
                .withMessageContaining(reading.number());
    }

    @Test
    void the_better_rule_is_the_nearest_before_that_gives_more() {
        TipRule best = TipRule.of("B", TipLevel.V4, Condition.yes(TipInput.ARMED));
        TipRules rules = new TipRules(TableA.READING, ImmutableList.of(best, PENDING, TWO_WAYS, REST));
        assertThat(rules.betterThan(REST)).contains(TWO_WAYS);
        assertThat(rules.betterThan(TWO_WAYS)).contains(best);
        assertThat(rules.betterThan(best)).isEmpty();
        TipRules alike =
                new TipRules(TableA.READING, ImmutableList.of(TipRule.of("A", TipLevel.V1, TWO_WAYS.when()), REST));
        assertThat(alike.betterThan(REST)).isEmpty();
    }
}
