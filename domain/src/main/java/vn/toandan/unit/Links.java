package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.toandan.law.Sentence;
import vn.toandan.unit.Findings.Cell;
import vn.toandan.unit.Succession.Change;

/**
 * Links: brings what happened on one day into a draft. Who is named before ends on the day before, unless the same code is also
 * named after; who is named after begins on the day, and was there before under the same code if it was there at all.
 */
final class Links {

    /** One link and the cells it stands in. */
    record Named(Succession link, Cell before, Cell after) {}

    private final Draft draft;
    private final Findings findings;

    Links(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    void bring(LocalDate on, List<Named> all) {
        Set<String> afters = new HashSet<>();
        all.forEach(named -> named.link.after().ifPresent(afters::add));
        for (Named named : all) {
            if (named.link.before().isPresent()) {
                end(named, on, afters.contains(named.link.before().get()));
            }
        }
        for (Named named : all) {
            if (named.link.after().isPresent()) {
                begin(named, on);
            }
            draft.record(named.link);
        }
        all.forEach(this::checkAlone);
    }

    private void end(Named named, LocalDate on, boolean goesOn) {
        String code = named.link.before().orElseThrow();
        LocalDate last = on.minusDays(1);
        Optional<Unit> unit = draft.find(code, last);
        if (unit.isEmpty()) {
            gone(named.before, last);
        } else if (unit.get().outlasts(last)) {
            if (goesOn) {
                draft.cut(unit.get(), on);
            } else if (draft.knowsWhyItEnds(unit.get())) {
                changedLater(named, unit.get(), unit.get().end().orElseThrow());
            } else {
                findings.comesFrom(unit.get(), named.before.row());
                draft.put(unit.get().ending(last));
            }
        } else if (!goesOn
                && draft.after(code, on).stream().anyMatch(link -> link.change().keepsTheUnit())) {
            changedLater(named, unit.get(), on);
        }
    }

    /** A unit of which something is recorded from that day on cannot have ended before. */
    private void changedLater(Named named, Unit unit, LocalDate day) {
        if (findings.isOpen(unit.code())) {
            return;
        }
        findings.reject(
                UnitRejection.Code.CHANGED_LATER,
                named.before,
                Sentence.of("unit/wording:refused.changed_later", Settlement.label(unit), day),
                Sentence.of("unit/wording:refused.changed_later.right", unit.code()));
    }

    private void begin(Named named, LocalDate on) {
        String code = named.link.after().orElseThrow();
        Optional<Unit> unit = draft.find(code, on);
        if (unit.isEmpty()) {
            gone(named.after, on);
        } else if (unit.get().from().isBefore(on)) {
            if (named.link.change() == Change.ESTABLISH) {
                findings.reject(
                        UnitRejection.Code.TAKEN,
                        named.after,
                        Sentence.of(
                                "unit/wording:refused.established_before",
                                Settlement.label(unit.get()),
                                unit.get().from()),
                        Sentence.of("unit/wording:refused.established_before.right"));
                return;
            }
            draft.cut(unit.get(), on);
            draft.record(Succession.of(on, named.link.change(), code, code));
        }
    }

    /** A unit that stays the same has nobody beside it. */
    private void checkAlone(Named named) {
        Succession link = named.link;
        if (!link.change().keepsTheUnit()) {
            return;
        }
        ImmutableList<Succession> siblings = draft.after(link.before().orElseThrow(), link.on());
        ImmutableList<Succession> parents = draft.before(link.after().orElseThrow(), link.on());
        if (siblings.size() > 1 || parents.size() > 1) {
            findings.reject(
                    UnitRejection.Code.NOT_ALONE,
                    named.before,
                    Sentence.of(
                            "unit/wording:refused.not_alone",
                            named.before.value(),
                            link.on(),
                            link.change().words()),
                    Sentence.of("unit/wording:refused.not_alone.right"));
        }
    }

    /** What these rows alone have ended may go on by one that was not read. */
    private void gone(Cell cell, LocalDate day) {
        if (!findings.isOpen(cell.value()) || !draft.wasThereBefore(cell.value(), day)) {
            unknown(cell, day);
        }
    }

    void unknown(Cell cell, LocalDate day) {
        findings.reject(
                UnitRejection.Code.UNKNOWN_THEN,
                cell,
                Sentence.of("unit/wording:refused.unknown", cell.value(), day),
                Sentence.of("unit/wording:refused.unknown.right", day));
    }
}
