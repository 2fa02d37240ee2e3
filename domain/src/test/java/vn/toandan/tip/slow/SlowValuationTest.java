package vn.toandan.tip.slow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.toandan.tip.slow.SlowValuation.SlowValue;

/** The second evaluator against itself: its short cut, and what the law note says of every value. */
class SlowValuationTest {

    private static final int TIPS = 3_000;

    @Test
    void filling_the_cells_beforehand_one_after_the_other_gives_the_same() {
        Random random = new Random(41);
        for (int drawn = 0; drawn < TIPS / 10; drawn++) {
            Map<String, String> tip = withFewEmptyCells(RandomTips.next(random, "T" + drawn), random);
            List<SlowValue> values = new ArrayList<>();
            fill(tip, values);
            Set<String> levels = values.stream().map(SlowValue::level).collect(Collectors.toCollection(TreeSet::new));
            SlowValue value = SlowValuation.value(tip);
            if (levels.size() > 1) {
                assertThat(value).as("%s", tip).isEqualTo(new SlowValue("pending", "R0", false, false));
            } else {
                assertThat(levels).as("%s", tip).containsExactly(value.level());
                assertThat(values.stream()
                                .mapToInt(one -> Integer.parseInt(one.rule().substring(1)))
                                .min()
                                .orElseThrow())
                        .as("%s", tip)
                        .isEqualTo(Integer.parseInt(value.rule().substring(1)));
            }
        }
    }

    @Test
    void a_fact_taken_away_never_raises_a_level() {
        Random random = new Random(42);
        for (int drawn = 0; drawn < TIPS; drawn++) {
            Map<String, String> tip = RandomTips.next(random, "T" + drawn);
            SlowValue value = SlowValuation.value(tip);
            for (String column : RandomTips.DECIDING) {
                Map<String, String> lessKnown = new LinkedHashMap<>(tip);
                lessKnown.remove(column);
                SlowValue then = SlowValuation.value(lessKnown);
                assertThat(SlowValuation.LEVELS.indexOf(then.level()))
                        .as("%s without %s", tip, column)
                        .isLessThanOrEqualTo(SlowValuation.LEVELS.indexOf(value.level()));
                assertThat(value.rewardable() || !then.rewardable())
                        .as("%s without %s", tip, column)
                        .isTrue();
            }
        }
    }

    @Test
    void the_same_tip_has_the_same_value_again_and_the_draw_reaches_every_rule() {
        Random random = new Random(43);
        Set<String> rules = new TreeSet<>();
        Set<String> levels = new TreeSet<>();
        for (int drawn = 0; drawn < TIPS; drawn++) {
            Map<String, String> tip = RandomTips.next(random, "T" + drawn);
            SlowValue value = SlowValuation.value(tip);
            assertThat(SlowValuation.value(tip)).as("%s", tip).isEqualTo(value);
            assertThat(value.counted() || !value.rewardable()).as("%s", tip).isTrue();
            rules.add(value.rule());
            levels.add(value.level());
        }
        assertThat(rules)
                .containsExactlyInAnyOrder("R0", "R1", "R2", "R3", "R4", "R5", "R6", "R9", "R10", "R11", "R12", "R13");
        assertThat(levels).containsExactlyInAnyOrderElementsOf(SlowValuation.LEVELS);
    }

    @Test
    void a_tip_of_which_nothing_but_its_confirmation_is_known_is_tried_at_once() {
        assertThat(SlowValuation.value(Map.of("tip", "T", "verification", "confirmed_full")))
                .isEqualTo(new SlowValue("pending", "R0", false, false));
    }

    /** The row with at most two of the cells that table A asks left empty. */
    private static Map<String, String> withFewEmptyCells(Map<String, String> tip, Random random) {
        Map<String, String> filled = new LinkedHashMap<>(tip);
        List<String> open = open(filled);
        while (open.size() > 2) {
            String column = open.remove(random.nextInt(open.size()));
            List<String> values = values(column);
            filled.put(column, values.get(random.nextInt(values.size())));
        }
        return filled;
    }

    private static void fill(Map<String, String> tip, List<SlowValue> values) {
        List<String> open = open(tip);
        if (open.isEmpty()) {
            values.add(SlowValuation.value(tip));
            return;
        }
        for (String value : values(open.get(0))) {
            Map<String, String> more = new LinkedHashMap<>(tip);
            more.put(open.get(0), value);
            fill(more, values);
        }
    }

    private static List<String> open(Map<String, String> tip) {
        return RandomTips.DECIDING.stream()
                .filter(column -> column.equals("use_made") || SlowValuation.VALUES.containsKey(column))
                .filter(column -> !tip.containsKey(column))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> values(String column) {
        return column.equals("use_made") ? subsets() : SlowValuation.VALUES.get(column);
    }

    /** All sets of uses, {@code none} for the empty one. */
    private static List<String> subsets() {
        List<String> subsets = new ArrayList<>();
        for (int mask = 0; mask < 1 << RandomTips.USES.size(); mask++) {
            List<String> uses = new ArrayList<>();
            for (int use = 0; use < RandomTips.USES.size(); use++) {
                if ((mask >> use & 1) == 1) {
                    uses.add(RandomTips.USES.get(use));
                }
            }
            subsets.add(uses.isEmpty() ? "none" : String.join("|", uses));
        }
        return subsets;
    }
}
