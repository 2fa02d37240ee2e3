package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.toandan.safety.Fact;
import vn.toandan.unit.UnitKind;

/** The columns of one file by their positions; a column that is not there reads as empty cells. */
final class Header {

    private final Headings<Column> headings;
    private final int unitCode;
    private final int unitKind;
    private final int unitName;
    private final int year;
    private final boolean isUsable;
    private final ImmutableList<FactColumn> facts;
    private final ImmutableList<SourceColumns> sources;

    /** A fact's cells. */
    record FactColumn(int at, FactReader reader, ImmutableSet<UnitKind> askedOf) {}

    /** The cells that say where a fact was taken from. */
    record SourceColumns(Fact fact, int document, int by) {}

    private Header(Headings<Column> headings, ImmutableList<FactColumn> facts, ImmutableList<SourceColumns> sources) {
        this.headings = headings;
        this.facts = facts;
        this.sources = sources;
        this.unitCode = at(RowColumn.UNIT_CODE);
        this.unitKind = at(RowColumn.UNIT_KIND);
        this.unitName = at(RowColumn.UNIT_NAME);
        this.year = at(RowColumn.YEAR);
        this.isUsable = RowColumn.NEEDED.stream().allMatch(column -> headings.has(column.id()));
    }

    /** Reads it; whatever is wrong with it is said, and what is left of it can be read by. */
    static Header of(Cells cells, Columns columns, At at) {
        Headings<Column> headings = Headings.of(cells, columns::headed, RowColumn.NEEDED_NAMES, false, at);
        return new Header(headings, facts(headings), sources(headings));
    }

    private static ImmutableList<FactColumn> facts(Headings<Column> headings) {
        ImmutableList.Builder<FactColumn> facts = ImmutableList.builder();
        for (Column column : headings.found()) {
            if (column instanceof Column.OfFact of) {
                facts.add(new FactColumn(headings.at(of.id()), of.reader(), of.askedOf()));
            }
        }
        return facts.build();
    }

    private static ImmutableList<SourceColumns> sources(Headings<Column> headings) {
        return headings.found().stream()
                .map(Header::sourced)
                .flatMap(Optional::stream)
                .distinct()
                .map(fact -> new SourceColumns(
                        fact, headings.at(new Column.Document(fact).id()), headings.at(new Column.By(fact).id())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Fact> sourced(Column column) {
        if (column instanceof Column.Document document) {
            return Optional.of(document.fact());
        }
        return column instanceof Column.By by ? Optional.of(by.fact()) : Optional.empty();
    }

    /** Whether a row can be placed by it at all. */
    boolean isUsable() {
        return isUsable;
    }

    private int at(RowColumn column) {
        return headings.at(column.id());
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
        return headings.at(fact.id());
    }

    ImmutableList<FactColumn> facts() {
        return facts;
    }

    ImmutableList<SourceColumns> sources() {
        return sources;
    }

    Headings<Column> headings() {
        return headings;
    }

    /** As the file heads it; by the name we give it where the file has no such column. */
    String heading(int position, String name) {
        return headings.heading(position, name);
    }
}
