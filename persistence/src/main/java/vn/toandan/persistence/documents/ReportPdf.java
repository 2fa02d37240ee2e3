package vn.toandan.persistence.documents;

import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.join;
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

import java.io.OutputStream;
import vn.toandan.law.Wording;
import vn.toandan.reporting.PeriodReport;

/** A report to be printed and signed, its fonts inside, the same bytes for the same figures. */
public final class ReportPdf {

    private ReportPdf() {}

    public static void write(PeriodReport report, Letterhead head, Wording wording, OutputStream out) {
        write(report, ReportBeside.nothing(), head, wording, out);
    }

    public static void write(
            PeriodReport report, ReportBeside beside, Letterhead head, Wording wording, OutputStream out) {
        OfficialReport official = OfficialReport.of(report, beside, head, wording);
        PdfPaper.write(official.title() + " – " + official.subject(), set(official, wording), out);
    }

    private static String set(OfficialReport official, Wording wording) {
        return PdfPaper.text(html(
                        head(title(official.title()), style(rawHtml(ReportHtml.resource("official.css")))),
                        body(
                                PdfPaper.head(official.frame()),
                                p(official.title()).withClass("title"),
                                p(official.subject()).withClass("subject"),
                                each(
                                        official.paragraphs(),
                                        paragraph -> p(paragraph).withClass("text")),
                                table(
                                                thead(tr(each(official.columns(), column -> th(column)))),
                                                tbody(each(
                                                        official.lines(),
                                                        line -> tr(
                                                                        td(line.name()),
                                                                        td(line.now())
                                                                                .withClass("amount"),
                                                                        td(line.before())
                                                                                .withClass("amount"))
                                                                .withClass(line.isWhole() ? "whole" : "kind"))))
                                        .withClass("figures"),
                                each(
                                        official.beside(),
                                        beside -> join(
                                                p(beside.heading()).withClass("heading"),
                                                each(beside.lines(), line -> p(line).withClass("text")))),
                                p(official.definitionsTitle()).withClass("heading"),
                                each(
                                        official.definitions(),
                                        definition -> p(definition).withClass("text")),
                                PdfPaper.foot(official.frame())))
                .withLang(wording.language()));
    }
}
