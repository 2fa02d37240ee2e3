package vn.toandan.persistence.sheets;

import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipId;

/**
 * A row about one tip ("dòng về một tin"): what files and exports carry of it; as opposed to the tip, which also has what it said.
 *
 * @param unitCode where it happened
 * @param valuedOn empty while pending
 */
public record TipRow(
        TipId tip,
        Optional<LocalDate> receivedOn,
        Optional<String> unitCode,
        Optional<LocalDate> valuedOn,
        Optional<OffenceKind> offenceKind,
        TipFinding finding) {}
