package vn.toandan.persistence.documents;

import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
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
import static j2html.TagCreator.ul;

import com.google.common.collect.ImmutableMap;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.specialized.HtmlTag;
import java.io.IOException;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.reporting.PeriodReport;

/** A report to be printed and signed, its fonts inside, the same bytes for the same figures. */
public final class ReportPdf {

    private static final ImmutableMap<Typeface, FontStyle> REGULAR =
            ImmutableMap.of(Typeface.SERIF, FontStyle.NORMAL, Typeface.SERIF_ITALIC, FontStyle.ITALIC);
    private static final ImmutableMap<Typeface, FontStyle> BOLD =
            ImmutableMap.of(Typeface.SERIF_BOLD, FontStyle.NORMAL, Typeface.SERIF_BOLD_ITALIC, FontStyle.ITALIC);
    private static final String FAMILY = "Liberation Serif";

    private ReportPdf() {}

    public static void write(PeriodReport report, Letterhead head, Wording wording, OutputStream out) {
        write(report, ReportBeside.nothing(), head, wording, out);
    }

    public static void write(
            PeriodReport report, ReportBeside beside, Letterhead head, Wording wording, OutputStream out) {
        XRLog.setLoggingEnabled(false);
        OfficialReport official = OfficialReport.of(report, beside, head, wording);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        REGULAR.forEach((face, style) -> builder.useFont(face::open, FAMILY, 400, style, true));
        BOLD.forEach((face, style) -> builder.useFont(face::open, FAMILY, 700, style, true));
        builder.withHtmlContent(set(official, wording), "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            describe(document, official);
            document.save(out);
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    /** Neither the clock nor chance in it. */
    private static void describe(PDDocument document, OfficialReport official) {
        GregorianCalendar never = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        never.setTimeInMillis(0);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(official.title() + " – " + official.subject());
        information.setCreationDate(never);
        information.setModificationDate(never);
        document.setDocumentId(0L);
    }

    private static String set(OfficialReport official, Wording wording) {
        HtmlTag page = html(
                        head(title(official.title()), style(rawHtml(ReportHtml.resource("official.css")))),
                        body(
                                table(tr(
                                                td(
                                                                each(
                                                                        official.issuer(),
                                                                        line -> p(line).withClass(
                                                                                        line.equals(official.body())
                                                                                                ? "body"
                                                                                                : "")),
                                                                p(official.number()))
                                                        .withClass("issuer"),
                                                td(
                                                                p(official.country())
                                                                        .withClass("country"),
                                                                p(official.motto())
                                                                        .withClass("motto"),
                                                                p(official.placeAndDate())
                                                                        .withClass("dated"))
                                                        .withClass("state")))
                                        .withClass("head"),
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
                                table(tr(
                                                td(
                                                                p(official.recipientsTitle())
                                                                        .withClass("recipients"),
                                                                ul(each(official.recipients(), line -> li(line))))
                                                        .withClass("to"),
                                                td(p(official.signer())).withClass("signer")))
                                        .withClass("foot")))
                .withLang(wording.language());
        StringBuilder out = new StringBuilder();
        try {
            page.render(FlatHtml.into(out, Config.defaults().withEmptyTagsClosed(true)));
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail", e);
        }
        return out.toString();
    }
}
