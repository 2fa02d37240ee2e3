package vn.toandan.unit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Unit ("đơn vị"): what the register knows of one during a stretch of days on which nothing about it changed; as opposed to its
 * history, which is several of these joined by {@link Succession}s. The same code may be another unit's on the day after.
 *
 * @param code text, never a number: leading zeros count
 * @param name as given; matching is left to {@link NameKey}
 * @param parent the code of the unit above it, read on the same days; empty at the top, and where it is not known
 * @param until the last day, included; empty while no end is known
 */
public record Unit(
        String code, UnitType type, String name, Optional<String> parent, LocalDate from, Optional<LocalDate> until) {

    public Unit {
        checkArgument(!code.isBlank(), "a unit has a code");
        checkArgument(
                until.isEmpty() || !until.get().isBefore(from),
                "%s cannot be there from %s until %s",
                code,
                from,
                until);
    }

    /** The code and the day from which it was this unit's. */
    public UnitId id() {
        return new UnitId(code, from);
    }

    public boolean isThereOn(LocalDate day) {
        return !day.isBefore(from) && outlasts(day.minusDays(1));
    }

    /** Whether it is still there on the day after, if it was there before. */
    public boolean outlasts(LocalDate day) {
        return until.isEmpty() || until.get().isAfter(day);
    }

    /** The first day on which it is no longer there. */
    public Optional<LocalDate> end() {
        return until.map(last -> last.plusDays(1));
    }

    Unit named(String other) {
        return new Unit(code, type, other, parent, from, until);
    }

    Unit under(Optional<String> other) {
        return new Unit(code, type, name, other, from, until);
    }

    Unit beginning(LocalDate day) {
        return new Unit(code, type, name, parent, day, until);
    }

    Unit ending(LocalDate lastDay) {
        return new Unit(code, type, name, parent, from, Optional.of(lastDay));
    }
}
