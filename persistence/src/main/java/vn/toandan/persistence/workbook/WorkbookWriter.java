package vn.toandan.persistence.workbook;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A workbook of one sheet, written row by row in memory that does not grow with it; as opposed to {@link Workbook}, which reads. The
 * same rows are the same bytes, whenever and wherever they are written.
 */
public final class WorkbookWriter implements Closeable {

    /** More rows than this no sheet can have. */
    public static final int MOST_ROWS = 1_048_576;

    private static final int NARROWEST = 12;
    private static final int WIDEST = 28;

    private final PartsWriter parts;
    private final String sheet;
    private final Lists lists;
    private final Notes notes;
    private final StringBuilder cells = new StringBuilder();
    private long row = 1;
    private int column;
    private boolean isClosed;

    /** Words that help whoever fills it in: the name of the sheet of lists, and what to do instead of typing something else. */
    public record Help(String lists, String otherwise) {}

    /** Rows without anything around them; the first is written like the others. */
    public WorkbookWriter(OutputStream out, String sheet) throws IOException {
        this(out, sheet, ImmutableList.of(), new Help("", ""));
    }

    /** Under headings that stay in sight, which are written here. The stream stays open. */
    public WorkbookWriter(OutputStream out, String sheet, ImmutableList<SheetColumn> columns, Help help)
            throws IOException {
        this.parts = new PartsWriter(out);
        this.sheet = sheet;
        this.lists = new Lists(columns, help.lists(), help.otherwise());
        this.notes = new Notes(columns);
        parts.begin("xl/worksheets/sheet1.xml");
        parts.write("<worksheet " + Xmlns.MAIN + " " + Xmlns.R + ">");
        if (!columns.isEmpty()) {
            parts.write(
                    "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
                            + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
            for (int at = 0; at < columns.size(); at++) {
                parts.write(look(at + 1, columns.get(at)));
            }
            parts.write("</cols>");
        }
        parts.write("<sheetData>");
        if (!columns.isEmpty()) {
            for (SheetColumn heading : columns) {
                Cell.text(cells, column++, row, Styles.HEADING, heading.heading());
            }
            endRow();
        }
    }

    private static String look(int number, SheetColumn column) {
        int width = Math.max(NARROWEST, Math.min(WIDEST, column.heading().length() + 2));
        return "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + width + "\" style=\""
                + Styles.of(column.look()) + "\" customWidth=\"1\"/>";
    }

    /** A cell of text, whatever it begins with; an empty one where the text is. */
    public WorkbookWriter text(String text) {
        if (!text.isEmpty()) {
            Cell.text(cells, column, row, Styles.TEXT, text);
        }
        column++;
        return this;
    }

    public WorkbookWriter number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    public WorkbookWriter number(BigDecimal number) {
        Cell.number(cells, column++, row, number);
        return this;
    }

    public WorkbookWriter day(LocalDate day) {
        Cell.day(cells, column++, row, day);
        return this;
    }

    /** A cell of nothing. */
    public WorkbookWriter blank() {
        column++;
        return this;
    }

    public void endRow() throws IOException {
        checkState(row <= MOST_ROWS, "no sheet has more than %s rows", MOST_ROWS);
        if (cells.length() > 0) {
            parts.write("<row r=\"" + row + "\">");
            parts.write(cells);
            parts.write("</row>");
            cells.setLength(0);
        }
        row++;
        column = 0;
    }

    /** Ends the workbook; without it, nobody can open what was written. */
    @Override
    public void close() throws IOException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        parts.write("</sheetData>");
        if (!lists.isEmpty()) {
            parts.write(lists.rules());
        }
        parts.write(
                "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>");
        if (!notes.isEmpty()) {
            parts.write("<legacyDrawing r:id=\"rId1\"/>");
        }
        parts.write("</worksheet>");
        if (!notes.isEmpty()) {
            notes.write(parts);
        }
        if (!lists.isEmpty()) {
            lists.write(parts, "xl/worksheets/sheet2.xml");
        }
        parts.part("xl/styles.xml", Styles.XML);
        frame();
        parts.close();
    }

    /** What holds the parts together. */
    private void frame() throws IOException {
        StringBuilder book = new StringBuilder("<workbook " + Xmlns.MAIN + " " + Xmlns.R + "><sheets>");
        sheet(book, sheet, 1, "");
        if (!lists.isEmpty()) {
            sheet(book, lists.sheet(), 3, " state=\"hidden\"");
        }
        parts.part("xl/workbook.xml", book.append("</sheets></workbook>"));
        String first = "worksheets/sheet1.xml";
        parts.part(
                "xl/_rels/workbook.xml.rels",
                lists.isEmpty()
                        ? Xmlns.relations("worksheet", first, "styles", "styles.xml")
                        : Xmlns.relations(
                                "worksheet", first, "styles", "styles.xml", "worksheet", "worksheets/sheet2.xml"));
        parts.part("_rels/.rels", Xmlns.relations("officeDocument", "xl/workbook.xml"));
        parts.part("[Content_Types].xml", ContentTypes.of(!notes.isEmpty(), !lists.isEmpty()));
    }

    private static void sheet(StringBuilder book, String name, int relation, String state) {
        book.append("<sheet name=\"");
        EscapedText.append(book, name);
        book.append("\" sheetId=\"" + relation + "\" r:id=\"rId" + relation + "\"" + state + "/>");
    }
}
