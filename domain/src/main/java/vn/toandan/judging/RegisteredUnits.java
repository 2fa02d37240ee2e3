package vn.toandan.judging;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;
import vn.toandan.unit.Units;

/** The register of units as it reads on one day; as opposed to {@link Units}, which answers for every day, one question at a time. */
final class RegisteredUnits {

    private final LocalDate day;
    private final Units units;
    private final ImmutableMap<String, Unit> byCode;
    private final ImmutableListMultimap<String, Unit> byParent;
    private final Map<String, Optional<Unit>> above = new HashMap<>();
    private final Map<String, Optional<Unit>> provinces = new HashMap<>();

    private RegisteredUnits(LocalDate day, Units units, List<Unit> all) {
        this.day = day;
        this.units = units;
        this.byCode = all.stream().collect(ImmutableMap.toImmutableMap(Unit::code, unit -> unit));
        this.byParent = Multimaps.index(
                all.stream().filter(unit -> unit.parent().isPresent()).toList(),
                unit -> unit.parent().orElseThrow());
    }

    /** All of it, or what stands under one unit. */
    static RegisteredUnits on(LocalDate day, Units units, Optional<String> under) {
        return new RegisteredUnits(
                day, units, under.map(code -> units.within(code, day)).orElseGet(() -> units.on(day)));
    }

    LocalDate day() {
        return day;
    }

    Optional<Unit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** What the standard judges directly under a commune. */
    List<Unit> managedBy(String commune) {
        return byParent.get(commune).stream()
                .filter(unit -> unit.type().kind().isPresent())
                .toList();
    }

    /** The province it stands in, wherever that itself stands in what was asked for. */
    Optional<Unit> province(Unit unit) {
        if (unit.type() == UnitType.PROVINCE) {
            return Optional.of(unit);
        }
        Optional<String> parent = unit.parent();
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        Optional<Unit> known = provinces.get(parent.get());
        if (known == null) {
            known = anywhere(parent.get()).flatMap(this::province);
            provinces.put(parent.get(), known);
        }
        return known;
    }

    /** Its code, and those of all that it stands under in what was asked for. */
    List<String> upFrom(Unit unit) {
        List<String> codes = new ArrayList<>(List.of(unit.code()));
        for (Optional<String> parent = unit.parent(); parent.isPresent(); ) {
            codes.add(parent.get());
            parent = find(parent.get()).flatMap(Unit::parent);
        }
        return codes;
    }

    private Optional<Unit> anywhere(String code) {
        Optional<Unit> here = find(code);
        return here.isPresent() ? here : above.computeIfAbsent(code, other -> units.find(other, day));
    }
}
