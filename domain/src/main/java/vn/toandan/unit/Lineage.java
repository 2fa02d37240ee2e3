package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Lineage ("nguồn gốc đơn vị"): whom a unit came from, what became of it, and who it was on another day; as opposed to
 * {@link Units}, which answers for one day only.
 */
public final class Lineage {

    private static final Comparator<Unit> BY_CODE = Comparator.comparing(Unit::code);

    private final Units units;

    public Lineage(Units units) {
        this.units = units;
    }

    /** Whom it came from on its first day, as they were on the day before; itself, where it was carried over alone. */
    public ImmutableList<Unit> predecessors(Unit unit) {
        return links(unit).stream()
                .filter(link -> link.on().equals(unit.from()) && link.after().equals(Optional.of(unit.code())))
                .flatMap(link -> link.before().stream())
                .flatMap(code -> units.find(code, unit.from().minusDays(1)).stream())
                .sorted(BY_CODE)
                .collect(ImmutableList.toImmutableList());
    }

    /** What became of it on the day after its last, as they were on that day; none while it is still there. */
    public ImmutableList<Unit> successors(Unit unit) {
        return unit.end()
                .map(end -> links(unit).stream()
                        .filter(link -> link.on().equals(end) && link.before().equals(Optional.of(unit.code())))
                        .flatMap(link -> link.after().stream())
                        .flatMap(code -> units.find(code, end).stream())
                        .sorted(BY_CODE)
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    /** Whether it went on in more than one unit, so that what was counted of it belongs to none of them. */
    public boolean isDivided(Unit unit) {
        return successors(unit).size() > 1;
    }

    /** All whom it came from, or all that became of it, that were there on that day; itself on its own days. By code. */
    public ImmutableList<Unit> asOf(Unit unit, LocalDate day) {
        if (unit.isThereOn(day)) {
            return ImmutableList.of(unit);
        }
        Function<Unit, ImmutableList<Unit>> step = day.isBefore(unit.from()) ? this::predecessors : this::successors;
        List<Unit> found = new ArrayList<>();
        Set<Unit> seen = new LinkedHashSet<>();
        Deque<Unit> open = new ArrayDeque<>(step.apply(unit));
        while (!open.isEmpty()) {
            Unit next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (next.isThereOn(day)) {
                found.add(next);
            } else {
                open.addAll(step.apply(next));
            }
        }
        return ImmutableList.sortedCopyOf(BY_CODE, found);
    }

    /** One and the same unit from its first day to its last: as it was before and after each new name, parent or code. */
    public ImmutableList<Unit> history(Unit unit) {
        Deque<Unit> stretches = new ArrayDeque<>();
        stretches.add(unit);
        for (Optional<Unit> earlier = sameBefore(unit); earlier.isPresent(); earlier = sameBefore(earlier.get())) {
            stretches.addFirst(earlier.get());
        }
        for (Optional<Unit> later = sameAfter(unit); later.isPresent(); later = sameAfter(later.get())) {
            stretches.addLast(later.get());
        }
        return ImmutableList.copyOf(stretches);
    }

    /** What the unit is told apart by, whichever of its days it was asked for. */
    public UnitId identity(Unit unit) {
        return history(unit).get(0).id();
    }

    private Optional<Unit> sameBefore(Unit unit) {
        return links(unit).stream()
                .filter(link -> link.change().keepsTheUnit()
                        && link.on().equals(unit.from())
                        && link.after().equals(Optional.of(unit.code())))
                .flatMap(link ->
                        units.find(link.before().orElseThrow(), unit.from().minusDays(1)).stream())
                .findFirst();
    }

    private Optional<Unit> sameAfter(Unit unit) {
        return links(unit).stream()
                .filter(link -> link.change().keepsTheUnit()
                        && unit.end().equals(Optional.of(link.on()))
                        && link.before().equals(Optional.of(unit.code())))
                .flatMap(link -> units.find(link.after().orElseThrow(), link.on()).stream())
                .findFirst();
    }

    private ImmutableList<Succession> links(Unit unit) {
        return units.successions(ImmutableSet.of(unit.code()));
    }
}
