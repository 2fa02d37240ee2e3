package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.FactFiles;
import vn.toandan.persistence.sheets.Reading;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.persistence.sheets.TableWriter;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.persistence.workbook.SheetColumn;
import vn.toandan.persistence.workbook.SheetColumn.Look;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.web.Problem.Wrong;

/**
 * One unit judged without being kept ("xem trước kết quả"): read as the one row of a file would be, so that the same is right and wrong here as on the command line; as
 * opposed to what an office files.
 *
 * @param cells by the names of their columns
 * @param decidedOn empty for the last lawful day of its year
 */
record Preview(ImmutableMap<String, String> cells, Optional<LocalDate> decidedOn) {

    private static final String FACTS = "facts.";

    /** The columns that say whose row it is, as requests name them. */
    private static final ImmutableMap<String, String> UNIT =
            ImmutableMap.of("unit_code", "unitCode", "unit_kind", "unitKind", "unit_name", "unitName", "year", "year");

    /** An answer, or everything that is wrong. */
    record Outcome(Optional<Judged> judged, ImmutableList<Wrong> errors) {}

    /** The row and its answer. */
    record Judged(UnitSheet row, Assessment assessment) {}

    Outcome judge(SafetyStandard standard) {
        List<UnitSheet> rows = new ArrayList<>();
        Reading reading = new FactFiles(standard).read(List.of(file()), rows::add);
        ImmutableList<Wrong> errors =
                reading.complaints().kept().stream().map(Preview::wrong).collect(ImmutableList.toImmutableList());
        if (!errors.isEmpty() || rows.isEmpty()) {
            return new Outcome(Optional.empty(), errors);
        }
        UnitSheet row = rows.get(0);
        LocalDate day = decidedOn.orElseGet(
                () -> standard.lastLawfulDay(row.sheet().kind(), row.sheet().year()));
        if (standard.on(day).isEmpty()) {
            return new Outcome(
                    Optional.empty(),
                    ImmutableList.of(Wrong.of(decidedOn.isPresent() ? "decidedOn" : "year", "nothing_in_force", day)));
        }
        return new Outcome(Optional.of(new Judged(row, standard.assess(row.sheet(), day))), ImmutableList.of());
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
