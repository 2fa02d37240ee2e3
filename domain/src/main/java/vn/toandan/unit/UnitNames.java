package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/** Finds units by the names that people write; as opposed to codes, which {@link Units} reads. It never chooses among several. */
public final class UnitNames {

    private final Units units;

    public UnitNames(Units units) {
        this.units = units;
    }

    /**
     * The unit of that type whose name it is on that day.
     *
     * @param under the code of a unit within which to look
     */
    public NameMatch find(String name, UnitType type, Optional<String> under, LocalDate day) {
        NameKey key = NameKey.of(name, type);
        return NameMatch.among(units.named(key.proper(), day).stream()
                .filter(unit -> unit.type() == type)
                .filter(unit -> key.matches(NameKey.of(unit.name(), type)))
                .filter(unit -> under.isEmpty() || standsWithin(unit, under.get(), day))
                .collect(ImmutableList.toImmutableList()));
    }

    private boolean standsWithin(Unit unit, String code, LocalDate day) {
        return unit.code().equals(code)
                || unit.parent()
                        .flatMap(parent -> units.find(parent, day))
                        .map(parent -> standsWithin(parent, code, day))
                        .orElse(false);
    }
}
