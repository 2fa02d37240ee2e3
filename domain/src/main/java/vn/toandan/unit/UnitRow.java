package vn.toandan.unit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of a file of units, as it was read; as opposed to the {@link Unit} it may become.
 *
 * @param row its place in the file, the header being row 1; 0 where it comes from no file
 */
public record UnitRow(
        long row,
        String code,
        UnitType type,
        String name,
        Optional<String> parent,
        LocalDate from,
        Optional<LocalDate> until) {}
