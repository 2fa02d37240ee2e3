package vn.toandan.safety.slow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Rows drawn at random to set two evaluators against each other: small counts that crowd around the edges of the
 * standard, as opposed to rows as offices send them. Each row has a mood, how many of its cells are empty and how
 * often a cell is what the standard wants, so that units that meet the standard, fail it and leave it open all occur.
 * No row is one that is refused for facts contradicting each other.
 */
public final class RandomUnits {
    private static final double[] SHARES_EMPTY = {0, 0, 0, 0.03, 0.1, 0.3, 0.6, 0.9, 1};
    private static final double[] SHARES_WANTED = {0, 0.3, 0.6, 0.9, 0.97, 1, 1};

    /** Facts that a refusal rule sets against each other are drawn together, each whole before its parts. */
    private static final List<List<String>> DRAWN_TOGETHER = List.of(
            List.of("households_resident", "households_registered"),
            List.of("people", "people_briefed"),
            List.of("sections", "sections_well_rated"),
            List.of("managed_units", "managed_units_registered", "managed_units_recognised"),
            List.of("serious_crimes", "serious_crimes_force_majeure", "serious_crimes_handled_in_time"),
            List.of(
                    "serious_fires",
                    "fatal_work_accidents",
                    "serious_incidents",
                    "grave_environment_or_food_violations",
                    "disasters_force_majeure"));

    private final Random random;
    private final String unitKind;
    private final int year;
    private final double empty;
    private final double wanted;

    private RandomUnits(Random random, String unitKind, int year) {
        this.random = random;
        this.unitKind = unitKind;
        this.year = year;
        this.empty = SHARES_EMPTY[random.nextInt(SHARES_EMPTY.length)];
        this.wanted = SHARES_WANTED[random.nextInt(SHARES_WANTED.length)];
    }

    /** The next row: cells by fact name, in the contract's order; an empty cell is absent. */
    public static Map<String, String> next(Random random, String unitKind, int year) {
        return new RandomUnits(random, unitKind, year).row();
    }

    private Map<String, String> row() {
        Map<String, String> drawn = new LinkedHashMap<>();
        for (List<SlowFact> group : groups()) {
            drawn.putAll(groupNotRefused(group, drawn));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (SlowFact fact : SlowFacts.ofKind(unitKind)) {
            if (drawn.containsKey(fact.name())) {
                row.put(fact.name(), drawn.get(fact.name()));
            }
        }
        return row;
    }

    private List<List<SlowFact>> groups() {
        List<SlowFact> alone = new ArrayList<>(SlowFacts.ofKind(unitKind));
        List<List<SlowFact>> groups = new ArrayList<>();
        for (List<String> names : DRAWN_TOGETHER) {
            List<SlowFact> group =
                    alone.stream().filter(fact -> names.contains(fact.name())).toList();
            alone.removeAll(group);
            groups.add(group);
        }
        alone.forEach(fact -> groups.add(List.of(fact)));
        return groups;
    }

    private Map<String, String> groupNotRefused(List<SlowFact> group, Map<String, String> before) {
        while (true) {
            Map<String, String> draft = new LinkedHashMap<>();
            Map<String, String> seen = new LinkedHashMap<>(before);
            for (SlowFact fact : group) {
                String cell = value(fact, seen);
                seen.put(fact.name(), cell);
                if (random.nextDouble() >= empty) {
                    draft.put(fact.name(), cell);
                }
            }
            if (!SlowRefusals.refuse(unitKind, draft)) {
                return draft;
            }
        }
    }

    private String value(SlowFact fact, Map<String, String> seen) {
        boolean asWanted = random.nextDouble() < wanted;
        return switch (fact.type()) {
            case DATE -> asWanted ? dayInside() : anyDay();
            case YES_NO -> asWanted ? wantedYesNo(fact) : oneOf("yes", "no");
            case CHOICE -> asWanted ? wantedChoice(fact) : oneOf(fact.words().toArray(new String[0]));
            case COUNT -> asWanted ? wantedCount(fact, seen) : anyCount(fact, seen);
        };
    }

    private String dayInside() {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 3, 31);
        return switch (random.nextInt(3)) {
            case 0 -> first.toString();
            case 1 -> last.toString();
            default -> first.plusDays(random.nextInt(last.getDayOfYear())).toString();
        };
    }

    private String anyDay() {
        return switch (random.nextInt(7)) {
            case 0 -> SlowLaw.NO_SUCH_ACT;
            case 1 -> LocalDate.of(year - 1, 12, 31).toString();
            case 2 -> LocalDate.of(year, 4, 1).toString();
            case 3 -> LocalDate.of(year - 1, 2, 15).toString();
            case 4 -> LocalDate.of(year + 1, 1, 1).toString();
            case 5 ->
                LocalDate.of(year - 1, 1, 1).plusDays(random.nextInt(1000)).toString();
            default -> dayInside();
        };
    }

