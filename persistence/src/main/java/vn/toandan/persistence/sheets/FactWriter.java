package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.toandan.persistence.workbook.SheetColumn;
import vn.toandan.persistence.workbook.SheetColumn.Look;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.SafetyStandard;

/** Writes rows of facts so that {@link FactFiles} reads them back unchanged; as opposed to a {@link Template}, which is empty. */
public final class FactWriter implements AutoCloseable {

    private final ImmutableSet<Fact> facts;
    private final ImmutableSet<Fact> sourced;
    private final TableWriter table;

    /**
     * Over a stream that is not ours to close.
     *
     * @param sourced the facts of which some row names a document or a body; others have no columns for them
     * @param target a workbook where its name ends so, else CSV
     */
    public FactWriter(SafetyStandard standard, Set<Fact> sourced, String target, OutputStream out) {
        this.facts = Columns.facts(standard);
        this.sourced = facts.stream().filter(sourced::contains).collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<SheetColumn> columns = ImmutableList.builder();
        RowColumn.NAMES.forEach(name -> columns.add(SheetColumn.of(name, Look.TEXT)));
        for (Fact fact : facts) {
            columns.add(SheetColumn.of(fact.id(), fact instanceof Fact.Day ? Look.DAY : Look.GENERAL));
            if (this.sourced.contains(fact)) {
                columns.add(SheetColumn.of(new Column.Document(fact).id(), Look.TEXT));
                columns.add(SheetColumn.of(new Column.By(fact).id(), Look.TEXT));
            }
        }
        this.table = TableWriter.to(target, out, columns.build());
    }

    public void write(UnitSheet row) {
        table.text(row.unit().code())
                .text(row.unit().kind().code())
                .text(row.unit().name());
        table.number(row.sheet().year());
        for (Fact fact : facts) {
            value(fact, row.sheet().value(fact));
            if (sourced.contains(fact)) {
                FactSheet.Source source = row.sheet().source(fact);
                table.text(source.document().orElse("")).text(source.by().orElse(""));
            }
        }
        table.endRow();
    }

    /** An act that did not happen is a word, whatever the fact. */
    private void value(Fact fact, Optional<Object> value) {
        if (value.isEmpty()) {
            table.blank();
        } else if (value.get() instanceof Long count) {
            table.number(count);
        } else if (fact instanceof Fact.Day
                && Character.isDigit(value.get().toString().charAt(0))) {
            table.day(LocalDate.parse(value.get().toString()));
        } else {
            table.text(value.get().toString());
        }
    }

    @Override
    public void close() {
        table.close();
    }
}
