package vn.toandan.slow;

import java.util.function.Predicate;

/**
 * Which codes lie under which in the examples and random registers: what is below a unit has the unit's code before its dash. As opposed
 * to the register of units, where a code says nothing.
 */
public final class Places {

    private Places() {}

    /** The units that count under a place; all where it is empty. */
    public static Predicate<String> under(String place) {
        return code -> place.isEmpty() || code.equals(place) || code.startsWith(place + "-");
    }
}
