package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageBorderOffset;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * An administrative document as a text that an office goes on writing in, whatever it is about; as opposed to what each of them says. Set in Times New Roman, which the form
 * asks for and offices have.
 */
final class DocxPaper implements AutoCloseable {

    private static final String FACE = "Times New Roman";
    /** In twentieths of a point: A4 with the margins of the form. */
    private static final int A4_WIDE = 11906;

    private static final int A4_HIGH = 16838;
    private static final int LEFT = 1701;
    private static final int RIGHT = 850;
    private static final int ABOVE_AND_BELOW = 1134;
    static final int SET_IN = 567;
    private static final int TEXT_WIDE = A4_WIDE - LEFT - RIGHT;
    static final int SIZE = 13;

    /** Between two paragraphs: 6 pt. */
    private static final int APART = 120;

    private final XWPFDocument document = new XWPFDocument();
    private final int textWide;

    private DocxPaper(int textWide) {
        this.textWide = textWide;
    }

    /** The number of the page stands above it from the second one on. */
    static DocxPaper upright() {
        DocxPaper paper = new DocxPaper(TEXT_WIDE);
        CTSectPr section = paper.section(A4_WIDE, A4_HIGH, LEFT, RIGHT, ABOVE_AND_BELOW);
        section.addNewTitlePg();
        XWPFParagraph number =
                paper.document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        paper.document.createHeader(HeaderFooterType.FIRST);
        return paper;
    }

    /** Across, within a frame, for one page that hangs on a wall. */
    static DocxPaper framed() {
        DocxPaper paper = new DocxPaper(A4_HIGH - 2 * ABOVE_AND_BELOW);
        CTSectPr section = paper.section(A4_HIGH, A4_WIDE, ABOVE_AND_BELOW, ABOVE_AND_BELOW, ABOVE_AND_BELOW);
        section.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
        CTPageBorders frame = section.addNewPgBorders();
        frame.setOffsetFrom(STPageBorderOffset.PAGE);
        Stream.of(frame.addNewTop(), frame.addNewLeft(), frame.addNewBottom(), frame.addNewRight())
                .forEach(side -> {
                    side.setVal(STBorder.DOUBLE);
                    side.setSz(BigInteger.valueOf(12));
                    side.setSpace(BigInteger.valueOf(24));
                });
        return paper;
    }

