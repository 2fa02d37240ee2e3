package vn.toandan.judging;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Version of a sheet ("lần nộp"): what was known of a unit for a year from a day on, until another one was; as opposed to the {@link
 * FiledSheet}, which says what and not when.
 *
 * @param knownOn from which day it was known
 * @param file where it came from; empty where it was entered by hand
 */
public record SheetVersion(Id id, FiledSheet sheet, LocalDate knownOn, Optional<SourceFile> file) {

    /** Versions in the order in which they were filed, over all units. */
    public record Id(long number) {}
}
