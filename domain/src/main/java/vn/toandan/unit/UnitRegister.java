package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.toandan.law.Sentence;
import vn.toandan.unit.Entries.Columns;
import vn.toandan.unit.Findings.Cell;

/**
 * Unit register ("danh bạ đơn vị"): takes down which units there are, from files and one by one, and what became of them; as
 * opposed to {@link Units}, which keep it. Each entry is written whole or refused whole, and the same entry a second time changes
 * nothing. After every entry a code means at most one unit on a day, and each unit stands on each of its days under one that is
 * there, or its place is openly unknown.
 */
public final class UnitRegister {

    private final Units units;
    private final UnreadRows unread;

    public UnitRegister(Units units) {
        this(units, UnreadRows.NONE);
    }

    /** For an entry of which not every row can be read: every reason against the others is told, and nothing is written. */
    public UnitRegister(Units units, UnreadRows unread) {
        this.units = units;
        this.unread = unread;
    }

    /** One unit, as of its first day; what it came from is not said. */
    public Registered add(UnitRow unit) {
        return addAll(ImmutableList.of(unit));
    }

    /** A file of units. */
    public Registered addAll(List<UnitRow> rows) {
        return enter(rows, Columns.OF_UNITS);
    }

    /** An official catalogue, right for these days, the last one included. */
    public Registered addCatalogue(List<CatalogueRow> rows, LocalDate from, Optional<LocalDate> until) {
        Findings findings = new Findings(unread);
        ImmutableList.Builder<UnitRow> units = ImmutableList.builder();
        for (CatalogueRow row : rows) {
            Optional<UnitType> type = UnitType.ofLevel(row.level());
            if (type.isPresent()) {
                units.add(new UnitRow(row.row(), row.code(), type.get(), row.name(), row.parent(), from, until));
            } else {
                findings.reject(
                        UnitRejection.Code.NO_SUCH_LEVEL,
                        new Cell(row.row(), "level", Integer.toString(row.level())),
                        Sentence.of("unit/wording:refused.level"),
                        Sentence.of("unit/wording:refused.level.right"));
            }
        }
        return enter(units.build(), Columns.OF_CATALOGUE, findings);
    }

    /** A file of what became of units. */
    public Registered addSuccessions(List<SuccessionRow> rows) {
        Draft draft = new Draft(units);
        Findings findings = new Findings(unread);
        draft.load(rows.stream()
                .flatMap(row -> ImmutableList.of(row.before(), row.after()).stream())
                .flatMap(Optional::stream)
                .toList());
        ImmutableListMultimap<LocalDate, SuccessionRow> byDay = Multimaps.index(rows, SuccessionRow::on);
        for (LocalDate on : new TreeSet<>(byDay.keySet())) {
            ImmutableList.Builder<Links.Named> links = ImmutableList.builder();
            for (SuccessionRow row : byDay.get(on)) {
                SuccessionCells.read(row, findings).ifPresent(links::add);
            }
            new Links(draft, findings).bring(on, links.build());
        }
        return settle(draft, findings);
    }

    /** A mapping of the communes of the day before to those of the day; whether they merged, split or stayed is derived. */
    public Registered addMapping(List<MappingRow> rows, LocalDate on) {
        Draft draft = new Draft(units);
        Findings findings = new Findings(unread);
        new Mapping(units, draft, findings, on).bring(rows);
        return settle(draft, findings);
    }

    /** The same unit under another name from that day. */
    public Registered rename(String code, String name, LocalDate on) {
        return change(changes -> changes.rename(code, name, on));
    }

    /** The same unit under another parent from that day; also the answer where its place was left open. */
    public Registered move(String code, String parent, LocalDate on) {
        return change(changes -> changes.move(code, parent, on));
    }

    /** Several become one from that day, whether a new one or one of them. */
    public Registered merge(Collection<String> codes, Successor into, LocalDate on) {
        return change(changes -> changes.merge(ImmutableSet.copyOf(codes).asList(), into, on));
    }

    /** One becomes several from that day; the unit that keeps its code follows itself. */
    public Registered split(String code, List<Successor> into, LocalDate on) {
        return change(changes -> changes.split(code, ImmutableList.copyOf(into), on));
    }

    /** One ends, and nothing comes after it; that day is the first without it. */
    public Registered dissolve(String code, LocalDate on) {
        return change(changes -> changes.dissolve(code, on));
    }

    private interface Step {
        void take(Changes changes);
    }

    private Registered change(Step step) {
        Draft draft = new Draft(units);
        Findings findings = new Findings(unread);
        step.take(new Changes(draft, findings));
        return settle(draft, findings);
    }

    private Registered enter(List<UnitRow> rows, Columns columns) {
        return enter(rows, columns, new Findings(unread));
    }

    private Registered enter(List<UnitRow> rows, Columns columns, Findings findings) {
        Draft draft = new Draft(units);
        draft.load(rows.stream().map(UnitRow::code).toList());
        Entries entries = new Entries(draft, findings);
        rows.forEach(row -> entries.enter(row, columns));
        return settle(draft, findings);
    }

    private static Registered settle(Draft draft, Findings findings) {
        new Settlement(draft, findings).settleAll();
        return findings.conclude(draft);
    }
}
