package vn.toandan.unit;

import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.unit.Findings.Cell;
import vn.toandan.unit.Links.Named;
import vn.toandan.unit.Succession.Change;

/** Reads one row of a file of successions: which of its two codes have to be there depends on what happened. */
final class SuccessionCells {

    private SuccessionCells() {}

    static Optional<Named> read(SuccessionRow row, Findings findings) {
        Cell before = new Cell(row.row(), "before_code", row.before().orElse(""));
        Cell after = new Cell(row.row(), "after_code", row.after().orElse(""));
        boolean fits = check(row, before, row.change() != Change.ESTABLISH, findings);
        fits &= check(row, after, row.change() != Change.DISSOLVE, findings);
        if (!fits) {
            row.before().ifPresent(findings::leaveOpen);
            row.after().ifPresent(findings::leaveOpen);
        }
        return fits
                ? Optional.of(
                        new Named(new Succession(row.on(), row.change(), row.before(), row.after()), before, after))
                : Optional.empty();
    }

    private static boolean check(SuccessionRow row, Cell cell, boolean asked, Findings findings) {
        boolean given = !cell.value().isEmpty();
        if (given == asked) {
            return true;
        }
        if (asked) {
            findings.reject(
                    UnitRejection.Code.MISSING,
                    cell,
                    Sentence.of("unit/wording:refused.missing_for", row.change().words()),
                    Sentence.of("unit/wording:refused.missing.right"));
        } else {
            findings.reject(
                    UnitRejection.Code.NOT_ASKED,
                    cell,
                    Sentence.of("unit/wording:refused.not_asked", row.change().words()),
                    Sentence.of("unit/wording:refused.not_asked.right"));
        }
        return false;
    }
}
