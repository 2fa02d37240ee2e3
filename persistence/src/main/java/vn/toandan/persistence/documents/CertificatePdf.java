package vn.toandan.persistence.documents;

import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.img;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.td;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;

import com.google.common.io.BaseEncoding;
import java.io.OutputStream;
import vn.toandan.certificate.Certificate;
import vn.toandan.law.Wording;

/** A certificate to be printed, signed and sealed: one page, its fonts inside, the same bytes for the same certificate. */
public final class CertificatePdf {

    private static final int DOTS = 8;

    private CertificatePdf() {}

    /**
     * Writes the certificate as it was issued.
     *
     * @param code what stands in the square
     */
    public static void write(Certificate certificate, String code, Letterhead head, Wording wording, OutputStream out) {
        CertificatePaper paper = CertificatePaper.of(certificate, code, head, wording);
        PdfPaper.write(paper.title() + " – " + paper.subject(), set(paper, wording), out);
    }

    private static String set(CertificatePaper paper, Wording wording) {
        return PdfPaper.text(html(
                        head(title(paper.title()), style(rawHtml(ReportHtml.resource("certificate.css")))),
                        body(div(
                                        p(paper.frame().country()).withClass("country"),
                                        p(paper.frame().motto()).withClass("motto"),
                                        p(paper.authority()).withClass("authority"),
                                        p(paper.title()).withClass("title"),
                                        p(paper.subject()).withClass("subject"),
                                        p(paper.merit()).withClass("merit"),
                                        table(tr(
                                                        td(img().withSrc(picture(paper))
                                                                        .withAlt(paper.check()))
                                                                .withClass("code"),
                                                        td(
                                                                        each(paper.foot(), line -> p(line)),
                                                                        p(paper.check())
                                                                                .withClass("check"))
                                                                .withClass("decision"),
                                                        td(
                                                                        p(paper.frame()
                                                                                        .placeAndDate())
                                                                                .withClass("dated"),
                                                                        p(paper.signer())
                                                                                .withClass("signer"))
                                                                .withClass("sign")))
                                                .withClass("foot"))
                                .withClass("frame")))
                .withLang(wording.language()));
    }

    private static String picture(CertificatePaper paper) {
        return "data:image/png;base64,"
                + BaseEncoding.base64().encode(paper.code().png(DOTS));
    }
}
