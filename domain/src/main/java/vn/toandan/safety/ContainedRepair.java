package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.toandan.safety.Fact.Count;
import vn.toandan.safety.Fact.YesNo;

/**
 * What would make {@link Contained} hold: fewer cases of some kinds, the finding, or both. Every set of this year's counts is tried,
 * with and without the finding. An empty cell of last year stands for a number, zero at worst; it is part of what the unit is and
 * is not changed.
 */
final class ContainedRepair {

    private final ImmutableList<Count> thisYear;
    private final ImmutableList<Count> lastYear;
    private final YesNo finding;
    private final boolean notComparable;
    private final FactSheet sheet;

    ContainedRepair(Contained contained, FactSheet sheet) {
        this.thisYear = contained.thisYear();
        this.lastYear = contained.lastYear();
        this.finding = contained.finding();
        this.notComparable = contained.isNotComparable(sheet);
        this.sheet = sheet;
    }

    Repair smallest() {
        boolean foundAlready = sheet.is(finding, YesNo.YES);
        List<Repair> sets = new ArrayList<>();
        for (Set<Count> changed : Sets.powerSet(ImmutableSet.copyOf(thisYear))) {
            fewer(changed, foundAlready).ifPresent(counts -> sets.add(repair(counts)));
            if (!foundAlready) {
                fewer(changed, true)
                        .ifPresent(counts ->
                                sets.add(repair(counts).and(sheet, Repair.of(Change.of(sheet, finding, YesNo.YES)))));
            }
        }
        return Repair.smallestOf(sheet, sets);
    }

    private Repair repair(Map<Count, Long> counts) {
        return Repair.of(counts.entrySet().stream()
                .map(count -> Change.of(sheet, count.getKey(), count.getValue()))
                .toArray(Change[]::new));
    }

    /** Values for exactly these counts, nearest to what they are, with which the check is met; empty if there are none. */
    private Optional<Map<Count, Long>> fewer(Set<Count> changed, boolean found) {
        boolean allStated = thisYear.stream().allMatch(count -> sheet.knows(count) || changed.contains(count));
        if (notComparable) {
            boolean nothingHappened =
                    allStated && thisYear.stream().allMatch(count -> changed.contains(count) || sheet.is(count, 0));
            Map<Count, Long> counts = new LinkedHashMap<>();
            changed.forEach(count -> counts.put(count, 0L));
            return Optional.of(counts).filter(all -> found ? all.isEmpty() : nothingHappened);
        }
        if (!allStated) {
            return Optional.empty();
        }
        return found ? atMostLastYear(changed) : belowLastYear(changed);
    }

    /** With the finding a total no larger than last year's is enough. */
    private Optional<Map<Count, Long>> atMostLastYear(Set<Count> changed) {
        Map<Count, Long> counts = new LinkedHashMap<>();
        long excess = known(thisYear) - known(lastYear);
        long lowered = changed.stream().filter(sheet::knows).count();
        for (Count count : changed) {
            if (sheet.knows(count)) {
                lowered--;
                long by = Math.min(sheet.raw(count), excess - lowered);
                if (by < 1) {
                    return Optional.empty();
                }
                excess -= by;
                counts.put(count, sheet.raw(count) - by);
            } else {
                counts.put(count, 0L);
            }
        }
        return excess > 0 ? Optional.empty() : Optional.of(counts);
    }

    /** Without it no kind may rise, and the total has to fall or be zero. */
    private Optional<Map<Count, Long>> belowLastYear(Set<Count> changed) {
        Map<Count, Long> counts = new LinkedHashMap<>();
        long now = 0;
        for (int kind = 0; kind < thisYear.size(); kind++) {
            Count count = thisYear.get(kind);
            long had = known(count);
            long most = known(lastYear.get(kind));
            if (changed.contains(count)) {
                counts.put(count, Math.min(had, most));
            } else if (had > most) {
                return Optional.empty();
            }
            now += Math.min(had, most);
        }
        return now > 0 && now == known(lastYear)
                ? oneLess(counts)
                : Optional.of(counts).filter(all -> unchanged(all).isEmpty());
    }

    /** Equal totals are not a fall: one case less, of a kind that would else be left as it is. */
    private Optional<Map<Count, Long>> oneLess(Map<Count, Long> counts) {
        List<Count> unchanged = unchanged(counts);
        Optional<Count> less = Stream.concat(unchanged.stream(), counts.keySet().stream())
                .filter(count -> counts.getOrDefault(count, 0L) > 0)
                .findFirst();
        less.ifPresent(count -> counts.merge(count, -1L, Long::sum));
        boolean allChange =
                unchanged.isEmpty() || unchanged.equals(less.stream().toList());
        return Optional.of(counts).filter(all -> less.isPresent() && allChange);
    }

    private List<Count> unchanged(Map<Count, Long> counts) {
        return counts.keySet().stream()
                .filter(count -> sheet.is(count, counts.getOrDefault(count, 0L)))
                .toList();
    }

    private long known(ImmutableList<Count> counts) {
        return counts.stream().mapToLong(this::known).sum();
    }

    private long known(Count count) {
        return sheet.knows(count) ? sheet.raw(count) : 0;
    }
}