    private CTSectPr section(int wide, int high, int left, int right, int aboveAndBelow) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(wide));
        section.getPgSz().setH(BigInteger.valueOf(high));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(left));
        margins.setRight(BigInteger.valueOf(right));
        margins.setTop(BigInteger.valueOf(aboveAndBelow));
        margins.setBottom(BigInteger.valueOf(aboveAndBelow));
        return section;
    }

    XWPFDocument document() {
        return document;
    }

    void head(OfficialFrame frame) {
        XWPFTable table = unruled(40, 60);
        XWPFTableCell issuer = table.getRow(0).getCell(0);
        for (String line : frame.issuer()) {
            run(centred(issuer), line, 12).setBold(line.equals(frame.body()));
        }
        run(centred(issuer), frame.number(), SIZE);
        XWPFTableCell state = table.getRow(0).getCell(1);
        run(centred(state), frame.country(), 12).setBold(true);
        XWPFRun motto = run(centred(state), frame.motto(), SIZE);
        motto.setBold(true);
        motto.setUnderline(UnderlinePatterns.SINGLE);
        run(centred(state), frame.placeAndDate(), SIZE).setItalic(true);
        document.createParagraph();
    }

    void foot(OfficialFrame frame) {
        document.createParagraph();
        XWPFTable table = unruled(40, 60);
        XWPFTableCell recipients = table.getRow(0).getCell(0);
        XWPFRun heading = run(recipients.getParagraphArray(0), frame.recipientsTitle(), 12);
        heading.setBold(true);
        heading.setItalic(true);
        frame.recipients().forEach(recipient -> run(recipients.addParagraph(), recipient, 11));
        XWPFParagraph signer = table.getRow(0).getCell(1).getParagraphArray(0);
        signer.setAlignment(ParagraphAlignment.CENTER);
        run(signer, frame.signer(), SIZE).setBold(true);
    }

    /** One row of cells side by side, each so many hundredths of the text wide. */
    XWPFTable unruled(int... hundredths) {
        XWPFTable table = document.createTable(1, hundredths.length);
        table.setWidth(textWide);
        for (int at = 0; at < hundredths.length; at++) {
            table.getRow(0).getCell(at).setWidth(Integer.toString(wide(hundredths[at])));
        }
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        return table;
    }

    /**
     * The heads of columns are repeated on every page.
     *
     * @param hundredths of the text that each column is wide
     */
    XWPFTable table(ImmutableList<String> columns, ImmutableList<Integer> hundredths, int lines) {
        XWPFTable table = document.createTable(lines + 1, columns.size());
        table.setWidth(textWide);
        table.setTableAlignment(TableRowAlign.CENTER);
        columns(table, hundredths);
        table.getRow(0).setRepeatHeader(true);
        for (int at = 0; at < columns.size(); at++) {
            XWPFParagraph column = table.getRow(0).getCell(at).getParagraphArray(0);
            column.setAlignment(ParagraphAlignment.CENTER);
            run(column, columns.get(at), SIZE).setBold(true);
        }
        return table;
    }

    /** Some programs go by the grid, others by the cells. */
    private void columns(XWPFTable table, ImmutableList<Integer> hundredths) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(new CTTblGridCol[0]);
        hundredths.forEach(part -> grid.addNewGridCol().setW(BigInteger.valueOf(wide(part))));
        for (XWPFTableRow row : table.getRows()) {
            for (int at = 0; at < hundredths.size(); at++) {
                row.getCell(at).setWidth(Integer.toString(wide(hundredths.get(at))));
            }
        }
    }

    private int wide(int hundredths) {
        return textWide * hundredths / 100;
    }

    /** A cell comes with one empty paragraph, which is the first. */
    static XWPFParagraph paragraph(XWPFTableCell cell) {
        XWPFParagraph last = cell.getParagraphs().get(cell.getParagraphs().size() - 1);
        return last.getRuns().isEmpty() ? last : cell.addParagraph();
    }

    private static XWPFParagraph centred(XWPFTableCell cell) {
        XWPFParagraph paragraph = paragraph(cell);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    XWPFRun centred(String text, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return run(paragraph, text, size);
    }

    /** What it is about, under its title and apart from what follows. */
    void subject(String text) {
        XWPFRun run = centred(text, 14);
        run.setBold(true);
        ((XWPFParagraph) run.getParent()).setSpacingAfter(2 * APART);
    }

    XWPFRun text(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(SET_IN);
        XWPFRun run = run(paragraph, text, SIZE);
        paragraph.setSpacingAfter(APART);
        return run;
    }

    /** Text after a table, which keeps no distance by itself. */
    XWPFRun textBelow(String text) {
        XWPFRun run = text(text);
        ((XWPFParagraph) run.getParent()).setSpacingBefore(APART);
        return run;
    }

    static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FACE);
        run.setFontSize(size);
        run.setText(text);
        return run;
    }

    /** Neither the clock nor who wrote it is in it. */
    void write(String title, OutputStream out) throws IOException {
        Optional<Date> never = Optional.of(Date.from(Instant.EPOCH));
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setCreator("");
        properties.setTitle(title);
        properties.setCreated(never);
        properties.setModified(never);
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        document.write(first);
        withoutTheClock(first.toByteArray(), out);
    }

    /** The same parts, none of which says when it was packed. */
    private static void withoutTheClock(byte[] packed, OutputStream out) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(packed))) {
            ZipOutputStream to = new ZipOutputStream(out);
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                to.putNextEntry(same);
                from.transferTo(to);
            }
            to.finish();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
