package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * All combinations of the deciding inputs: the bits against the rows they were built from, and that more never lowers the level. Of
 * values that every rule treats alike one stands for all.
 */
class EveryCombinationTest {

    private static final RuleTable TABLE = TableA.RULES.table();

    /** By input, one value for each different effect; the table is asked about the others elsewhere. */
    private static final ImmutableList<ImmutableList<Integer>> VALUES = ImmutableList.copyOf(TipInput.values()).stream()
            .map(EveryCombinationTest::different)
            .collect(ImmutableList.toImmutableList());

    private static ImmutableList<Integer> different(TipInput input) {
        Set<Long> effects = new HashSet<>();
        return values(input)
                .filter(value -> effects.add(effect(input, value)))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    private static IntStream values(TipInput input) {
        return IntStream.range(1, 1 << input.bits()).filter(input::canBe);
    }

    /** Which of all tests in all rows a value passes, from the rows themselves. */
    private static long effect(TipInput input, int value) {
        long effect = 0;
        int bit = 0;
        for (TipRule rule : TableA.RULES.rules()) {
            for (Condition.Case one : rule.when().cases()) {
                boolean holds =
                        one.tests().stream().allMatch(test -> test.input() != input || test.holds(input.at(value)));
                effect |= holds ? 1L << bit : 0;
                bit++;
            }
        }
        return effect;
    }

    private static void each(ImmutableList<TipInput> inputs, int at, long others, LongConsumer sink) {
        if (at == inputs.size()) {
            sink.accept(others);
            return;
        }
        for (int value : VALUES.get(at)) {
            each(inputs, at + 1, others | inputs.get(at).at(value), sink);
        }
    }

    private static void each(LongConsumer sink) {
        each(ImmutableList.copyOf(TipInput.values()), 0, 0, sink);
    }

    private static TipRule byBits(long inputs) {
        return TABLE.rule(Long.numberOfTrailingZeros(TABLE.possible(inputs)));
    }

    @Test
    void the_bits_give_the_first_row_that_holds() {
        List<Condition.Case> cases = new ArrayList<>();
        List<TipRule> owners = new ArrayList<>();
        TableA.RULES
                .rules()
                .forEach(rule -> rule.when().cases().forEach(one -> {
                    cases.add(one);
                    owners.add(rule);
                }));
        long[] checked = new long[1];
        each(inputs -> {
            TipRule expected = owners.get(first(cases, inputs));
            if (!byBits(inputs).equals(expected)) {
                assertThat(byBits(inputs)).as("inputs %s", inputs).isEqualTo(expected);
            }
            checked[0]++;
        });
        assertThat(checked[0]).isGreaterThan(100_000);
    }

    private static int first(List<Condition.Case> cases, long inputs) {
        for (int at = 0; at < cases.size(); at++) {
            if (holds(cases.get(at), inputs)) {
                return at;
            }
        }
        throw new AssertionError("the last row holds always");
    }

    private static boolean holds(Condition.Case one, long inputs) {
        for (Condition.Test test : one.tests()) {
            if (!test.holds(inputs)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void values_that_every_row_treats_alike_have_the_same_bits() {
        for (TipInput input : TipInput.values()) {
            Map<Long, Long> bits = new HashMap<>();
            values(input).forEach(value -> {
                long left = TABLE.possible(input.at(value));
                assertThat(bits.computeIfAbsent(effect(input, value), effect -> left))
                        .as("%s %s", input, value)
                        .isEqualTo(left);
            });
        }
    }

    @Test
    void raising_the_role_the_class_or_the_detail_never_lowers_the_level() {
        each(inputs -> {
            TipLevel level = byBits(inputs).level();
            for (TipInput raised : List.of(TipInput.CAUSAL_ROLE, TipInput.OFFENCE_CLASS, TipInput.SPECIFICITY)) {
                int value = raised.of(inputs);
                if (raised.canBe(value + 1)) {
                    notLower(level, inputs - raised.at(value) + raised.at(value + 1), inputs, raised.column());
                }
            }
        });
    }

    @Test
    void adding_a_use_never_lowers_the_level() {
        each(inputs -> {
            TipLevel level = byBits(inputs).level();
            int uses = TipInput.USE_MADE.of(inputs);
            for (Use more : EnumSet.complementOf(EnumSet.of(Use.NONE))) {
                int added = (uses & ~TipInput.bit(Use.NONE)) | TipInput.bit(more);
                notLower(level, inputs - TipInput.USE_MADE.at(uses) + TipInput.USE_MADE.at(added), inputs, more.code());
            }
        });
    }

    private static void notLower(TipLevel before, long raised, long inputs, String what) {
        TipLevel after = byBits(raised).level();
        if (after.compareTo(before) < 0) {
            assertThat(after).as("inputs %s, more of %s", inputs, what).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void every_rule_is_reached() {
        Set<TipRule> reached = new HashSet<>();
        each(inputs -> reached.add(byBits(inputs)));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(TableA.RULES.rules());
    }
}
