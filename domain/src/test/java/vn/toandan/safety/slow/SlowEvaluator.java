package vn.toandan.safety.slow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The standard judged by trying everything: each empty cell in turn takes every value that could matter, every sheet so
 * completed that breaks no refusal rule is judged as if it were fully known, and the verdicts are put together. As
 * opposed to the implementation it checks, it reasons about no intervals and gives no reasons; it is written from the
 * contract alone and shares only the facts' names.
 *
 * <p><b>Why finitely many values are enough.</b> Yes/no cells and choices are tried in full. A date matters only by
 * lying in the first quarter or not; five candidates (a day before, first day, last day, a day after, {@code none})
 * hold both. For counts let S be the sum of the check's own known counts ({@code not_comparable} adds nothing). Where
 * a completion with some verdict exists at all, one exists whose filled-in counts are at most the bound:
 *
 * <ul>
 *   <li><i>A count that has to be 0, or at least 1</i>: 0 and 1 show both verdicts. Bound 1.
 *   <li><i>A part equal to its whole</i>: to a known part p the wholes p and p+1 show both verdicts (p = 0 has only
 *       p+1, since the whole is not 0); under a known whole the part is at most that; with both unknown (1, 1) and
 *       (1, 0) do. Bound S+1.
 *   <li><i>A share of 7/10</i>: to a known part p the whole p is the best case, and the least whole that fails is
 *       floor(10p/7)+1; 0 is among the candidates. Otherwise as above. Bound floor(10S/7)+1.
 *   <li><i>A sum wholly excused</i> (serious crimes; disasters): an unknown addend never needs to exceed what the known
 *       excuses still want (at most S) to come out met, nor one more (S+1) to come out not met; an unknown excuse can
 *       be cut to what is left of the known sum once unknown addends are as small as this. Bound S+1.
 *   <li><i>Against last year</i>: let a be this year's counts with total A, b last year's with total B. Three things
 *       can be true of a completion.
 *       <p>(i) A &lt; B or A = 0, and no kind rises. Put 0 for every unknown a; no kind rises after it, and the total
 *       still falls or is zero. Then put min(b, a+1) for every unknown b: no kind rises, and a kind that fell still
 *       falls. All are at most S+1.
 *       <p>(ii) A &gt; B. Put 0 for every unknown b, so B is at most S, and min(a, S+1) for every unknown a: if none
 *       was cut, A is as before; if one was, A is at least S+1.
 *       <p>(iii) the rest: A = B &gt; 0, or A &lt; B with a kind rising. As long as some unknown count exceeds S+2,
 *       lower it and stay in (iii). Say it is b_i and A &lt; B: lower b_i by one; what rises still rises, and A is at
 *       most B. Say it is b_i and A = B: then A exceeds S+2 as well, so some unknown a_j is above 0; lower both by one,
 *       and the totals stay equal and above 0. Say it is a_i: then B, being at least A, exceeds S+2, so some unknown
 *       b_j is above 0, and i itself is taken for j where b_i is such a one; lower both by one. A - B is as before and
 *       A above 0; a rise elsewhere than at i remains, and a rise at i remains because either b_i fell along or b_i is
 *       known or 0 and so at most S.
 *       <p>Hence S+2. With {@code not_comparable} only zero or not zero matters.
 * </ul>
 *
 * One bound with room to spare serves all: floor(10S/7)+2 for shares, S+2 for the rest.
 */
