package vn.toandan.tip.slow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Tips drawn at random to set two evaluators against each other: crowded around the edges of table A, as opposed to
 * tips as they come in. Each row has a mood, how many of its cells are empty and how often a cell is what a high level
 * wants. No row is one that is refused.
 */
public final class RandomTips {

    /** The columns that decide a value, in the contract's order. */
    public static final List<String> DECIDING = List.of(
            "channel",
            "verification",
            "false_finding",
            "novelty",
            "duplicate_of",
            "timeliness",
            "specificity",
            "use_made",
            "causal_role",
            "offence_class",
            "caught_especially_serious",
            "caught_very_serious_in_one_case",
            "organised_or_transnational",
            "armed",
            "lawfully_collected");

    static final List<String> USES = List.of(
            "reference_only",
            "prevented",
            "life_saved",
            "admin_sanction",
            "case_opened",
            "suspect_caught",
            "wanted_caught",
            "goods_recovered",
            "model_or_spot_cleared");

    private static final double[] SHARES_EMPTY = {0, 0, 0.05, 0.1, 0.2, 0.4, 0.7, 1};
    private static final double[] SHARES_WANTED = {0, 0.3, 0.6, 0.9};

    /** What may stand in a cell; the first ones are those a high level wants. */
    private static final Map<String, List<String>> CHOICES = Map.of(
            "channel", List.of("phone", "in_person", "post", "mailbox", "web", "app", "media", "staff"),
            "novelty", List.of("new", "adds_detail", "already_known", "duplicate"),
            "timeliness", List.of("within_24h", "before_or_during", "later", "stale"),
            "specificity", List.of("3", "2", "1", "0", "4", "5"),
            "causal_role", List.of("decisive", "supporting", "none"),
            "caught_especially_serious", List.of("0", "0", "1", "2"),
            "caught_very_serious_in_one_case", List.of("0", "0", "2", "3", "4"),
            "organised_or_transnational", List.of("no", "yes"),
            "armed", List.of("no", "yes"),
            "lawfully_collected", List.of("yes", "no"));

    private final Random random;
    private final double empty;
    private final double wanted;

    private RandomTips(Random random) {
        this.random = random;
        this.empty = SHARES_EMPTY[random.nextInt(SHARES_EMPTY.length)];
        this.wanted = SHARES_WANTED[random.nextInt(SHARES_WANTED.length)];
    }

    /** The next tip's cells by column, in the contract's order; an empty cell is absent. */
    public static Map<String, String> next(Random random, String identifier) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("tip", identifier);
        RandomTips mood = new RandomTips(random);
        for (String column : DECIDING) {
            String cell = mood.cell(column);
            if (!cell.isEmpty()) {
                row.put(column, cell);
            }
        }
        return row;
    }

    private String cell(String column) {
        return switch (column) {
            case "verification" -> verification();
            case "false_finding" -> random.nextBoolean() ? "12/KL-CAX" : "";
            case "duplicate_of" -> random.nextInt(4) == 0 ? "an earlier tip" : "";
            case "use_made" -> leftEmpty() ? "" : uses();
            case "offence_class" -> leftEmpty() ? "" : one(SlowValuation.VALUES.get(column));
            default -> leftEmpty() ? "" : choice(CHOICES.get(column));
        };
    }

    private boolean leftEmpty() {
        return random.nextDouble() < empty;
    }

    private String choice(List<String> choices) {
        return random.nextDouble() < wanted ? choices.get(0) : one(choices);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Mostly confirmed: only there do all the other cells matter. */
    private String verification() {
        return one(List.of(
                "confirmed_full",
                "confirmed_full",
                "confirmed_full",
                "confirmed_full",
                "confirmed_part",
                "confirmed_part",
                "confirmed_part",
                "unverifiable",
                "unverifiable",
                "unfounded_honest",
                "false_knowing",
                "out_of_scope",
                "pending",
                ""));
    }

    private String uses() {
        int howMany = random.nextInt(4);
        if (howMany == 0) {
            return "none";
        }
        List<String> uses = new ArrayList<>();
        while (uses.size() < howMany) {
            String use = one(USES);
            if (!uses.contains(use)) {
                uses.add(use);
            }
        }
        return String.join("|", uses);
    }
}
