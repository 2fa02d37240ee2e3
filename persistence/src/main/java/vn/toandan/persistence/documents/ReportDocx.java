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
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.reporting.PeriodReport;

/**
 * The {@link OfficialReport} as a text that an office goes on writing in; as opposed to {@link ReportPdf}, which is finished. Set in Times
 * New Roman, which the form asks for and offices have.
 */
public final class ReportDocx {

    private static final String FACE = "Times New Roman";
    /** In twentieths of a point: A4 with the margins of the form. */
    private static final int A4_WIDE = 11906;

    private static final int A4_HIGH = 16838;
    private static final int LEFT = 1701;
    private static final int RIGHT = 850;
    private static final int ABOVE_AND_BELOW = 1134;
    private static final int SET_IN = 567;
    private static final int TEXT_WIDE = A4_WIDE - LEFT - RIGHT;
    private static final int SIZE = 13;

    private final OfficialReport official;

    private ReportDocx(OfficialReport official) {
        this.official = official;
    }

    public static void write(PeriodReport report, Letterhead head, Wording wording, OutputStream out) {
        write(report, ReportBeside.nothing(), head, wording, out);
    }

    public static void write(
            PeriodReport report, ReportBeside beside, Letterhead head, Wording wording, OutputStream out) {
        try {
            new ReportDocx(OfficialReport.of(report, beside, head, wording)).write(out);
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    private void write(OutputStream out) throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            page(document);
            head(document);
            centred(document, official.title(), 14).setBold(true);
            centred(document, official.subject(), 14).setBold(true);
            official.paragraphs().forEach(paragraph -> text(document.createParagraph(), paragraph));
            figures(document);
            for (OfficialReport.Beside beside : official.beside()) {
                text(document.createParagraph(), beside.heading()).setBold(true);
                beside.lines().forEach(line -> text(document.createParagraph(), line));
            }
            text(document.createParagraph(), official.definitionsTitle()).setBold(true);
            official.definitions().forEach(definition -> text(document.createParagraph(), definition));
            foot(document);
            describe(document.getProperties().getCoreProperties());
            document.write(first);
        }
        withoutTheClock(first.toByteArray(), out);
    }

    private void describe(POIXMLProperties.CoreProperties properties) {
        Optional<Date> never = Optional.of(Date.from(Instant.EPOCH));
        properties.setCreator("");
        properties.setTitle(official.title() + " – " + official.subject());
        properties.setCreated(never);
        properties.setModified(never);
    }

    /** The number of the page stands above it from the second one on. */
    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(A4_WIDE));
        section.getPgSz().setH(BigInteger.valueOf(A4_HIGH));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setTop(BigInteger.valueOf(ABOVE_AND_BELOW));
        margins.setBottom(BigInteger.valueOf(ABOVE_AND_BELOW));
        section.addNewTitlePg();
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        document.createHeader(HeaderFooterType.FIRST);
    }

    private void head(XWPFDocument document) {
        XWPFTable table = unruled(document);
        XWPFTableCell issuer = table.getRow(0).getCell(0);
        for (String line : official.issuer()) {
            run(centred(issuer), line, 12).setBold(line.equals(official.body()));
        }
        run(centred(issuer), official.number(), SIZE);
        XWPFTableCell state = table.getRow(0).getCell(1);
        run(centred(state), official.country(), 12).setBold(true);
        XWPFRun motto = run(centred(state), official.motto(), SIZE);
        motto.setBold(true);
        motto.setUnderline(UnderlinePatterns.SINGLE);
        run(centred(state), official.placeAndDate(), SIZE).setItalic(true);
        document.createParagraph();
    }

    private void figures(XWPFDocument document) {
        XWPFTable table = document.createTable(
                official.lines().size() + 1, official.columns().size());
        table.setWidth(TEXT_WIDE);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.getRow(0).setRepeatHeader(true);
        for (int at = 0; at < official.columns().size(); at++) {
            XWPFParagraph column = table.getRow(0).getCell(at).getParagraphArray(0);
            column.setAlignment(ParagraphAlignment.CENTER);
            run(column, official.columns().get(at), SIZE).setBold(true);
        }
        int row = 1;
        for (OfficialReport.Line line : official.lines()) {
            ImmutableList<String> cells = ImmutableList.of(line.name(), line.now(), line.before());
            table.getRow(row).setCantSplitRow(true);
            for (int at = 0; at < cells.size(); at++) {
                XWPFParagraph cell = table.getRow(row).getCell(at).getParagraphArray(0);
                if (at > 0) {
                    cell.setAlignment(ParagraphAlignment.RIGHT);
                } else if (!line.isWhole()) {
                    cell.setIndentationLeft(SET_IN / 2);
                }
                run(cell, cells.get(at), SIZE).setBold(line.isWhole());
            }
            row++;
        }
    }

    private void foot(XWPFDocument document) {
        document.createParagraph();
        XWPFTable table = unruled(document);
        XWPFTableCell recipients = table.getRow(0).getCell(0);
        XWPFRun heading = run(recipients.getParagraphArray(0), official.recipientsTitle(), 12);
        heading.setBold(true);
        heading.setItalic(true);
        official.recipients().forEach(recipient -> run(recipients.addParagraph(), recipient, 11));
        XWPFParagraph signer = table.getRow(0).getCell(1).getParagraphArray(0);
        signer.setAlignment(ParagraphAlignment.CENTER);
        run(signer, official.signer(), SIZE).setBold(true);
    }

    private static XWPFTable unruled(XWPFDocument document) {
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

    /** A cell comes with one empty paragraph, which is the first. */
    private static XWPFParagraph centred(XWPFTableCell cell) {
        XWPFParagraph last = cell.getParagraphs().get(cell.getParagraphs().size() - 1);
        XWPFParagraph paragraph = last.getRuns().isEmpty() ? last : cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    private static XWPFRun centred(XWPFDocument document, String text, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return run(paragraph, text, size);
    }

    private static XWPFRun text(XWPFParagraph paragraph, String text) {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(SET_IN);
        return run(paragraph, text, SIZE);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FACE);
        run.setFontSize(size);
        run.setText(text);
        return run;
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
}
