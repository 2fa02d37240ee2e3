package vn.toandan.safety;

import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.toandan.safety.Fact.Count;

/**
 * From what to what each count of one check can lie: a known one at its value, an empty one anywhere that breaks no {@link Limit}
 * among the facts of the same check. Every requirement is monotone in each count, so the ends decide for all between.
 */
final class Ranges {

    /** Beyond any count, yet small enough that a handful can be added up. */
    private static final long UNBOUNDED = Long.MAX_VALUE / 64;

    private final Map<Count, Range> ranges;

    private Ranges(Map<Count, Range> ranges) {
        this.ranges = ranges;
    }

    private record Range(long least, long most) {

        boolean isOneNumber() {
            return least == most;
        }
    }

    static Ranges of(FactSheet sheet, ImmutableList<? extends Fact> own) {
        Map<Count, Range> ranges = new LinkedHashMap<>();
        for (Fact fact : own) {
            if (fact instanceof Count count) {
                ranges.put(count, entered(sheet, count));
            }
        }
        if (ranges.values().stream().allMatch(Range::isOneNumber)) {
            return new Ranges(ranges);
        }
        // Once is enough: where one limit's whole is another's part, a third limit holds the outer two (recognised,
        // managed).
        sheet.form().limits().forEach(limit -> narrow(limit, ranges));
        return new Ranges(ranges);
    }

    long least(Count count) {
        return range(count).least;
    }

    long most(Count count) {
        return range(count).most;
    }

    long least(ImmutableList<Count> counts) {
        return counts.stream().mapToLong(this::least).sum();
    }

    long most(ImmutableList<Count> counts) {
        return counts.stream().mapToLong(this::most).sum();
    }

    private Range range(Count count) {
        Range range = ranges.get(count);
        if (range == null) {
            throw new IllegalArgumentException(count + " is not among the facts of this check");
        }
        return range;
    }

    private static Range entered(FactSheet sheet, Count count) {
        boolean number = sheet.knows(count) && sheet.raw(count) != Count.NOT_COMPARABLE;
        return number
                ? new Range(sheet.raw(count), sheet.raw(count))
                : new Range(count.isNeverZero() ? 1 : 0, UNBOUNDED);
    }

    /** A limit binds only among the check's own facts: all its wholes, and those of its parts that are there. */
    private static void narrow(Limit limit, Map<Count, Range> ranges) {
        if (!ranges.keySet().containsAll(limit.wholes())) {
            return;
        }
        Limit own = limit.among(ranges::containsKey);
        if (own.saysNothing()) {
            return;
        }
        long leastParts = sum(own.parts(), ranges, true);
        long mostWholes = sum(own.wholes(), ranges, false);
        for (Count part : own.parts()) {
            Range range = at(part, ranges);
            long others = leastParts - range.least;
            ranges.put(part, new Range(range.least, min(range.most, max(range.least, mostWholes - others))));
        }
        for (Count whole : own.wholes()) {
            Range range = at(whole, ranges);
            long others = mostWholes - range.most;
            ranges.put(whole, new Range(max(range.least, leastParts - others), range.most));
        }
    }

    private static long sum(ImmutableList<Count> counts, Map<Count, Range> ranges, boolean least) {
        return counts.stream()
                .mapToLong(count -> least ? at(count, ranges).least : at(count, ranges).most)
                .sum();
    }

    private static Range at(Count count, Map<Count, Range> ranges) {
        return requireNonNull(ranges.get(count));
    }
}
