package vn.toandan.unit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of a file of successions, as it was read; as opposed to the {@link Succession} it may become.
 *
 * @param row its place in the file, the header being row 1
 */
public record SuccessionRow(
        long row, LocalDate on, Succession.Change change, Optional<String> before, Optional<String> after) {}
