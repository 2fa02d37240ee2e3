package vn.toandan.unit;

import com.google.common.collect.ImmutableList;

/** What a name means on a day: one unit, none, or several between which only a person can choose. */
public sealed interface NameMatch {

    record One(Unit unit) implements NameMatch {}

    record None() implements NameMatch {}

    /** By code. */
    record Several(ImmutableList<Unit> units) implements NameMatch {}

    static NameMatch among(ImmutableList<Unit> units) {
        return switch (units.size()) {
            case 0 -> new None();
            case 1 -> new One(units.get(0));
            default -> new Several(units);
        };
    }
}
