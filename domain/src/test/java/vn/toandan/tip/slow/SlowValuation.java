package vn.toandan.tip.slow;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.toandan.slow.Completions;
import vn.toandan.slow.Row;

/**
 * The value of a tip by brute force: table A on every completion of the empty cells. As opposed to the rules of the
 * core, it knows the contract's columns only, and was written from the text by a second person.
 */
public final class SlowValuation {

    /** What {@code value} answers on one tip. */
    public record SlowValue(String level, String rule, boolean counted, boolean rewardable) {}

    /** Lowest first. */
    public static final List<String> LEVELS = List.of("pending", "V0", "V1", "V2K", "V2", "V3", "V4");

    /** What an empty cell may turn out to be; of counts, all that table A tells apart and their neighbours. */
    static final Map<String, List<String>> VALUES = Map.of(
            "novelty",
            List.of("new", "adds_detail", "already_known", "duplicate"),
            "timeliness",
            List.of("before_or_during", "within_24h", "later", "stale"),
            "specificity",
            List.of("0", "1", "2", "3", "4", "5"),
            "causal_role",
            List.of("none", "supporting", "decisive"),
            "offence_class",
            List.of(
                    "none",
                    "admin",
                    "less_serious",
                    "serious",
                    "very_serious",
                    "especially_serious",
                    "national_security"),
            "caught_especially_serious",
            List.of("0", "1", "2"),
            "caught_very_serious_in_one_case",
            List.of("0", "1", "2", "3", "4"),
            "organised_or_transnational",
            List.of("yes", "no"),
            "armed",
            List.of("yes", "no"));

    private SlowValuation() {}

    /** Cells by column of {@code tips.csv}, as they stand in the file; an absent cell is an empty one. */
    public static SlowValue value(Map<String, String> cells) {
        Row row = new Row(cells);
        Set<TableA.Graded> possible = Completions.answers(
                row,
                VALUES,
                tip -> TableA.grade(row.text("verification"), row.filled("false_finding"), tip),
                SlowValuation::differInLevel);
        TableA.Graded graded = differInLevel(possible)
                ? new TableA.Graded("pending", "R0")
                : possible.stream()
                        .min(Comparator.comparing(SlowValuation::number))
                        .orElseThrow();
        boolean counted = List.of("V2", "V3", "V4").contains(graded.level());
        return new SlowValue(graded.level(), graded.rule(), counted, counted && somebodyMayBeRewarded(row));
    }

    /** Two levels are enough to leave a tip pending, whatever the other completions give. */
    private static boolean differInLevel(Set<TableA.Graded> possible) {
        return possible.stream().map(TableA.Graded::level).distinct().count() > 1;
    }

    private static int number(TableA.Graded graded) {
        return Integer.parseInt(graded.rule().substring(1));
    }

    private static boolean somebodyMayBeRewarded(Row row) {
        return List.of("yes", "có").contains(row.text("lawfully_collected").toLowerCase(Locale.ROOT))
                && row.filled("channel")
                && !List.of("media", "staff").contains(row.text("channel"));
    }
}
