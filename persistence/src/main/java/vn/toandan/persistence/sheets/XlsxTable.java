package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import vn.toandan.persistence.workbook.SheetColumn;
import vn.toandan.persistence.workbook.WorkbookWriter;

/** A table as the one sheet of a workbook, whose cells say themselves what they are. */
final class XlsxTable extends TableWriter {

    private static final String SHEET = "toandan";

    private final String target;
    private final WorkbookWriter workbook;
    private int rows = 1;

    XlsxTable(String target, OutputStream out, ImmutableList<SheetColumn> columns) {
        this.target = target;
        try {
            this.workbook = new WorkbookWriter(out, SHEET, columns, new WorkbookWriter.Help("", ""));
        } catch (IOException e) {
            throw FileTrouble.writing(target, e);
        }
    }

    @Override
    public TableWriter text(String text) {
        workbook.text(text);
        return this;
    }

    @Override
    public TableWriter number(long number) {
        workbook.number(number);
        return this;
    }

    @Override
    public TableWriter day(LocalDate day) {
        workbook.day(day);
        return this;
    }

    @Override
    public TableWriter blank() {
        workbook.blank();
        return this;
    }

    @Override
    public void endRow() {
        if (++rows > WorkbookWriter.MOST_ROWS) {
            throw FileTrouble.tooManyRows(target, WorkbookWriter.MOST_ROWS);
        }
        try {
            workbook.endRow();
        } catch (IOException e) {
            throw FileTrouble.writing(target, e);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw FileTrouble.writing(target, e);
        }
    }
}
