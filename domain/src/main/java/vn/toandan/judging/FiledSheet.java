package vn.toandan.judging;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.NamedUnit;

/**
 * Filed sheet ("phiếu đã nộp"): what was stated of a unit for a year, by the facts' names, as it is kept; as opposed to the {@link
 * FactSheet}, the same statement on the form of one standard. It also holds facts that no form at hand asks for.
 *
 * @param unit as the sheet names it
 * @param cells what was filled in, as files and answers carry it: {@code crimes} is {@code 3}
 * @param sources where facts were taken from; none that names nothing
 */
public record FiledSheet(
        NamedUnit unit, int year, ImmutableMap<String, String> cells, ImmutableMap<String, FactSheet.Source> sources) {

    public static FiledSheet of(NamedUnit unit, FactSheet sheet) {
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        ImmutableMap.Builder<String, FactSheet.Source> sources = ImmutableMap.builder();
        sheet.forEach((fact, value) -> cells.put(fact.id(), value.toString()));
        for (Fact fact : sheet.form().facts()) {
            FactSheet.Source source = sheet.source(fact);
            if (!source.isEmpty()) {
                sources.put(fact.id(), source);
            }
        }
        return new FiledSheet(unit, sheet.year(), cells.buildOrThrow(), sources.buildOrThrow());
    }

    public UnitYear about() {
        return new UnitYear(unit.code(), year);
    }

    /** The statement on that standard's form; what the form does not ask is left out of it, not out of here. */
    public FactSheet.Filled on(SafetyStandard standard) {
        FactSheet.Builder sheet = standard.sheet(unit.kind(), year);
        for (Fact fact : standard.form(unit.kind()).facts()) {
            String cell = cells.get(fact.id());
            if (cell != null) {
                enter(sheet, fact, cell);
            }
            FactSheet.Source source = sources.get(fact.id());
            if (source != null) {
                sheet.from(fact, source);
            }
        }
        return sheet.build();
    }

    /** The same, but for what the registers give; a figure that they give as open is left out. */
    FiledSheet with(Collection<Drawn> drawn) {
        if (drawn.isEmpty()) {
            return this;
        }
        Map<String, String> filled = new LinkedHashMap<>(cells);
        Map<String, FactSheet.Source> from = new LinkedHashMap<>(sources);
        for (Drawn figure : drawn) {
            String fact = figure.fact().id();
            figure.cell().ifPresentOrElse(cell -> filled.put(fact, cell), () -> filled.remove(fact));
            from.put(fact, FactSheet.Source.registered(figure.accounts()));
        }
        return new FiledSheet(unit, year, ImmutableMap.copyOf(filled), ImmutableMap.copyOf(from));
    }

    private static void enter(FactSheet.Builder sheet, Fact fact, String cell) {
        if (fact instanceof Fact.Count count) {
            if (cell.equals("not_comparable")) {
                sheet.withNotComparable(count);
            } else {
                sheet.with(count, Long.parseLong(cell));
            }
        } else if (fact instanceof Fact.YesNo yesNo) {
            sheet.with(yesNo, isYes(cell));
        } else if (fact instanceof Fact.Day day) {
            if (cell.equals("none")) {
                sheet.withNone(day);
            } else {
                sheet.with(day, LocalDate.parse(cell));
            }
        } else if (fact instanceof Fact.Choice choice) {
            sheet.with(choice, cell);
        }
    }

    private static boolean isYes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(cell + " is neither yes nor no");
        };
    }
}
