package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.reporting.PeriodReport;

/**
 * The {@link OfficialReport} as a text that an office goes on writing in; as opposed to {@link ReportPdf}, which is finished.
 */
public final class ReportDocx {

    /** The names of figures have the room. */
    private static final ImmutableList<Integer> COLUMNS = ImmutableList.of(52, 24, 24);

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
        try (DocxPaper paper = DocxPaper.upright()) {
            paper.head(official.frame());
            paper.centred(official.title(), 14).setBold(true);
            paper.subject(official.subject());
            official.paragraphs().forEach(paper::text);
            figures(paper);
            for (OfficialReport.Beside beside : official.beside()) {
                paper.textBelow(beside.heading()).setBold(true);
                beside.lines().forEach(paper::text);
            }
            paper.textBelow(official.definitionsTitle()).setBold(true);
            official.definitions().forEach(paper::text);
            paper.foot(official.frame());
            paper.write(official.title() + " – " + official.subject(), out);
        }
    }

    private void figures(DocxPaper paper) {
        XWPFTable table =
                paper.table(official.columns(), COLUMNS, official.lines().size());
        int row = 1;
        for (OfficialReport.Line line : official.lines()) {
            ImmutableList<String> cells = ImmutableList.of(line.name(), line.now(), line.before());
            table.getRow(row).setCantSplitRow(true);
            for (int at = 0; at < cells.size(); at++) {
                XWPFParagraph cell = table.getRow(row).getCell(at).getParagraphArray(0);
                if (at > 0) {
                    cell.setAlignment(ParagraphAlignment.RIGHT);
                } else if (!line.isWhole()) {
                    cell.setIndentationLeft(DocxPaper.SET_IN / 2);
                }
                DocxPaper.run(cell, cells.get(at), DocxPaper.SIZE).setBold(line.isWhole());
            }
            row++;
        }
    }
}
