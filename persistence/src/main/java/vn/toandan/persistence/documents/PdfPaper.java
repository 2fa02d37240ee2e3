package vn.toandan.persistence.documents;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.td;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import com.google.common.collect.ImmutableMap;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import j2html.tags.specialized.HtmlTag;
import java.io.IOException;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import vn.toandan.persistence.sheets.FileTrouble;

/** An administrative document to be printed and signed, its fonts inside, whatever it is about; as opposed to what each of them says. */
final class PdfPaper {

    private static final ImmutableMap<Typeface, FontStyle> REGULAR =
            ImmutableMap.of(Typeface.SERIF, FontStyle.NORMAL, Typeface.SERIF_ITALIC, FontStyle.ITALIC);
    private static final ImmutableMap<Typeface, FontStyle> BOLD =
            ImmutableMap.of(Typeface.SERIF_BOLD, FontStyle.NORMAL, Typeface.SERIF_BOLD_ITALIC, FontStyle.ITALIC);
    private static final String FAMILY = "Liberation Serif";

    private PdfPaper() {}

    static DomContent head(OfficialFrame frame) {
        return table(tr(
                        td(
                                        each(
                                                frame.issuer(),
                                                line -> p(line).withClass(line.equals(frame.body()) ? "body" : "")),
                                        p(frame.number()))
                                .withClass("issuer"),
                        td(
                                        p(frame.country()).withClass("country"),
                                        p(frame.motto()).withClass("motto"),
                                        p(frame.placeAndDate()).withClass("dated"))
                                .withClass("state")))
                .withClass("head");
    }

    static DomContent foot(OfficialFrame frame) {
        return table(tr(
                        td(
                                        p(frame.recipientsTitle()).withClass("recipients"),
                                        ul(each(frame.recipients(), line -> li(line))))
                                .withClass("to"),
                        td(p(frame.signer())).withClass("signer")))
                .withClass("foot");
    }

    static String text(HtmlTag page) {
        StringBuilder out = new StringBuilder();
        try {
            page.render(FlatHtml.into(out, Config.defaults().withEmptyTagsClosed(true)));
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail", e);
        }
        return out.toString();
    }

    static void write(String title, String page, OutputStream out) {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        REGULAR.forEach((face, style) -> builder.useFont(face::open, FAMILY, 400, style, true));
        BOLD.forEach((face, style) -> builder.useFont(face::open, FAMILY, 700, style, true));
        builder.withHtmlContent(page, "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            describe(document, title);
            document.save(out);
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    /** Neither the clock nor chance in it. */
    private static void describe(PDDocument document, String title) {
        GregorianCalendar never = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        never.setTimeInMillis(0);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreationDate(never);
        information.setModificationDate(never);
        document.setDocumentId(0L);
    }
}
