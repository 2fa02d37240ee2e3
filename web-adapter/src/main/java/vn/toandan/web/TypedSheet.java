package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.FactFiles;
import vn.toandan.persistence.sheets.Reading;
import vn.toandan.persistence.sheets.RowCheck;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.persistence.sheets.TableWriter;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.persistence.workbook.SheetColumn;
import vn.toandan.persistence.workbook.SheetColumn.Look;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.NamedUnit;
import vn.toandan.web.Problem.Wrong;

/**
 * A sheet as somebody typed it ("phiếu vừa điền"), read as the one row of a file would be, so that the same is right and wrong here as on the command line; as opposed to
 * one that an office filed.
 *
 * @param cells by the names of their columns
 */
record TypedSheet(ImmutableMap<String, String> cells) {

    private static final String FACTS = "facts.";

    /** The columns that say whose row it is, as requests name them. */
    private static final ImmutableMap<String, String> UNIT =
            ImmutableMap.of("unit_code", "unitCode", "unit_kind", "unitKind", "unit_name", "unitName", "year", "year");

    /** A row, or everything that is wrong. */
    record Read(Optional<UnitSheet> row, ImmutableList<Wrong> errors) {}

    /** @param facts by their names, and by those of their companions */
    static TypedSheet of(NamedUnit unit, int year, Map<String, String> facts) {
        return new TypedSheet(ImmutableMap.<String, String>builder()
                .put("unit_code", unit.code())
                .put("unit_kind", unit.kind().code())
                .put("unit_name", unit.name())
                .put("year", Integer.toString(year))
                .putAll(facts)
                .buildKeepingLast());
    }

    Read on(SafetyStandard standard, RowCheck check) {
        List<UnitSheet> rows = new ArrayList<>();
        Reading reading = new FactFiles(standard).checking(check).read(List.of(file()), rows::add);
        ImmutableList<Wrong> errors =
                reading.complaints().kept().stream().map(TypedSheet::wrong).collect(ImmutableList.toImmutableList());
        return new Read(errors.isEmpty() ? rows.stream().findFirst() : Optional.empty(), errors);
    }

    private Source file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImmutableList<SheetColumn> columns = cells.keySet().stream()
                .map(name -> SheetColumn.of(name, Look.TEXT))
                .collect(ImmutableList.toImmutableList());
        try (TableWriter table = TableWriter.to("", out, columns)) {
            cells.values().forEach(table::text);
            table.endRow();
        }
        byte[] bytes = out.toByteArray();
        return new Source("", () -> new ByteArrayInputStream(bytes));
    }

    private static Wrong wrong(Complaint complaint) {
        String column = complaint.column();
        return new Wrong(
                column.isEmpty() ? "" : UNIT.getOrDefault(column, FACTS + column),
                complaint.wrong() instanceof Sentence.Clause clause
                        ? clause.key().substring(clause.key().indexOf(':') + 1)
                        : "refused",
                Sentence.of("web/wording:error.refused", complaint.wrong(), complaint.right()),
                Optional.<Citation>empty());
    }
}
