package vn.toandan.tip.slow;

import java.util.List;
import vn.toandan.slow.Cells;

/**
 * Every combination of the cells that table A asks, as one number each; of timeliness and the counts one value on
 * each side of what the table tells apart. As opposed to a row, it is cheap enough to try ten million.
 */
final class EveryFilledTip implements Cells {

    private static final List<String> COLUMNS = List.of(
            "verification",
            "novelty",
            "timeliness",
            "caught_especially_serious",
            "caught_very_serious_in_one_case",
            "gravity",
            "specificity",
            "causal_role",
            "offence_class",
            "use_made");

    private static final List<List<String>> WORDS = List.of(
            List.of(
                    "pending",
                    "confirmed_full",
                    "confirmed_part",
                    "unverifiable",
                    "unfounded_honest",
                    "false_knowing",
                    "out_of_scope"),
            List.of("new", "adds_detail", "already_known", "duplicate"),
            List.of("within_24h", "later"),
            List.of("0", "1"),
            List.of("2", "3"),
            List.of("neither", "organised_or_transnational", "armed"),
            List.of("1", "2", "3"),
            List.of("none", "supporting", "decisive"),
            SlowValuation.VALUES.get("offence_class"));

    private static final List<String> USES = RandomTips.USES.subList(1, RandomTips.USES.size());

    private static final int[] SIZES = WORDS.stream().mapToInt(List::size).toArray();

    private final int[] digits = new int[COLUMNS.size()];

    static int size() {
        return WORDS.stream().mapToInt(List::size).reduce(1 << USES.size(), Math::multiplyExact);
    }

    static int place(String column) {
        return COLUMNS.indexOf(column);
    }

    /** How far apart two combinations are that differ by one step of the column at the place. */
    static int step(int place) {
        int step = 1 << USES.size();
        for (int after = SIZES.length - 1; after > place; after--) {
            step *= SIZES[after];
        }
        return step;
    }

    static int uses() {
        return USES.size();
    }

    EveryFilledTip turnTo(int number) {
        digits[SIZES.length] = number & (1 << USES.size()) - 1;
        int rest = number >> USES.size();
        for (int place = SIZES.length - 1; place >= 0; place--) {
            digits[place] = rest % SIZES[place];
            rest /= SIZES[place];
        }
        return this;
    }

    /** Whether the column at the place can be raised by one step. */
    boolean canRise(int place) {
        return digits[place] + 1 < SIZES[place];
    }

    @Override
    public String word(String column) {
        return switch (column) {
            case "organised_or_transnational", "armed" -> word("gravity").equals(column) ? "yes" : "no";
            default -> {
                int place = COLUMNS.indexOf(column);
                yield WORDS.get(place).get(digits[place]);
            }
        };
    }

    @Override
    public boolean names(String column, String item) {
        return (digits[WORDS.size()] >> USES.indexOf(item) & 1) == 1;
    }
}
