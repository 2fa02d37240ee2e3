package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.toandan.tip.slow.RandomTips;
import vn.toandan.tip.slow.SlowValuation;
import vn.toandan.tip.slow.SlowValuation.SlowValue;

/** Two evaluators that share nothing but the names of the columns, on tips drawn at random. */
class SecondValuationTest {

    private static final int TIPS = Integer.getInteger("toandan.tips", 20_000);

    @Test
    void both_evaluators_give_the_same_values() {
        long seed = Long.getLong("toandan.seed", System.nanoTime());
        System.out.println("SecondValuationTest: -Dtoandan.seed=" + seed);
        Random random = new Random(seed);
        for (int number = 0; number < TIPS; number++) {
            Map<String, String> cells = RandomTips.next(random, "T" + number);
            TipValue value = Findings.value(cells);
            assertThat(new SlowValue(value.level().code(), value.rule(), value.isCounted(), value.isRewardable()))
                    .as("seed %s, tip %s: %s", seed, number, cells)
                    .isEqualTo(SlowValuation.value(cells));
        }
    }
}
