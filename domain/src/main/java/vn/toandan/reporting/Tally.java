package vn.toandan.reporting;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    Figure figure(Figure.Id id, Optional<Unit> under) {
        ImmutableMap<UnitKind, Amount> byKind =
                Maps.toMap(Arrays.asList(UnitKind.values()), kind -> amount(id, outcome -> outcome.kind() == kind));
        return new Figure(id, Definitions.of(id, under), amount(id, outcome -> true), byKind);
    }

    private Amount amount(Figure.Id id, Predicate<Outcome> which) {
        long met = count(which, UnitVerdict.MET);
        long notKnown = count(which, UnitVerdict.NOT_KNOWN);
        long inScope = met + notKnown + count(which, UnitVerdict.NOT_MET);
        return switch (id) {
            case UNITS_ASSESSED -> Amount.of(inScope);
            case UNITS_MEETING_STANDARD -> Amount.share(met, inScope);
            case UNITS_NOT_KNOWN -> Amount.of(notKnown);
        };
    }

    private long count(Predicate<Outcome> which, UnitVerdict verdict) {
        return counts.entrySet().stream()
                .filter(alike -> alike.getKey().verdict() == verdict && which.test(alike.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
