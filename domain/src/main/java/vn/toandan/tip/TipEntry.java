package vn.toandan.tip;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of a file of tips, as it was read ("một dòng của tệp tin báo"): facts without content; as opposed to the {@link TipVersion} it
 * becomes.
 */
public record TipEntry(
        long row,
        TipId id,
        Optional<LocalDate> receivedOn,
        Optional<String> unitCode,
        Optional<LocalDate> valuedOn,
        Optional<OffenceKind> kind,
        TipFinding finding) {}
