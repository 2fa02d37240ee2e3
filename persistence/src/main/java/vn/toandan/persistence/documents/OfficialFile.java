package vn.toandan.persistence.documents;

import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.FileTrouble;

/** Files that an {@link OfficialPaper} is set in ("DOCX để sửa, PDF để in"). */
public enum OfficialFile {
    DOCX {
        @Override
        void write(OfficialPaper official, Wording wording, OutputStream out) {
            try (DocxPaper paper = DocxPaper.upright()) {
                paper.head(official.frame());
                paper.centred(official.title(), 14).setBold(true);
                paper.subject(official.subject());
                boolean isBelowATable = false;
                for (OfficialPaper.Part part : official.parts()) {
                    add(paper, part, isBelowATable);
                    isBelowATable = part instanceof OfficialPaper.Table;
                }
                paper.foot(official.frame());
                paper.write(official.title() + " – " + official.subject(), out);
            } catch (IOException e) {
                throw FileTrouble.writing("-", e);
            }
        }
    },
    PDF {
        @Override
        void write(OfficialPaper official, Wording wording, OutputStream out) {
            String page = PdfPaper.text(html(
                            head(title(official.title()), style(rawHtml(ReportHtml.resource("official.css")))),
                            body(
                                    PdfPaper.head(official.frame()),
                                    p(official.title()).withClass("title"),
                                    p(official.subject()).withClass("subject"),
                                    each(official.parts(), OfficialFile::set),
                                    PdfPaper.foot(official.frame())))
                    .withLang(wording.language()));
            PdfPaper.write(official.title() + " – " + official.subject(), page, out);
        }
    };

    abstract void write(OfficialPaper official, Wording wording, OutputStream out);

    private static void add(DocxPaper paper, OfficialPaper.Part part, boolean isBelowATable) {
        if (part instanceof OfficialPaper.Centred centred) {
            paper.centred(centred.text(), DocxPaper.SIZE).setBold(true);
        } else if (part instanceof OfficialPaper.Ground ground) {
            paper.text(ground.text()).setItalic(true);
        } else if (part instanceof OfficialPaper.Text text && isBelowATable) {
            paper.textBelow(text.text());
        } else if (part instanceof OfficialPaper.Text text) {
            paper.text(text.text());
        } else if (part instanceof OfficialPaper.Table table) {
            XWPFTable lines = paper.table(
                    table.columns(), table.hundredths(), table.lines().size());
            for (int row = 0; row < table.lines().size(); row++) {
                lines.getRow(row + 1).setCantSplitRow(true);
                for (int at = 0; at < table.columns().size(); at++) {
                    DocxPaper.run(
                            lines.getRow(row + 1).getCell(at).getParagraphArray(0),
                            table.lines().get(row).get(at),
                            DocxPaper.SIZE);
                }
            }
        }
    }

    private static DomContent set(OfficialPaper.Part part) {
        if (part instanceof OfficialPaper.Centred centred) {
            return p(centred.text()).withClass("title");
        }
        if (part instanceof OfficialPaper.Ground ground) {
            return p(ground.text()).withClass("text ground");
        }
        if (part instanceof OfficialPaper.Text text) {
            return p(text.text()).withClass("text");
        }
        OfficialPaper.Table table = (OfficialPaper.Table) part;
        return table(
                        thead(tr(each(table.columns(), column -> th(column)))),
                        tbody(each(table.lines(), line -> tr(each(line, cell -> td(cell))))))
                .withClass("figures");
    }
}
