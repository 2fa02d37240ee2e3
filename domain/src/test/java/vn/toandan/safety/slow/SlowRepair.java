package vn.toandan.safety.slow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The smallest changes under which a check comes out met, found by trying all of them, set of facts by set of facts and
 * value by value; as opposed to the implementation's {@code toPass}, which works them out. Meant for small counts.
 *
 * <p>Smallest is: fewest facts, then least distance. A count is as far as its difference; a choice as far as the places
 * between the two in its list; yes for no, or another date, is 1 away; filling an empty cell is 0 away, whatever with.
 * A date becomes 31/03 of the year and nothing else. Frame facts stay. Cells that stay empty must not be able to spoil
 * it.
 */
public final class SlowRepair {
    /**
     * While one of these stays empty its check cannot come out met, whatever else is changed: it may turn out larger
     * than what is excused. Sets that leave one empty are passed over, which spares most of the work.
     */
    private static final List<String> WITHOUT_A_CEILING = List.of(
            "serious_crimes",
            "serious_fires",
            "fatal_work_accidents",
            "serious_incidents",
            "grave_environment_or_food_violations");

    private SlowRepair() {}

    /**
     * All smallest sets of changed facts, in the contract's order of facts; empty where nothing helps or nothing is
     * wrong. Besides the check's own facts those may change that a refusal rule ties to them, since without them the
     * change would not be lawful: to raise the recognised units above the registered ones, both have to change.
     */
    public static List<List<String>> smallest(String check, String unitKind, int year, Map<String, String> cells) {
        return smallest(
                check, unitKind, year, cells, check.equals("XA-4b") ? List.of("managed_units_registered") : List.of());
    }

    /** The same where nothing but the check's own facts may change. */
    public static List<List<String>> smallestOfOwnFacts(
            String check, String unitKind, int year, Map<String, String> cells) {
        return smallest(check, unitKind, year, cells, List.of());
    }

    private static List<List<String>> smallest(
            String check, String unitKind, int year, Map<String, String> cells, List<String> tied) {
        String before = SlowEvaluator.judge(check, unitKind, year, cells);
        if (before.equals(SlowLaw.MET) || before.equals(SlowLaw.NOT_APPLICABLE)) {
            return List.of();
        }
        List<SlowFact> changeable = SlowFacts.IN_ORDER.stream()
                .filter(fact -> fact.isOf(check) || tied.contains(fact.name()))
                .filter(fact -> !fact.frame())
                .toList();
        int top = SlowEvaluator.sumOfKnown(SlowFacts.ofCheck(check), cells) + 2;
        for (int size = 1; size <= changeable.size(); size++) {
            List<List<String>> smallest = new ArrayList<>();
            int least = Integer.MAX_VALUE;
            for (List<SlowFact> set : setsOf(size, changeable)) {
                if (leavesOpenWithoutCeiling(set, changeable, cells)) {
                    continue;
                }
                int distance = leastDistance(set, check, unitKind, year, cells, top, least);
                if (distance < least) {
                    least = distance;
                    smallest.clear();
                }
                if (distance < Integer.MAX_VALUE && distance == least) {
                    smallest.add(set.stream().map(SlowFact::name).toList());
                }
            }
            if (!smallest.isEmpty()) {
                return List.copyOf(smallest);
            }
        }
        return List.of();
    }

    private static boolean leavesOpenWithoutCeiling(
            List<SlowFact> set, List<SlowFact> changeable, Map<String, String> cells) {
        return changeable.stream()
                .filter(fact -> WITHOUT_A_CEILING.contains(fact.name()))
                .filter(fact -> cells.getOrDefault(fact.name(), "").isEmpty())
                .anyMatch(fact -> !set.contains(fact));
    }

    /** One value that a cell could be changed to, and how far that is. */
    private record Change(String to, int distance) {}

    /** The least distance at which changing exactly these facts helps; the largest integer if it does not. */
    private static int leastDistance(
            List<SlowFact> set,
            String check,
            String unitKind,
            int year,
            Map<String, String> cells,
            int top,
            int noMoreThan) {
        List<List<Change>> changes = set.stream()
                .map(fact -> changesOf(fact, year, cells.getOrDefault(fact.name(), ""), top))
                .toList();
        return tryAll(0, 0, set, changes, new HashMap<>(cells), check, unitKind, year, noMoreThan);
    }

    private static int tryAll(
            int next,
            int distance,
            List<SlowFact> set,
            List<List<Change>> changes,
            Map<String, String> changed,
            String check,
            String unitKind,
            int year,
            int noMoreThan) {
        if (next == set.size()) {
            boolean helps = !SlowRefusals.refuse(unitKind, changed)
                    && SlowEvaluator.judge(check, unitKind, year, changed).equals(SlowLaw.MET);
            return helps ? distance : Integer.MAX_VALUE;
        }
        int best = Integer.MAX_VALUE;
        for (Change change : changes.get(next)) {
            int farther = distance + change.distance();
            if (farther > noMoreThan || farther >= best) {
                return best;
            }
            changed.put(set.get(next).name(), change.to());
            best = Math.min(best, tryAll(next + 1, farther, set, changes, changed, check, unitKind, year, noMoreThan));
        }
        return best;
    }

    /** Every other value that the cell could hold, nearest first. */
    private static List<Change> changesOf(SlowFact fact, int year, String from, int top) {
        List<Change> changes = new ArrayList<>();
        for (String to : valuesOf(fact, year, top)) {
            if (!to.equals(from)) {
                changes.add(new Change(to, distance(fact, from, to)));
            }
        }
        changes.sort(Comparator.comparingInt(Change::distance));
        return changes;
    }

    private static List<String> valuesOf(SlowFact fact, int year, int top) {
        return switch (fact.type()) {
            case COUNT -> countsUpTo(top);
            case DATE -> List.of(year + "-03-31");
            case YES_NO, CHOICE -> fact.words();
        };
    }

    private static List<String> countsUpTo(int top) {
        List<String> counts = new ArrayList<>();
        for (int count = 0; count <= top; count++) {
            counts.add(Integer.toString(count));
        }
        return counts;
    }

    private static int distance(SlowFact fact, String from, String to) {
        if (from.isEmpty()) {
            return 0;
        }
        return switch (fact.type()) {
            case COUNT -> Math.abs(Integer.parseInt(from) - Integer.parseInt(to));
            case CHOICE -> Math.abs(fact.words().indexOf(from) - fact.words().indexOf(to));
            case YES_NO, DATE -> 1;
        };
    }

    /** All sets of so many facts, in the order of their first fact, then of their second, and so on. */
    private static List<List<SlowFact>> setsOf(int size, List<SlowFact> facts) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<SlowFact>> sets = new ArrayList<>();
        for (int first = 0; first <= facts.size() - size; first++) {
            for (List<SlowFact> rest : setsOf(size - 1, facts.subList(first + 1, facts.size()))) {
                List<SlowFact> set = new ArrayList<>();
                set.add(facts.get(first));
                set.addAll(rest);
                sets.add(set);
            }
        }
        return sets;
    }
}
