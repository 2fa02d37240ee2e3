package vn.toandan.judging;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact;
import vn.toandan.safety.Facts;
import vn.toandan.unit.Lineage;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitKind;

/**
 * Last year's counts ("số kỳ trước") as the sheets of the year before give them: the predecessors' sum where units merged, and not
 * comparable where one of them was divided. A unit that only went on is asked for its own sheet where this year's leaves them open.
 */
final class LastYear {

    private static final ImmutableMap<Fact.Count, Fact.Count> COUNTED = ImmutableMap.of(
            Facts.CRIMES_LAST_YEAR, Facts.CRIMES,
            Facts.SOCIAL_EVILS_LAST_YEAR, Facts.SOCIAL_EVILS,
            Facts.OTHER_VIOLATIONS_LAST_YEAR, Facts.OTHER_VIOLATIONS);

    private final FactSheets sheets;
    private final Lineage lineage;
    private final LocalDate asKnown;

    LastYear(FactSheets sheets, Lineage lineage, LocalDate asKnown) {
        this.sheets = sheets;
        this.lineage = lineage;
        this.asKnown = asKnown;
    }

    /** Whether the standard compares such a unit with the year before. */
    static boolean isAskedOf(UnitKind kind) {
        return kind == UnitKind.RESIDENTIAL_AREA || kind == UnitKind.COMMUNE;
    }

    /**
     * What the sheets of the year before say.
     *
     * @param now the last day of this year's window
     * @param before the last day of the window before
     */
    ImmutableList<Drawn> draw(FiledSheet sheet, Unit unit, LocalDate now, LocalDate before) {
        if (unit.isThereOn(before)) {
            return own(sheet, unit.code());
        }
        ImmutableList<Unit> predecessors = lineage.asOf(unit, before);
        Optional<Unit> divided = predecessors.stream()
                .filter(one -> lineage.asOf(one, now).size() > 1)
                .findFirst();
        if (divided.isPresent()) {
            return incomparable(sheet, divided.get());
        }
        return switch (predecessors.size()) {
            case 0 -> ImmutableList.of();
            case 1 -> own(sheet, predecessors.get(0).code());
            default -> sum(sheet, predecessors);
        };
    }

    private static ImmutableList<Drawn> incomparable(FiledSheet sheet, Unit divided) {
        Sentence.Clause why = Drawn.clause("divided", divided.name(), divided.code());
        return COUNTED.keySet().stream()
                .map(fact -> Drawn.of(fact, "not_comparable", sheet, why))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Drawn> own(FiledSheet sheet, String code) {
        if (COUNTED.keySet().stream().allMatch(fact -> sheet.cells().containsKey(fact.id()))) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Drawn> drawn = ImmutableList.builder();
        String year = Integer.toString(sheet.year() - 1);
        filed(code, sheet.year() - 1)
                .ifPresent(last -> COUNTED.forEach((fact, then) -> {
                    String cell = last.cells().get(then.id());
                    if (cell != null && !sheet.cells().containsKey(fact.id())) {
                        drawn.add(Drawn.of(fact, cell, sheet, Drawn.clause("own_sheet", year)));
                    }
                }));
        return drawn.build();
    }

    /** Where a predecessor's figure is not known, no sum is: then the sheet stands. */
    private ImmutableList<Drawn> sum(FiledSheet sheet, ImmutableList<Unit> predecessors) {
        Map<Unit, FiledSheet> filed = new LinkedHashMap<>();
        for (Unit predecessor : predecessors) {
            filed(predecessor.code(), sheet.year() - 1).ifPresent(last -> filed.put(predecessor, last));
        }
        if (filed.size() < predecessors.size()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Drawn> drawn = ImmutableList.builder();
        COUNTED.forEach((fact, then) -> {
            if (filed.values().stream().allMatch(last -> last.cells().containsKey(then.id()))) {
                drawn.add(sum(fact, then, sheet, filed));
            }
        });
        return drawn.build();
    }

    private static Drawn sum(Fact fact, Fact then, FiledSheet sheet, Map<Unit, FiledSheet> filed) {
        long sum = 0;
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Unit, FiledSheet> one : filed.entrySet()) {
            String cell = one.getValue().cells().getOrDefault(then.id(), "0");
            sum += Long.parseLong(cell);
            parts.add(one.getKey().name() + " (" + one.getKey().code() + "): " + cell);
        }
        Sentence.Clause account = Drawn.clause(
                "predecessors", (long) filed.size(), Joiner.on("; ").join(parts));
        return Drawn.of(fact, Long.toString(sum), sheet, account);
    }

    private Optional<FiledSheet> filed(String code, int year) {
        return sheets.asKnownOn(asKnown, new UnitYear(code, year)).map(SheetVersion::sheet);
    }
}