public final class SlowEvaluator {
    private static final List<String> RESIDENTIAL_AREA = List.of(
            "KDC-1a", "KDC-1b", "KDC-1c", "KDC-2", "KDC-3a", "KDC-3b", "KDC-3c", "KDC-3d", "KDC-3đ", "KDC-3e", "KDC-3g",
            "KDC-4a", "KDC-4b", "KDC-4c1", "KDC-4c2", "KDC-4c3", "KDC-4d", "KDC-5a", "KDC-5b");
    private static final List<String> COMMUNE = List.of(
            "XA-1a",
            "XA-1b",
            "XA-1c",
            "XA-2.2",
            "XA-2.3a",
            "XA-2.3b",
            "XA-2.3c",
            "XA-2.3d",
            "XA-2.3đ",
            "XA-2.3e",
            "XA-2.3g",
            "XA-2.4a",
            "XA-2.4b",
            "XA-2.4c1",
            "XA-2.4c2",
            "XA-2.4c3",
            "XA-2.4d",
            "XA-3a",
            "XA-3b",
            "XA-4a",
            "XA-4b");
    private static final List<String> AGENCY_OR_ENTERPRISE = List.of(
            "CQ-1a", "CQ-1b", "CQ-1c", "CQ-1d", "CQ-1e", "CQ-2", "CQ-3a", "CQ-3b", "CQ-3c", "CQ-3d", "CQ-3đ", "CQ-3e",
            "CQ-3g", "CQ-3h", "CQ-4a", "CQ-4b", "CQ-5a", "CQ-5b");
    private static final List<String> SCHOOL = List.of(
            "GD-1a", "GD-1b", "GD-1c", "GD-1d", "GD-1e", "GD-2a", "GD-2b", "GD-3a", "GD-3b", "GD-3c", "GD-3đ", "GD-3e",
            "GD-3g", "GD-4a", "GD-4b", "GD-4c", "GD-5a", "GD-5b", "GD-6a", "GD-6b");

    private static final List<String> SHARES = List.of("XA-4b", "CQ-5a", "GD-6a");

    private SlowEvaluator() {}

    /** The checks of a kind of unit, in the law's order. */
    public static List<String> checksOf(String unitKind) {
        return switch (unitKind) {
            case "residential_area" -> RESIDENTIAL_AREA;
            case "commune" -> COMMUNE;
            case "agency", "enterprise" -> AGENCY_OR_ENTERPRISE;
            case "school" -> SCHOOL;
            default -> throw new IllegalArgumentException("no such kind of unit: " + unitKind);
        };
    }

