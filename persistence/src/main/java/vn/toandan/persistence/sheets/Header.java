package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact;
import vn.toandan.unit.UnitKind;

/** The columns of one file by their positions; a column that is not there reads as empty cells. */
final class Header {

    /** Beyond every row: its cells are empty. */
    static final int NOWHERE = Integer.MAX_VALUE;

    private final ImmutableList<String> headings;
    private final boolean isFull;
    private final int unitCode;
    private final int unitKind;
    private final int unitName;
    private final int year;
    private final boolean isUsable;
    private final Map<String, Integer> positions;
    private final ImmutableList<FactColumn> facts;
    private final ImmutableList<SourceColumns> sources;

    /** A fact's cells. */
    record FactColumn(int at, FactReader reader, ImmutableSet<UnitKind> askedOf) {}

    /** The cells that say where a fact was taken from. */
    record SourceColumns(Fact fact, int document, int by) {}

    private Header(
            ImmutableList<String> headings,
            Map<String, Integer> positions,
            ImmutableList<FactColumn> facts,
            ImmutableList<SourceColumns> sources) {
        this.headings = headings;
        this.isFull = !headings.contains("");
        this.positions = positions;
        this.facts = facts;
        this.sources = sources;
        this.unitCode = at(RowColumn.UNIT_CODE);
        this.unitKind = at(RowColumn.UNIT_KIND);
        this.unitName = at(RowColumn.UNIT_NAME);
        this.year = at(RowColumn.YEAR);
        this.isUsable = RowColumn.NEEDED.stream().allMatch(column -> at(column) != NOWHERE);
    }

    /** Reads it; whatever is wrong with it is said, and what is left of it can be read by. */
    static Header of(Cells cells, Columns columns, At at) {
        Map<String, Integer> positions = new HashMap<>();
        ImmutableList.Builder<String> headings = ImmutableList.builder();
        List<Column> found = new ArrayList<>();
        List<Complaint> unknown = new ArrayList<>();
        for (int position = 0; position < cells.count(); position++) {
            String heading = cells.line(position);
            headings.add(heading);
            Optional<Column> column = columns.headed(heading);
            if (column.isPresent()) {
                Integer before = positions.putIfAbsent(column.get().id(), position);
                if (before == null) {
                    found.add(column.get());
                } else {
                    at.complain(heading, heading, "header.twice", cells.line(before));
                }
            } else if (!heading.isEmpty()) {
                unknown.add(at.complaint(heading, heading, "header.unknown"));
            }
        }
        if (found.isEmpty()) {
            at.complain("", cells.line(0), "header.none", needed());
        } else {
            unknown.forEach(at::complain);
            missing(positions, at);
        }
        return new Header(headings.build(), positions, facts(found, positions), sources(found, positions));
    }

    private static void missing(Map<String, Integer> positions, At at) {
        List<Sentence> missing = RowColumn.NEEDED.stream()
                .filter(column -> !positions.containsKey(column.id()))
                .map(Header::named)
                .toList();
        if (!missing.isEmpty()) {
            at.complain("", "", "header.missing", Sentence.enumeration(missing));
        }
    }

    /** The columns without which there is no row, by name and label. */
    static Sentence needed() {
        return Sentence.enumeration(RowColumn.NEEDED.stream().map(Header::named).toList());
    }

    private static Sentence named(RowColumn column) {
        return Sentence.of("persistence/wording:code", column.id(), column.label());
    }

    private static ImmutableList<FactColumn> facts(List<Column> found, Map<String, Integer> positions) {
        ImmutableList.Builder<FactColumn> facts = ImmutableList.builder();
        for (Column column : found) {
            if (column instanceof Column.OfFact of) {
                facts.add(new FactColumn(position(positions, of), of.reader(), of.askedOf()));
            }
        }
        return facts.build();
    }

    private static ImmutableList<SourceColumns> sources(List<Column> found, Map<String, Integer> positions) {
        return found.stream()
                .map(Header::sourced)
                .flatMap(Optional::stream)
                .distinct()
                .map(fact -> new SourceColumns(
                        fact, position(positions, new Column.Document(fact)), position(positions, new Column.By(fact))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Fact> sourced(Column column) {
        if (column instanceof Column.Document document) {
            return Optional.of(document.fact());
        }
        return column instanceof Column.By by ? Optional.of(by.fact()) : Optional.empty();
    }

    private static int position(Map<String, Integer> positions, Column column) {
        return positions.getOrDefault(column.id(), NOWHERE);
    }

    /** Whether a row can be placed by it at all. */
    boolean isUsable() {
        return isUsable;
    }

    private int at(RowColumn column) {
        return positions.getOrDefault(column.id(), NOWHERE);
    }

    int unitCode() {
        return unitCode;
    }

    int unitKind() {
        return unitKind;
    }

    int unitName() {
        return unitName;
    }

    int year() {
        return year;
    }

    int at(Fact fact) {
        return positions.getOrDefault(fact.id(), NOWHERE);
    }

    ImmutableList<FactColumn> facts() {
        return facts;
    }

    ImmutableList<SourceColumns> sources() {
        return sources;
    }

    int width() {
        return headings.size();
    }

    /** Whether every column has a name. */
    boolean isFull() {
        return isFull;
    }

    boolean isNameless(int position) {
        return position >= headings.size() || headings.get(position).isEmpty();
    }

    /** As the file heads it; by the name we give it where the file has no such column. */
    String heading(int position, String name) {
        return position < headings.size() ? headings.get(position) : name;
    }
}
