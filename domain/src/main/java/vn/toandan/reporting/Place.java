package vn.toandan.reporting;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import vn.toandan.unit.Lineage;
import vn.toandan.unit.Unit;
import vn.toandan.unit.Units;

/**
 * Place ("địa bàn"): a unit and all that lay under it on a day, or under whom it came from and what became of it; as opposed to the unit
 * alone. A predecessor that was divided counts whole, since no file tells which part of it came here.
 */
final class Place {

    private final Units units;
    private final Lineage lineage;
    private final Unit unit;
    private final Map<LocalDate, ImmutableSet<String>> codesOn = new HashMap<>();
    private final Map<Set<String>, ListMultimap<String, Unit>> everBelow = new HashMap<>();

    Place(Units units, Unit unit) {
        this.units = units;
        this.lineage = new Lineage(units);
        this.unit = unit;
    }

    boolean contains(String code, LocalDate day) {
        return codesOn.computeIfAbsent(day, this::codes).contains(code);
    }

    private ImmutableSet<String> codes(LocalDate day) {
        Set<String> tops = lineage.asOf(unit, day).stream().map(Unit::code).collect(toImmutableSet());
        ListMultimap<String, Unit> below = everBelow.computeIfAbsent(tops, this::everBelow);
        Set<String> found = new LinkedHashSet<>(tops);
        Deque<String> open = new ArrayDeque<>(tops);
        while (!open.isEmpty()) {
            below.get(open.remove()).stream()
                    .filter(one -> one.isThereOn(day))
                    .map(Unit::code)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return ImmutableSet.copyOf(found);
    }

    /** All that ever stood below, by the code above it; read once, since records are of many days. */
    private ListMultimap<String, Unit> everBelow(Set<String> tops) {
        ListMultimap<String, Unit> below = ArrayListMultimap.create();
        Set<String> asked = new HashSet<>();
        Set<String> level = tops;
        while (!level.isEmpty()) {
            asked.addAll(level);
            ImmutableList<Unit> found = units.everUnder(level);
            found.forEach(one -> below.put(one.parent().orElseThrow(), one));
            level = found.stream()
                    .map(Unit::code)
                    .filter(code -> !asked.contains(code))
                    .collect(toImmutableSet());
        }
        return below;
    }
}