    /** Every check's verdict, in the law's order, whether or not the unit is in scope. The row must not be refused. */
    public static Map<String, String> judge(String unitKind, int year, Map<String, String> cells) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (String check : checksOf(unitKind)) {
            verdicts.put(check, judge(check, unitKind, year, cells));
        }
        return verdicts;
    }

    /** {@code in}, {@code out} or {@code unknown}. */
    public static String scope(String unitKind, Map<String, String> cells) {
        List<SlowFact> facts = SlowFacts.ofCheck("SC-1").stream()
                .filter(fact -> fact.appliesTo(unitKind))
                .toList();
        Set<String> seen = new TreeSet<>();
        everyCompletion(facts, cells, List.of(), List.of(), complete -> {
            seen.add(SlowLaw.inScope(unitKind, complete) ? "in" : "out");
            return true;
        });
        return seen.size() == 1 ? seen.iterator().next() : "unknown";
    }

    /** {@code met}, {@code not_met}, {@code not_known} or {@code out_of_scope}. */
    public static String unit(String unitKind, int year, Map<String, String> cells) {
        String scope = scope(unitKind, cells);
        if (scope.equals("out")) {
            return "out_of_scope";
        }
        if (scope.equals("unknown")) {
            return SlowLaw.NOT_KNOWN;
        }
        Map<String, String> verdicts = judge(unitKind, year, cells);
        if (verdicts.containsValue(SlowLaw.NOT_MET)) {
            return SlowLaw.NOT_MET;
        }
        return verdicts.containsValue(SlowLaw.NOT_KNOWN) ? SlowLaw.NOT_KNOWN : SlowLaw.MET;
    }

    /** Whether the filled cells contradict one another so that nothing may be judged. The year plays no part in it. */
    public static boolean refused(String unitKind, int year, Map<String, String> cells) {
        return SlowRefusals.refuse(unitKind, cells);
    }

    /** One check alone. */
    static String judge(String check, String unitKind, int year, Map<String, String> cells) {
        return judge(check, unitKind, year, cells, 0);
    }

    /** The same with counts tried further than the bound: it must change nothing. */
    static String judge(String check, String unitKind, int year, Map<String, String> cells, int further) {
        List<SlowFact> facts = SlowFacts.ofCheck(check);
        List<String> counts = zeroAndTopFirst(bound(check, facts, cells) + further);
        Set<String> seen = new TreeSet<>();
        everyCompletion(facts, cells, counts, daysAround(year), complete -> {
            if (!SlowRefusals.refuse(unitKind, complete)) {
                seen.add(SlowLaw.verdict(check, year, complete));
            }
            return !settled(seen);
        });
        return together(check, seen);
    }

    /** Once one completion fails and another does not, no further one can change the answer. */
    private static boolean settled(Set<String> seen) {
        return seen.contains(SlowLaw.NOT_MET) && seen.size() > 1;
    }

    private static String together(String check, Set<String> seen) {
        if (seen.isEmpty()) {
            throw new IllegalArgumentException(check + " cannot be judged on a row that is refused");
        }
        if (seen.contains(SlowLaw.NOT_MET)) {
            return seen.size() == 1 ? SlowLaw.NOT_MET : SlowLaw.NOT_KNOWN;
        }
        return seen.contains(SlowLaw.MET) ? SlowLaw.MET : SlowLaw.NOT_APPLICABLE;
    }

    /** What is done with one completion; false means that the others need not be tried. */
    private interface Visitor {
        boolean goOnAfter(Map<String, String> complete);
    }

    private static void everyCompletion(
            List<SlowFact> facts, Map<String, String> cells, List<String> counts, List<String> days, Visitor visitor) {
        Map<String, String> complete = new HashMap<>();
        List<SlowFact> empty = new ArrayList<>();
        for (SlowFact fact : facts) {
            String cell = cells.getOrDefault(fact.name(), "");
            if (cell.isEmpty()) {
                empty.add(fact);
            } else {
                complete.put(fact.name(), cell);
            }
        }
        List<List<String>> candidates = empty.stream()
                .map(fact -> switch (fact.type()) {
                    case COUNT -> counts;
                    case DATE -> days;
                    case YES_NO, CHOICE -> fact.words();
                })
                .toList();
        fill(0, empty, candidates, complete, visitor);
    }

    private static boolean fill(
            int next,
            List<SlowFact> empty,
            List<List<String>> candidates,
            Map<String, String> complete,
            Visitor visitor) {
        if (next == empty.size()) {
            return visitor.goOnAfter(complete);
        }
        for (String candidate : candidates.get(next)) {
            complete.put(empty.get(next).name(), candidate);
            if (!fill(next + 1, empty, candidates, complete, visitor)) {
                return false;
            }
        }
        return true;
    }

    private static int bound(String check, List<SlowFact> facts, Map<String, String> cells) {
        int known = sumOfKnown(facts, cells);
        return SHARES.contains(check) ? 10 * known / 7 + 2 : known + 2;
    }

    static int sumOfKnown(List<SlowFact> facts, Map<String, String> cells) {
        int sum = 0;
        for (SlowFact fact : facts) {
            String cell = cells.getOrDefault(fact.name(), "");
            if (fact.type() == SlowFact.Type.COUNT && !cell.isEmpty() && !cell.equals(SlowLaw.NOT_COMPARABLE)) {
                sum += Integer.parseInt(cell);
            }
        }
        return sum;
    }

    /** 0 to the top, both included; the extremes lead, since they most often show that a check is open. */
    private static List<String> zeroAndTopFirst(int top) {
        List<String> counts = new ArrayList<>();
        counts.add("0");
        counts.add(Integer.toString(top));
        for (int count = 1; count < top; count++) {
            counts.add(Integer.toString(count));
        }
        return counts;
    }

    private static List<String> daysAround(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 3, 31);
        return List.of(
                first.minusDays(1).toString(),
                first.toString(),
                last.toString(),
                last.plusDays(1).toString(),
                SlowLaw.NO_SUCH_ACT);
    }
}
