package vn.toandan.tip.slow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With everything else equal, more never lowers the level, over all combinations of what table A asks. */
class MonotoneTest {

    private static final List<String> RAISED = List.of("causal_role", "offence_class", "specificity");

    private static final byte[] LEVELS = levels();

    @Test
    void raising_the_role_the_offence_or_the_detail_or_adding_a_use_never_lowers_the_level() {
        int[] places = RAISED.stream().mapToInt(EveryFilledTip::place).toArray();
        int[] steps = IntStream.of(places).map(EveryFilledTip::step).toArray();
        EveryFilledTip tip = new EveryFilledTip();
        for (int number = 0; number < LEVELS.length; number++) {
            tip.turnTo(number);
            for (int column = 0; column < RAISED.size(); column++) {
                if (tip.canRise(places[column])) {
                    check(number, number + steps[column], RAISED.get(column));
                }
            }
            for (int use = 0; use < EveryFilledTip.uses(); use++) {
                check(number, number | 1 << use, "use");
            }
        }
    }

    @Test
    void every_level_is_reached() {
        boolean[] reached = new boolean[SlowValuation.LEVELS.size()];
        for (byte level : LEVELS) {
            reached[level] = true;
        }
        assertThat(reached).doesNotContain(false);
    }

    private static void check(int before, int after, String raised) {
        if (LEVELS[after] < LEVELS[before]) {
            assertThat(SlowValuation.LEVELS.get(LEVELS[after]))
                    .as("combination %s, %s raised", before, raised)
                    .isEqualTo(SlowValuation.LEVELS.get(LEVELS[before]));
        }
    }

    private static byte[] levels() {
        byte[] levels = new byte[EveryFilledTip.size()];
        EveryFilledTip tip = new EveryFilledTip();
        for (int number = 0; number < levels.length; number++) {
            tip.turnTo(number);
            String level = TableA.grade(tip.word("verification"), true, tip).level();
            levels[number] = (byte) SlowValuation.LEVELS.indexOf(level);
        }
        return levels;
    }
}
