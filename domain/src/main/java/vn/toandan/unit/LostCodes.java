package vn.toandan.unit;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.toandan.law.Sentence;

/**
 * Lost codes: a mapping and a catalogue that number one new commune differently (06970 and 06978 for Ba Chẽ). The mapping is read
 * with the catalogue's code, and says so, only where one commune of the old bearer's name begins that day in the province of the
 * same code and nothing else leads to it; in every other case the code stays unknown and is refused.
 */
final class LostCodes {

    private final Units units;
    private final Draft draft;
    private final Findings findings;
    private final LocalDate on;

    LostCodes(Units units, Draft draft, Findings findings, LocalDate on) {
        this.units = units;
        this.draft = draft;
        this.findings = findings;
        this.on = on;
    }

    /** The rows with the codes that the register knows, as far as they can be found. */
    ImmutableList<MappingRow> found(List<MappingRow> rows) {
        Map<String, List<MappingRow>> byNew = rows.stream().collect(groupingBy(MappingRow::now));
        Map<String, String> found = new HashMap<>();
        byNew.forEach((code, leading) -> {
            if (draft.find(code, on).isEmpty()) {
                bearer(code, leading, byNew.keySet()).ifPresent(unit -> {
                    found.put(code, unit.code());
                    findings.remark(
                            leading.get(0).row(),
                            unit.code(),
                            Sentence.of("unit/wording:remark.other_code", code, on, Settlement.label(unit)));
                });
            }
        });
        return rows.stream()
                .map(row -> new MappingRow(row.row(), row.old(), found.getOrDefault(row.now(), row.now())))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Unit> bearer(String code, List<MappingRow> leading, Set<String> mapped) {
        ImmutableSet<String> olds =
                leading.stream().flatMap(row -> row.old().stream()).collect(ImmutableSet.toImmutableSet());
        Optional<Unit> old = olds.contains(code) ? draft.find(code, on.minusDays(1)) : Optional.empty();
        if (old.isEmpty()) {
            return Optional.empty();
        }
        String name = NameKey.of(old.get().name(), old.get().type()).proper();
        ImmutableList<Unit> candidates = units.named(name, on).stream()
                .filter(unit -> unit.type() == UnitType.COMMUNE && unit.from().equals(on))
                .filter(unit -> province(unit, on).equals(province(old.get(), on.minusDays(1))))
                .filter(unit -> !mapped.contains(unit.code()) && isFree(unit, olds))
                .collect(ImmutableList.toImmutableList());
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Whether nothing leads to it but what these rows say; a second reading of the same file finds its own links. */
    private boolean isFree(Unit unit, ImmutableSet<String> olds) {
        return draft.before(unit.code(), on).stream()
                .allMatch(link -> link.before().filter(olds::contains).isPresent());
    }

    private Optional<String> province(Unit unit, LocalDate day) {
        return draft.above(unit, UnitType.PROVINCE, day).map(Unit::code);
    }
}
