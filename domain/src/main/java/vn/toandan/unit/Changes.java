package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import vn.toandan.law.Sentence;
import vn.toandan.unit.Findings.Cell;
import vn.toandan.unit.Links.Named;
import vn.toandan.unit.Succession.Change;

/** Changes: what one order of an authority does to units on a day, brought into a draft. */
final class Changes {

    private static final String CODE = "unit_code";
    private static final String AFTER = "after_code";

    private final Draft draft;
    private final Findings findings;
    private final Links links;

    Changes(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        this.links = new Links(draft, findings);
    }

    void rename(String code, String name, LocalDate on) {
        if (isGiven("unit_name", name)) {
            alter(code, on, Change.RENAME, (unit, as) -> unit.named(as.name()), unit -> unit.named(name));
        }
    }

    void move(String code, String parent, LocalDate on) {
        if (isGiven("parent_code", parent)) {
            alter(
                    code,
                    on,
                    Change.MOVE,
                    (unit, as) -> unit.under(as.parent()),
                    unit -> unit.under(Optional.of(parent)));
        }
    }

    /**
     * Alters the unit from that day on.
     *
     * @param likened the first unit, in what is altered like the second
     */
    private void alter(
            String code, LocalDate on, Change change, BinaryOperator<Unit> likened, UnaryOperator<Unit> alteration) {
        Cell cell = Cell.ofCommand(CODE, code);
        Optional<Unit> found = draft.find(code, on);
        if (found.isEmpty()) {
            links.unknown(cell, on);
            return;
        }
        Unit unit = found.get();
        if (alteration.apply(unit).equals(unit)) {
            return;
        }
        if (unit.from().isBefore(on)) {
            draft.put(alteration.apply(draft.cut(unit, on)));
            draft.record(Succession.of(on, change, code, code));
            carryOn(unit, likened, alteration);
        } else if (draft.before(code, on).stream()
                .anyMatch(link -> link.change().keepsTheUnit())) {
            draft.put(alteration.apply(unit));
            carryOn(unit, likened, alteration);
        } else {
            findings.reject(
                    UnitRejection.Code.FIRST_DAY,
                    cell,
                    Sentence.of("unit/wording:refused.first_day", Settlement.label(unit), on),
                    Sentence.of("unit/wording:refused.first_day.right", on.plusDays(1)));
        }
    }

    /** What was recorded of later days and left this as it was, leaves it as it is now. */
    private void carryOn(Unit before, BinaryOperator<Unit> likened, UnaryOperator<Unit> alteration) {
        next(before).filter(later -> likened.apply(later, before).equals(later)).ifPresent(later -> {
            draft.put(alteration.apply(later));
            carryOn(later, likened, alteration);
        });
    }

    /** The same unit after it was renamed or moved. */
    private Optional<Unit> next(Unit unit) {
        return unit.end()
                .filter(end -> draft.before(unit.code(), end).stream()
                        .anyMatch(link -> link.change().keepsTheUnit()))
                .flatMap(end -> draft.find(unit.code(), end));
    }

    /** The last day that is known of the unit, whatever it was called by then. */
    private Optional<LocalDate> lastDay(Unit unit) {
        Unit last = unit;
        for (Optional<Unit> next = next(last); next.isPresent(); next = next(last)) {
            last = next.get();
        }
        return last.until();
    }

    void dissolve(String code, LocalDate on) {
        Cell cell = Cell.ofCommand(CODE, code);
        links.bring(on, ImmutableList.of(new Named(Succession.dissolution(on, code), cell, cell)));
    }

    void merge(ImmutableList<String> codes, Successor into, LocalDate on) {
        boolean absorbs = !codes.contains(into.code())
                && draft.find(into.code(), on.minusDays(1)).isPresent();
        if (codes.size() + (absorbs ? 1 : 0) < 2) {
            tooFew(String.join(", ", codes));
        }
        succeed(codes, ImmutableList.of(into), Change.MERGE, on);
    }

    void split(String code, ImmutableList<Successor> into, LocalDate on) {
        if (into.stream().map(Successor::code).distinct().count() < 2) {
            tooFew(String.join(", ", into.stream().map(Successor::code).toList()));
        }
        succeed(ImmutableList.of(code), into, Change.SPLIT, on);
    }

