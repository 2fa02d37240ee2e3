package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the unit codes of dated records ("mã đơn vị ghi trong sổ"), such as a model launched on a day; as opposed to {@link Units#find},
 * which knows no unit on a day from before the register begins. A code that meant nothing on the day of the record is read on the first
 * later day on which it means a unit, else on the last earlier one.
 */
public final class CodesOfRecords {

    private final Units units;
    private final Lineage lineage;
    private final Map<String, ImmutableList<Unit>> ever = new HashMap<>();

    public CodesOfRecords(Units units) {
        this.units = units;
        this.lineage = new Lineage(units);
    }

    /** Empty where the register has never had the code. */
    public Optional<Unit> read(String code, LocalDate day) {
        ImmutableList<Unit> stretches = ever.computeIfAbsent(
                code, one -> ImmutableList.sortedCopyOf(Comparator.comparing(Unit::from), all(one)));
        return stretches.stream()
                .filter(unit -> unit.outlasts(day.minusDays(1)))
                .findFirst()
                .or(() -> stretches.stream().reduce((earlier, later) -> later));
    }

    /** What it means over renames, moves and new codes; a code that the register has never had is a unit of its own. */
    public UnitId identity(String code, LocalDate day) {
        return read(code, day).map(lineage::identity).orElseGet(() -> new UnitId(code, LocalDate.MIN));
    }

    /** On which day its code is to be read, so that it means that unit. */
    public static LocalDate dayOf(Unit unit, LocalDate day) {
        if (day.isBefore(unit.from())) {
            return unit.from();
        }
        return unit.until().filter(day::isAfter).orElse(day);
    }

    private ImmutableList<Unit> all(String code) {
        return units.ever(ImmutableSet.of(code));
    }
}
