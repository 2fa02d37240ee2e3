package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.toandan.persistence.workbook.SheetColumn;

/** A table as text in UTF-8, with commas; what would be run carries our guard. */
final class CsvTable extends TableWriter {

    private final String target;
    private final CsvWriter csv;
    private final List<String> cells = new ArrayList<>();

    CsvTable(String target, OutputStream out, ImmutableList<SheetColumn> columns) {
        this.target = target;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
        columns.forEach(column -> text(column.heading()));
        endRow();
    }

    @Override
    public TableWriter text(String text) {
        cells.add(CsvText.guarded(text));
        return this;
    }

    @Override
    public TableWriter number(long number) {
        cells.add(Long.toString(number));
        return this;
    }

    @Override
    public TableWriter day(LocalDate day) {
        cells.add(day.toString());
        return this;
    }

    @Override
    public TableWriter blank() {
        cells.add("");
        return this;
    }

    @Override
    public void endRow() {
        csv.writeRecord(cells);
        cells.clear();
    }

    @Override
    public void close() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw FileTrouble.writing(target, e);
        }
    }
}