    private void succeed(ImmutableList<String> codes, ImmutableList<Successor> into, Change change, LocalDate on) {
        List<Unit> befores = new ArrayList<>();
        for (String code : codes) {
            Optional<Unit> unit = draft.find(code, on.minusDays(1));
            unit.ifPresentOrElse(befores::add, () -> links.unknown(Cell.ofCommand(CODE, code), on.minusDays(1)));
        }
        for (Successor successor : into) {
            boolean given = isGiven(AFTER, successor.code());
            if (given && isGiven("unit_name", successor.name()) && !befores.isEmpty()) {
                establish(successor, befores.get(0), on);
            }
        }
        befores.stream().filter(unit -> unit.type() != befores.get(0).type()).forEach(this::otherType);
        if (!findings.stand()) {
            return;
        }
        ImmutableList.Builder<Named> all = ImmutableList.builder();
        for (String code : codes) {
            for (Successor successor : into) {
                all.add(new Named(
                        Succession.of(on, change, code, successor.code()),
                        Cell.ofCommand(CODE, code),
                        Cell.ofCommand(AFTER, successor.code())));
            }
        }
        links.bring(on, all.build());
        for (Successor successor : into) {
            draft.find(successor.code(), on).ifPresent(unit -> draft.put(shaped(unit, successor)));
        }
    }

    /**
     * A new unit where none bears the code, up to the day up to which the first is known to be there; one that was there before may go
     * on, but one that began otherwise may not.
     */
    private void establish(Successor successor, Unit first, LocalDate on) {
        Optional<Unit> there = draft.find(successor.code(), on);
        if (there.isEmpty()) {
            Unit unit = new Unit(
                    successor.code(),
                    first.type(),
                    successor.name(),
                    successor.parent().or(first::parent),
                    on,
                    lastDay(first).filter(until -> !until.isBefore(on)));
            draft.clash(unit).ifPresentOrElse(this::takenLater, () -> draft.put(unit));
        } else if (there.get().type() != first.type()
                || (there.get().from().equals(on)
                        && !shaped(there.get(), successor).equals(there.get()))) {
            taken(there.get());
        }
    }

    private static Unit shaped(Unit unit, Successor successor) {
        Unit named = unit.named(successor.name());
        return successor.parent().isPresent() ? named.under(successor.parent()) : named;
    }

    private boolean isGiven(String column, String value) {
        if (value.isBlank()) {
            findings.missing(Cell.ofCommand(column, value));
        }
        return !value.isBlank();
    }

    private void taken(Unit unit) {
        findings.reject(
                UnitRejection.Code.TAKEN,
                Cell.ofCommand(AFTER, unit.code()),
                Sentence.of("unit/wording:refused.taken_open", Settlement.label(unit), unit.from()),
                Sentence.of("unit/wording:refused.taken.right_other"));
    }

    /** Perhaps the same unit as it was afterwards; that takes more than one order to say. */
    private void takenLater(Unit unit) {
        findings.reject(
                UnitRejection.Code.TAKEN,
                Cell.ofCommand(AFTER, unit.code()),
                Sentence.of("unit/wording:refused.taken_open", Settlement.label(unit), unit.from()),
                Sentence.of(
                        "unit/wording:refused.taken.right_later", unit.from().minusDays(1), unit.from()));
    }

    private void tooFew(String codes) {
        findings.reject(
                UnitRejection.Code.TOO_FEW,
                Cell.ofCommand(CODE, codes),
                Sentence.of("unit/wording:refused.too_few"),
                Sentence.of("unit/wording:refused.too_few.right"));
    }

    private void otherType(Unit unit) {
        findings.reject(
                UnitRejection.Code.TYPES_DIFFER,
                Cell.ofCommand(CODE, unit.code()),
                Sentence.of(
                        "unit/wording:refused.types_differ",
                        Settlement.label(unit),
                        unit.type().words()),
                Sentence.of("unit/wording:refused.types_differ.right"));
    }
}
