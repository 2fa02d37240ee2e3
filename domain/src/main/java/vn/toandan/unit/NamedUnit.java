package vn.toandan.unit;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Named unit ("đơn vị nêu trong phiếu"): one that is judged, as a file names it; as opposed to the {@link Unit} that the register
 * knows, since a code means a unit only on a date.
 *
 * @param code text, never a number: leading zeros count
 * @param name as given; may be empty
 */
public record NamedUnit(String code, UnitKind kind, String name) {

    public NamedUnit {
        checkArgument(!code.isEmpty(), "a unit has a code");
    }
}
