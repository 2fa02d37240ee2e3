package vn.toandan.persistence.sheets;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.Rejection;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;

/** Reads rows of facts, each on its own: every cell is looked at, also after one that cannot be taken. */
final class RowReader {

    /** Stands in where the year cannot be read, so that the other cells are looked at all the same. */
    private static final int ANY_YEAR = 2000;

    private final SafetyStandard standard;
    private final Complaints complaints;

    RowReader(SafetyStandard standard, Complaints complaints) {
        this.standard = standard;
        this.complaints = complaints;
    }

    /** The row, if there is nothing to complain of. */
    Optional<UnitSheet> read(Header header, Cells cells, RowKey key, At at) {
        long before = complaints.count();
        faults(header, cells, at);
        key.complain(header, cells, at);
        Optional<UnitKind> kind = kind(header, cells, at);
        FactSheet.@Nullable Builder sheet =
                kind.map(of -> standard.sheet(of, key.year().orElse(ANY_YEAR))).orElse(null);
        facts(header, cells, kind, sheet, at);
        header.headings().outside(cells, at);
        if (sheet == null) {
            return Optional.empty();
        }
        sources(header, cells, kind.orElseThrow(), sheet);
        FactSheet.Filled filled = sheet.build();
        if (filled instanceof FactSheet.Filled.Refused refused) {
            refused.rejections().forEach(rejection -> complain(rejection, header, cells, at));
        }
        if (complaints.count() > before) {
            return Optional.empty();
        }
        String name = cells.line(header.unitName());
        return Optional.of(new UnitSheet(new NamedUnit(key.code(), kind.orElseThrow(), name), filled.orElseThrow()));
    }

    /** Cells that a spreadsheet could not compute: said once, whatever else their columns ask. */
    private static void faults(Header header, Cells cells, At at) {
        if (!cells.hasFaults()) {
            return;
        }
        for (int position = 0; position < cells.count(); position++) {
            if (cells.isFault(position)) {
                header.headings().fault(position, cells, at);
            }
        }
    }

    private static Optional<UnitKind> kind(Header header, Cells cells, At at) {
        int position = header.unitKind();
        for (UnitKind kind : UnitKind.values()) {
            if (cells.is(position, kind.code())) {
                return Optional.of(kind);
            }
        }
        Optional<UnitKind> named = RowColumn.KIND_NAMES.read(cells, position);
        if (named.isPresent() || cells.isFault(position)) {
            return named;
        }
        String key = cells.isEmpty(position) ? "unit_kind.empty" : "unit_kind";
        at.complain(
                header.heading(position, RowColumn.UNIT_KIND.id()), cells.written(position), key, RowColumn.kinds());
        return Optional.empty();
    }

    private void facts(Header header, Cells cells, Optional<UnitKind> kind, FactSheet.@Nullable Builder sheet, At at) {
        for (Header.FactColumn column : header.facts()) {
            int position = column.at();
            if (cells.isEmpty(position) || cells.isFault(position)) {
                continue;
            }
            Fact fact = column.reader().fact();
            if (kind.isPresent() && !column.askedOf().contains(kind.get())) {
                at.complain(
                        header.heading(position, fact.id()),
                        cells.written(position),
                        "not_asked",
                        kind.get().words());
                continue;
            }
            FactReader.@Nullable Refusal refusal = column.reader().read(cells, position, sheet);
            if (refusal != null) {
                at.complain(header.heading(position, fact.id()), cells.written(position), refusal);
            }
        }
    }

    /** Of a fact that is not asked of the kind, nobody wants to know where it was taken from. */
    private void sources(Header header, Cells cells, UnitKind kind, FactSheet.Builder sheet) {
        for (Header.SourceColumns columns : header.sources()) {
            boolean isNamed = !cells.isEmpty(columns.document()) || !cells.isEmpty(columns.by());
            if (isNamed && standard.form(kind).asks(columns.fact())) {
                sheet.from(
                        columns.fact(), FactSheet.Source.of(cells.line(columns.document()), cells.line(columns.by())));
            }
        }
    }

    private static void complain(Rejection rejection, Header header, Cells cells, At at) {
        Fact fact = rejection.facts().get(0);
        int position = header.at(fact);
        at.complain(header.heading(position, fact.id()), cells.written(position), rejection.wrong(), rejection.right());
    }
}
