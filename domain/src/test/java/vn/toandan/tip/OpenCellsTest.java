package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.toandan.tip.slow.RandomTips;

/** Which empty cells an answer names: those on which the level depends, all of them and no other. */
class OpenCellsTest {

    private static final RuleTable TABLE = TableA.RULES.table();

    @Test
    void a_cell_is_named_exactly_if_two_values_of_it_lead_to_different_levels() {
        long seed = Long.getLong("toandan.seed", 4_711);
        Random random = new Random(seed);
        int named = 0;
        for (int number = 0; number < 4_000; number++) {
            Map<String, String> cells = RandomTips.next(random, "T" + number);
            TipValue value = Findings.value(cells);
            long inputs = value.finding().inputs();
            Set<TipInput> open = open(inputs);
            if (open.size() <= 3) {
                assertThat(value.deciding())
                        .as("seed %s, %s", seed, cells)
                        .containsExactlyElementsOf(deciding(inputs, open));
                named += value.deciding().size();
            }
        }
        assertThat(named).isGreaterThan(100);
    }

    private static Set<TipInput> open(long inputs) {
        Set<TipInput> open = EnumSet.noneOf(TipInput.class);
        for (TipInput input : TipInput.values()) {
            if (input != TipInput.VERIFICATION && input.of(inputs) == TipInput.UNKNOWN) {
                open.add(input);
            }
        }
        return open;
    }

    private static Set<TipInput> deciding(long inputs, Set<TipInput> open) {
        Set<TipInput> deciding = EnumSet.noneOf(TipInput.class);
        for (TipInput one : open) {
            Set<TipInput> others = EnumSet.copyOf(open);
            others.remove(one);
            if (decides(one, inputs, others)) {
                deciding.add(one);
            }
        }
        return deciding;
    }

    private static boolean decides(TipInput one, long inputs, Set<TipInput> others) {
        if (others.isEmpty()) {
            Set<TipLevel> levels = EnumSet.noneOf(TipLevel.class);
            for (int value = 1; value < 1 << one.bits(); value++) {
                if (one.canBe(value)) {
                    long left = TABLE.possible(inputs | one.at(value));
                    levels.add(TABLE.rule(Long.numberOfTrailingZeros(left)).level());
                }
            }
            return levels.size() > 1;
        }
        TipInput other = others.iterator().next();
        Set<TipInput> rest = EnumSet.copyOf(others);
        rest.remove(other);
        for (int value = 1; value < 1 << other.bits(); value++) {
            if (other.canBe(value) && decides(one, inputs | other.at(value), rest)) {
                return true;
            }
        }
        return false;
    }
}
