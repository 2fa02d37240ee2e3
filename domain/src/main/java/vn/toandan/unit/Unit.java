package vn.toandan.unit;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Unit ("đơn vị"): one that is judged, as a file names it on a day; as opposed to what it is over the years, since a code means
 * a unit only on a date.
 *
 * @param code text, never a number: leading zeros count
 * @param name as given; may be empty
 */
public record Unit(String code, UnitKind kind, String name) {

    public Unit {
        checkArgument(!code.isEmpty(), "a unit has a code");
    }
}
