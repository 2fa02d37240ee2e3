package vn.toandan.unit;

import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.unit.Findings.Cell;

/**
 * Entries: brings units into a draft, one after another. What is known already stays as it is, with the spelling it had first;
 * an end that was not known is filled in; what contradicts is refused.
 */
final class Entries {

    private final Draft draft;
    private final Findings findings;

    Entries(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    /** What a file calls the columns with code and name. */
    enum Columns {
        OF_UNITS("unit_code", "unit_name"),
        OF_CATALOGUE("code", "name");

        private final String code;
        private final String name;

        Columns(String code, String name) {
            this.code = code;
            this.name = name;
        }
    }

    void enter(UnitRow row, Columns columns) {
        Cell cell = new Cell(row.row(), columns.code, row.code());
        if (row.code().isBlank()) {
            findings.missing(cell);
        }
        if (row.name().isBlank()) {
            findings.missing(new Cell(row.row(), columns.name, row.name()));
        }
        if (row.until().filter(until -> until.isBefore(row.from())).isPresent()) {
            findings.reject(
                    UnitRejection.Code.UNTIL_BEFORE_FROM,
                    new Cell(row.row(), "until", row.until().get().toString()),
                    Sentence.of(
                            "unit/wording:refused.until_before_from",
                            row.from(),
                            row.until().get()),
                    Sentence.of("unit/wording:refused.until_before_from.right", row.from()));
            findings.leaveOpen(row.code());
            return;
        }
        if (!row.code().isBlank() && !row.name().isBlank()) {
            enter(new Unit(row.code(), row.type(), row.name(), row.parent(), row.from(), row.until()), cell);
        }
    }

    private void enter(Unit unit, Cell cell) {
        Optional<Unit> known = draft.clash(unit);
        if (known.isEmpty()) {
            findings.comesFrom(unit, cell.row());
            draft.put(unit);
        } else if (known.get().isThereOn(unit.from()) && saysTheSame(known.get(), unit)) {
            complete(known.get(), unit, cell);
        } else {
            taken(unit, known.get(), cell);
        }
    }

    private static boolean saysTheSame(Unit known, Unit unit) {
        return known.type() == unit.type()
                && saysTheSameName(known, unit)
                && (known.parent().isEmpty()
                        || unit.parent().isEmpty()
                        || known.parent().equals(unit.parent()));
    }

    private static boolean saysTheSameName(Unit known, Unit unit) {
        return known.name().equals(unit.name())
                || NameKey.of(known.name(), known.type()).matches(NameKey.of(unit.name(), unit.type()));
    }

    private void complete(Unit known, Unit unit, Cell cell) {
        Unit completed = known;
        if (known.parent().isEmpty()
                && unit.parent().isPresent()
                && known.from().equals(unit.from())) {
            completed = completed.under(unit.parent());
        }
        if (unit.until().isPresent() && known.outlasts(unit.until().get()) && !draft.knowsWhyItEnds(known)) {
            completed = completed.ending(unit.until().get());
        }
        if (known.until().isPresent() && unit.outlasts(known.until().get()) && !draft.knowsWhyItEnds(known)) {
            LocalDate until = known.until().get();
            findings.reject(
                    UnitRejection.Code.ENDED,
                    cell,
                    Sentence.of("unit/wording:refused.ended", Settlement.label(known), until),
                    Sentence.of("unit/wording:refused.ended.right", until));
        } else if (!completed.equals(known)) {
            findings.comesFrom(completed, cell.row());
            draft.put(completed);
        }
    }

    private void taken(Unit unit, Unit known, Cell cell) {
        LocalDate freeUntil = unit.from().minusDays(1);
        findings.reject(
                UnitRejection.Code.TAKEN,
                cell,
                known.until()
                        .map(until ->
                                Sentence.of("unit/wording:refused.taken", Settlement.label(known), known.from(), until))
                        .orElseGet(() ->
                                Sentence.of("unit/wording:refused.taken_open", Settlement.label(known), known.from())),
                known.from().isBefore(unit.from())
                        ? Sentence.of("unit/wording:refused.taken.right", freeUntil)
                        : Sentence.of("unit/wording:refused.taken.right_other"));
    }
}