    private String wantedYesNo(SlowFact fact) {
        if (fact.name().equals("armed_forces")) {
            return "no";
        }
        return fact.frame() ? oneOf("yes", "no") : "yes";
    }

    private String wantedChoice(SlowFact fact) {
        return switch (fact.name()) {
            case "enterprise_size" -> oneOf("medium", "large");
            case "school_level" ->
                oneOf("lower_secondary", "upper_secondary", "multi_level", "continuing", "vocational", "higher");
            case "police_coordination" -> oneOf("none", "implemented");
            case "security_force_rating" -> oneOf("completed", "good", "excellent", "not_rated");
            default -> oneOf("good", "excellent", "advanced_collective");
        };
    }

    private String wantedCount(SlowFact fact, Map<String, String> seen) {
        int count = switch (fact.name()) {
            case "households_resident", "people", "managed_units" -> 1 + random.nextInt(12);
            case "sections" -> random.nextInt(13);
            case "households_registered" -> number("households_resident", seen);
            case "people_briefed" -> number("people", seen);
            case "managed_units_registered" -> number("managed_units", seen);
            case "managed_units_recognised" -> enoughOf(number("managed_units", seen));
            case "sections_well_rated" -> enoughOf(number("sections", seen));
            case "effective_models" -> 1 + random.nextInt(2);
            case "crimes", "social_evils", "other_violations" -> random.nextInt(4);
            case "crimes_last_year" -> number("crimes", seen) + random.nextInt(2);
            case "social_evils_last_year" -> number("social_evils", seen) + random.nextInt(2);
            case "other_violations_last_year" -> number("other_violations", seen) + 1;
            case "serious_crimes", "serious_fires" -> random.nextInt(3);
            case "serious_crimes_force_majeure" -> random.nextInt(number("serious_crimes", seen) + 1);
            case "serious_crimes_handled_in_time" ->
                Math.max(0, number("serious_crimes", seen) - number("serious_crimes_force_majeure", seen));
            case "disasters_force_majeure" -> disasters(seen);
            default -> 0;
        };
        return Integer.toString(count);
    }

    private String anyCount(SlowFact fact, Map<String, String> seen) {
        return switch (fact.name()) {
            case "households_registered" -> partOf(number("households_resident", seen));
            case "people_briefed" -> partOf(number("people", seen));
            case "managed_units_registered", "managed_units_recognised" -> partOf(number("managed_units", seen));
            case "sections_well_rated" -> partOf(number("sections", seen));
            case "serious_crimes_force_majeure", "serious_crimes_handled_in_time" ->
                partOf(number("serious_crimes", seen));
            case "disasters_force_majeure" -> partOf(disasters(seen));
            case "crimes_last_year" -> lastYear(number("crimes", seen));
            case "social_evils_last_year" -> lastYear(number("social_evils", seen));
            case "other_violations_last_year" -> lastYear(number("other_violations", seen));
            default -> anyNumber();
        };
    }

    private String anyNumber() {
        return Integer.toString(
                switch (random.nextInt(6)) {
                    case 0, 1 -> 0;
                    case 2 -> 1;
                    case 3 -> 10;
                    default -> random.nextInt(13);
                });
    }

    /** All, one short of all, just enough, just not enough, none, or any. */
    private String partOf(int whole) {
        int part = switch (random.nextInt(7)) {
            case 0, 1 -> whole;
            case 2 -> whole - 1;
            case 3 -> enoughOf(whole);
            case 4 -> enoughOf(whole) - 1;
            case 5 -> 0;
            default -> random.nextInt(13);
        };
        return Integer.toString(Math.max(0, part));
    }

    /** The least part that is seven tenths of the whole. */
    private static int enoughOf(int whole) {
        return (7 * whole + 9) / 10;
    }

    private String lastYear(int thisYear) {
        return switch (random.nextInt(6)) {
            case 0 -> SlowLaw.NOT_COMPARABLE;
            case 1 -> Integer.toString(thisYear);
            case 2 -> Integer.toString(thisYear + 1);
            case 3 -> Integer.toString(Math.max(0, thisYear - 1));
            default -> anyNumber();
        };
    }

    private static int disasters(Map<String, String> seen) {
        int sum = 0;
        for (String addend : DRAWN_TOGETHER.get(5).subList(0, 4)) {
            sum += number(addend, seen);
        }
        return sum;
    }

    private static int number(String fact, Map<String, String> seen) {
        String cell = seen.getOrDefault(fact, "0");
        return cell.equals(SlowLaw.NOT_COMPARABLE) ? 0 : Integer.parseInt(cell);
    }

    private String oneOf(String... words) {
        return words[random.nextInt(words.length)];
    }
}
