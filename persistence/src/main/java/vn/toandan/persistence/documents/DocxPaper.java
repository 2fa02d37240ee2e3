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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

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
    static final int TEXT_WIDE = A4_WIDE - LEFT - RIGHT;
    static final int SIZE = 13;

    private final XWPFDocument document = new XWPFDocument();

    private DocxPaper() {}

    /** The number of the page stands above it from the second one on. */
    static DocxPaper upright() {
        DocxPaper paper = new DocxPaper();
        CTSectPr section = paper.document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(A4_WIDE));
        section.getPgSz().setH(BigInteger.valueOf(A4_HIGH));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setTop(BigInteger.valueOf(ABOVE_AND_BELOW));
        margins.setBottom(BigInteger.valueOf(ABOVE_AND_BELOW));
        section.addNewTitlePg();
        XWPFParagraph number =
                paper.document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        paper.document.createHeader(HeaderFooterType.FIRST);
        return paper;
    }

    XWPFDocument document() {
        return document;
    }

    void head(OfficialFrame frame) {
        XWPFTable table = unruled();
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
        XWPFTable table = unruled();
        XWPFTableCell recipients = table.getRow(0).getCell(0);
        XWPFRun heading = run(recipients.getParagraphArray(0), frame.recipientsTitle(), 12);
        heading.setBold(true);
        heading.setItalic(true);
        frame.recipients().forEach(recipient -> run(recipients.addParagraph(), recipient, 11));
        XWPFParagraph signer = table.getRow(0).getCell(1).getParagraphArray(0);
        signer.setAlignment(ParagraphAlignment.CENTER);
        run(signer, frame.signer(), SIZE).setBold(true);
    }

    private XWPFTable unruled() {
        XWPFTable table = document.createTable(1, 2);
        table.setWidth(TEXT_WIDE);
        table.getRow(0).getCell(0).setWidth(Integer.toString(TEXT_WIDE * 2 / 5));
        table.getRow(0).getCell(1).setWidth(Integer.toString(TEXT_WIDE * 3 / 5));
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        return table;
    }

    /** The heads of columns are repeated on every page. */
    XWPFTable table(ImmutableList<String> columns, int lines) {
        XWPFTable table = document.createTable(lines + 1, columns.size());
        table.setWidth(TEXT_WIDE);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.getRow(0).setRepeatHeader(true);
        for (int at = 0; at < columns.size(); at++) {
            XWPFParagraph column = table.getRow(0).getCell(at).getParagraphArray(0);
            column.setAlignment(ParagraphAlignment.CENTER);
            run(column, columns.get(at), SIZE).setBold(true);
        }
        return table;
    }

    /** A cell comes with one empty paragraph, which is the first. */
    private static XWPFParagraph centred(XWPFTableCell cell) {
        XWPFParagraph last = cell.getParagraphs().get(cell.getParagraphs().size() - 1);
        XWPFParagraph paragraph = last.getRuns().isEmpty() ? last : cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    XWPFRun centred(String text, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return run(paragraph, text, size);
    }

    XWPFRun text(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(SET_IN);
        return run(paragraph, text, SIZE);
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
