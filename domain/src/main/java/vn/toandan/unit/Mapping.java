package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.toandan.law.Sentence;
import vn.toandan.unit.Findings.Cell;
import vn.toandan.unit.Links.Named;
import vn.toandan.unit.Succession.Change;

/**
 * Mapping: which communes followed which on a day. What happened is derived: alone to alone is carried over unchanged, out of one
 * with several followers is a split, all else is a merger. Where every commune of a province is mapped, the same is derived for
 * the provinces.
 */
final class Mapping {

    static final String OLD = "old_commune_code";
    static final String NEW = "new_commune_code";

    private final Draft draft;
    private final Findings findings;
    private final LocalDate on;
    private final LostCodes lostCodes;
    private final Provinces provinces;

    Mapping(Units units, Draft draft, Findings findings, LocalDate on) {
        this.draft = draft;
        this.findings = findings;
        this.on = on;
        this.lostCodes = new LostCodes(units, draft, findings, on);
        this.provinces = new Provinces(units, draft, on);
    }

    void bring(List<MappingRow> rows) {
        Set<String> codes = new LinkedHashSet<>();
        for (MappingRow row : rows) {
            row.old().ifPresent(codes::add);
            codes.add(row.now());
        }
        draft.load(codes);
        rows.stream()
                .filter(row -> row.now().isBlank())
                .forEach(row -> findings.missing(new Cell(row.row(), NEW, row.now())));
        ImmutableList<Named> links = named(lostCodes.found(rows));
        ImmutableList<Named> sound = links.stream().filter(this::isSound).collect(ImmutableList.toImmutableList());
        bringAndDerive(sound);
        if (findings.stand()) {
            bringAndDerive(provinces.links(sound));
        }
    }

    private ImmutableList<Named> named(List<MappingRow> rows) {
        Set<Succession> seen = new HashSet<>();
        ImmutableList.Builder<Named> links = ImmutableList.builder();
        for (MappingRow row : rows) {
            if (row.now().isBlank()) {
                continue;
            }
            Succession link = row.old()
                    .map(old -> Succession.of(on, Change.MERGE, old, row.now()))
                    .orElseGet(() -> Succession.establishment(on, row.now()));
            if (seen.add(link)) {
                links.add(new Named(
                        link, new Cell(row.row(), OLD, row.old().orElse("")), new Cell(row.row(), NEW, row.now())));
            }
        }
        return links.build();
    }

    private boolean isSound(Named named) {
        boolean sound = named.link()
                .before()
                .map(code -> isCommune(code, on.minusDays(1), named.before()))
                .orElse(true);
        sound &= named.link()
                .after()
                .map(code -> isCommune(code, on, named.after()))
                .orElse(true);
        if (named.link().change() == Change.ESTABLISH
                && !draft.knows(on, Optional.empty(), named.link().after())) {
            findings.remark(
                    named.after().row(),
                    named.after().value(),
                    Sentence.of("unit/wording:remark.established", named.after().value(), on));
        }
        return sound;
    }

    private boolean isCommune(String code, LocalDate day, Cell cell) {
        Optional<Unit> unit = draft.find(code, day);
        if (unit.isEmpty()) {
            // Which unit a lost code means, all rows that lead to it decide together.
            if (!day.equals(on) || !findings.isOpen(code)) {
                new Links(draft, findings).unknown(cell, day);
            }
        } else if (unit.get().type() != UnitType.COMMUNE) {
            findings.reject(
                    UnitRejection.Code.NOT_A_COMMUNE,
                    cell,
                    Sentence.of(
                            "unit/wording:refused.not_a_commune",
                            Settlement.label(unit.get()),
                            unit.get().type().words(),
                            day),
                    Sentence.of("unit/wording:refused.not_a_commune.right"));
        }
        return unit.filter(there -> there.type() == UnitType.COMMUNE).isPresent();
    }

    /** What was recorded before keeps the name it had, unless a new link has joined it. */
    private void bringAndDerive(ImmutableList<Named> links) {
        List<Named> unknown = new ArrayList<>();
        for (Named named : links) {
            if (!draft.knows(on, named.link().before(), named.link().after())) {
                unknown.add(named);
            }
        }
        new Links(draft, findings).bring(on, unknown);
        Set<Succession> joined = new LinkedHashSet<>();
        for (Named named : unknown) {
            named.link().before().ifPresent(code -> joined.addAll(draft.after(code, on)));
            named.link().after().ifPresent(code -> joined.addAll(draft.before(code, on)));
        }
        for (Succession link : joined) {
            if (link.before().isPresent() && link.after().isPresent()) {
                draft.record(link.as(derived(link.before().get(), link.after().get())));
            }
        }
    }

    private Change derived(String before, String after) {
        if (draft.after(before, on).size() > 1) {
            return Change.SPLIT;
        }
        return draft.before(after, on).size() > 1 ? Change.MERGE : Change.UNCHANGED;
    }
}
