package vn.toandan.persistence.intake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.unit.SuccessionRow;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitRow;
import vn.toandan.unit.Units;

/**
 * Which rows about units lie within bounds: of what is there, what stands under one's own unit; of what is new, what comes to stand there, also by way of other new ones. A
 * unit keeps the parent it has, wherever that is.
 */
final class UnitsWithin {

    private final Bounds bounds;
    private final ImmutableSetMultimap<String, Optional<String>> parents;
    private final Map<String, UnitRow> fresh = new HashMap<>();

    /** What a file's rows are held against before they are entered: those outside. */
    @FunctionalInterface
    interface Check<T> {
        ImmutableList<Complaint> outside(Units units, Bounds bounds, List<T> rows, FilePlaces places);
    }

    private UnitsWithin(Units units, Bounds bounds, List<UnitRow> rows) {
        this.bounds = bounds;
        this.parents = units.ever(rows.stream().map(UnitRow::code).collect(ImmutableSet.toImmutableSet())).stream()
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(Unit::code, Unit::parent));
        rows.stream().filter(row -> !isThere(row)).forEach(row -> fresh.putIfAbsent(row.code(), row));
    }

    static ImmutableList<Complaint> units(Units units, Bounds bounds, List<UnitRow> rows, FilePlaces places) {
        UnitsWithin within = new UnitsWithin(units, bounds, rows);
        return rows.stream()
                .flatMap(row -> within.column(row).map(column -> Outside.complaint(places, row.row(), column)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Complaint> successions(
            Units units, Bounds bounds, List<SuccessionRow> rows, FilePlaces places) {
        return rows.stream()
                .flatMap(row -> Stream.of(
                                row.before().filter(code -> !bounds.hold(code)).map(code -> "before_code"),
                                row.after().filter(code -> !bounds.hold(code)).map(code -> "after_code"))
                        .flatMap(Optional::stream)
                        .map(column -> Outside.complaint(places, row.row(), column)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Of what is about every unit that there is. */
    static <T> ImmutableList<Complaint> all(Units units, Bounds bounds, List<T> rows, FilePlaces places) {
        return ImmutableList.of(Outside.complaint(places, 0, ""));
    }

    /** The column that leads outside, if one does. */
    private Optional<String> column(UnitRow row) {
        if (isThere(row) && !bounds.hold(row.code())) {
            return Optional.of("unit_code");
        }
        boolean isPlaced = parents.get(row.code()).contains(row.parent())
                || row.parent()
                        .filter(parent -> isPlaced(parent, new HashSet<>()))
                        .isPresent();
        return isPlaced ? Optional.empty() : Optional.of("parent_code");
    }

    private boolean isThere(UnitRow row) {
        return parents.containsKey(row.code());
    }

    private boolean isPlaced(String code, Set<String> passed) {
        return bounds.hold(code)
                || (passed.add(code)
                        && Optional.ofNullable(fresh.get(code))
                                .flatMap(UnitRow::parent)
                                .filter(parent -> isPlaced(parent, passed))
                                .isPresent());
    }
}
