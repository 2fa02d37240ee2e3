package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.unit.Findings.Cell;
import vn.toandan.unit.Succession.Change;

/**
 * Settlement: sees to it that on each of its days a unit stands under one that is there. It goes along with its parent into the
 * only unit that followed; where several did, or none that is known, the place is left open and said so, for that is for a
 * person to decide.
 */
final class Settlement {

    private final Draft draft;
    private final Findings findings;

    Settlement(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    void settleAll() {
        draft.unsettled().forEach(this::settle);
    }

    private void settle(Unit known) {
        // An earlier step may have cut it.
        Unit unit = draft.find(known.code(), known.from()).orElse(known);
        Optional<String> code = unit.parent();
        Optional<Unit> parent = code.flatMap(parentCode -> draft.find(parentCode, unit.from()));
        if (code.isEmpty()) {
            return;
        }
        if (parent.isEmpty()) {
            if (findings.isOpen(code.get())) {
                return;
            }
            reject(
                    unit,
                    code.get(),
                    Sentence.of("unit/wording:refused.no_parent", code.get(), unit.from()),
                    Sentence.of("unit/wording:refused.no_parent.right"));
        } else if (!unit.type().mayStandUnder(parent.get().type())) {
            reject(
                    unit,
                    code.get(),
                    Sentence.of(
                            "unit/wording:refused.parent_type",
                            unit.type().words(),
                            parent.get().type().words(),
                            label(parent.get())),
                    Sentence.of("unit/wording:refused.parent_type.right"));
        } else {
            follow(unit, parent.get());
        }
    }

    private void follow(Unit unit, Unit parent) {
        Optional<LocalDate> end = parent.end();
        if (end.isEmpty()) {
            return;
        }
        LocalDate on = end.get();
        ImmutableList<Succession> links = draft.after(parent.code(), on);
        if (unit.outlasts(on.minusDays(1))) {
            goOn(unit, parent, on, links);
        } else if (unit.end().equals(end) && links.size() == 1) {
            fillIn(unit, on, links.get(0).after());
        }
    }

    private void goOn(Unit unit, Unit parent, LocalDate on, ImmutableList<Succession> links) {
        if (links.stream().anyMatch(link -> link.change() == Change.DISSOLVE)) {
            if (findings.isOpen(unit.code()) || findings.isOpen(parent.code())) {
                return;
            }
            long row = findings.rowOf(parent) > 0 ? findings.rowOf(parent) : findings.rowOf(unit);
            findings.reject(
                    UnitRejection.Code.STILL_ABOVE_OTHERS,
                    new Cell(row, "before_code", parent.code()),
                    Sentence.of("unit/wording:refused.still_above", label(parent), label(unit), on),
                    Sentence.of("unit/wording:refused.still_above.right", on));
            return;
        }
        Optional<String> next = links.size() == 1 ? links.get(0).after() : Optional.empty();
        if (next.isPresent() && next.equals(unit.parent())) {
            follow(unit, draft.find(next.get(), on).orElseThrow());
            return;
        }
        Unit moved = draft.cut(unit, on).under(next);
        findings.comesFrom(moved, findings.rowOf(unit));
        draft.put(moved);
        draft.record(Succession.of(on, Change.MOVE, unit.code(), unit.code()));
        if (next.isPresent()) {
            settle(moved);
        } else {
            remarkOpen(moved, parent, links);
        }
    }

    /** What was left open when its parent ended, and is known now. */
    private void fillIn(Unit unit, LocalDate on, Optional<String> next) {
        Optional<Unit> later = draft.find(unit.code(), on).filter(other -> isLeftOpen(other, on));
        if (later.isPresent() && next.isPresent()) {
            Unit moved = later.get().under(next);
            draft.put(moved);
            settle(moved);
        }
    }

    private boolean isLeftOpen(Unit unit, LocalDate on) {
        Optional<String> code = Optional.of(unit.code());
        return unit.parent().isEmpty() && unit.from().equals(on) && draft.knows(on, code, code);
    }

    private void remarkOpen(Unit unit, Unit parent, ImmutableList<Succession> links) {
        Sentence says = links.isEmpty()
                ? Sentence.of("unit/wording:remark.parent_ended", label(unit), label(parent), unit.from())
                : Sentence.of(
                        "unit/wording:remark.parent_divided",
                        label(unit),
                        label(parent),
                        unit.from(),
                        Sentence.enumeration(links.stream()
                                .flatMap(link -> link.after().stream())
                                .flatMap(code -> draft.find(code, unit.from()).stream())
                                .map(Settlement::label)
                                .toList()));
        findings.remark(findings.rowOf(unit), unit.code(), says);
    }

    private void reject(Unit unit, String parent, Sentence wrong, Sentence right) {
        findings.reject(
                UnitRejection.Code.WRONG_PARENT, new Cell(findings.rowOf(unit), "parent_code", parent), wrong, right);
    }

    /** "16249 (Xã Mậu Lâm)". */
    static Sentence label(Unit unit) {
        return Sentence.of("unit/wording:label", unit.code(), unit.name());
    }
}
