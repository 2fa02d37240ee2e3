package vn.toandan.reporting;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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

    Place(Units units, Unit unit) {
        this.units = units;
        this.lineage = new Lineage(units);
        this.unit = unit;
    }

    boolean contains(String code, LocalDate day) {
        return codesOn.computeIfAbsent(day, this::codes).contains(code);
    }

    private ImmutableSet<String> codes(LocalDate day) {
        return lineage.asOf(unit, day).stream()
                .flatMap(then -> units.within(then.code(), day).stream())
                .map(Unit::code)
                .collect(ImmutableSet.toImmutableSet());
    }
}
