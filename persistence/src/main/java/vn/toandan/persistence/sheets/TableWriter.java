package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import vn.toandan.persistence.workbook.SheetColumn;

/**
 * Rows under a header, written so that our own reader takes them back unchanged and a spreadsheet runs none of them. Cells are
 * given from left to right. Closing ends the table, not the stream.
 */
public abstract sealed class TableWriter implements AutoCloseable permits CsvTable, XlsxTable {

    /** A workbook where the target's name ends in {@code .xlsx}, else CSV; the columns are headed by their names in both. */
    public static TableWriter to(String target, OutputStream out, ImmutableList<SheetColumn> columns) {
        return target.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? new XlsxTable(target, out, columns)
                : new CsvTable(target, out, columns);
    }

    public abstract TableWriter text(String text);

    public abstract TableWriter number(long number);

    public abstract TableWriter day(LocalDate day);

    public abstract TableWriter blank();

    public abstract void endRow();

    @Override
    public abstract void close();
}
