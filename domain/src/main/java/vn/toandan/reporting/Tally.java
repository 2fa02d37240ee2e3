package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.toandan.reporting.Figure.Amount;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitKind;

/** How many units came out alike; as opposed to a {@link Figure}, which is made of it. */
final class Tally {

    private final Map<Outcome, Long> counts = new HashMap<>();

    void add(Outcome outcome, long units) {
        counts.merge(outcome, units, Long::sum);
    }

    boolean isEmpty() {
        return counts.values().stream().allMatch(count -> count == 0);
    }

    ImmutableList<Figure> figures(Optional<Unit> under) {
        return ImmutableList.of(
                figure(Figure.Id.UNITS_ASSESSED, under, this::inScope),
                figure(
                        Figure.Id.UNITS_MEETING_STANDARD,
                        under,
                        which -> Amount.share(
                                count(which, UnitVerdict.MET).value(),
                                inScope(which).value())),
                figure(Figure.Id.UNITS_NOT_KNOWN, under, which -> count(which, UnitVerdict.NOT_KNOWN)));
    }

    private static Figure figure(Figure.Id id, Optional<Unit> under, Function<Predicate<Outcome>, Amount> amount) {
        ImmutableMap.Builder<Figure.Kind, Amount> byKind = ImmutableMap.builder();
        for (UnitKind kind : UnitKind.values()) {
            byKind.put(Figure.Kind.of(kind), amount.apply(outcome -> outcome.kind() == kind));
        }
        return new Figure(
                id,
                Definitions.of(id, under),
                amount.apply(outcome -> true),
                byKind.buildOrThrow(),
                ImmutableSortedSet.of());
    }

    private Amount inScope(Predicate<Outcome> which) {
        return Amount.of(count(which, UnitVerdict.MET).value()
                + count(which, UnitVerdict.NOT_MET).value()
                + count(which, UnitVerdict.NOT_KNOWN).value());
    }

    private Amount count(Predicate<Outcome> which, UnitVerdict verdict) {
        return Amount.of(counts.entrySet().stream()
                .filter(alike -> alike.getKey().verdict() == verdict && which.test(alike.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum());
    }
}
