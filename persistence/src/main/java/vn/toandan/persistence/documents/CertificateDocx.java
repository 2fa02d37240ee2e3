package vn.toandan.persistence.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.toandan.certificate.Certificate;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.FileTrouble;

/** A certificate as a text that an office may still set otherwise; as opposed to {@link CertificatePdf}, which is finished. The square holds whatever is done around it. */
public final class CertificateDocx {

    private static final int DOTS = 8;
    private static final int SQUARE_POINTS = 119;

    private CertificateDocx() {}

    /**
     * Writes the certificate as it was issued.
     *
     * @param code what stands in the square
     */
    public static void write(Certificate certificate, String code, Letterhead head, Wording wording, OutputStream out) {
        CertificatePaper lines = CertificatePaper.of(certificate, code, head, wording);
        try (DocxPaper paper = DocxPaper.framed()) {
            set(lines, paper);
            paper.write(lines.title() + " – " + lines.subject(), out);
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    private static void set(CertificatePaper lines, DocxPaper paper) throws IOException {
        paper.centred(lines.frame().country(), 14).setBold(true);
        XWPFRun motto = paper.centred(lines.frame().motto(), 15);
        motto.setBold(true);
        motto.setUnderline(UnderlinePatterns.SINGLE);
        below(paper.centred(lines.authority(), 17), 400).setBold(true);
        below(paper.centred(lines.title(), 30), 300).setBold(true);
        below(paper.centred(lines.subject(), 22), 360).setBold(true);
        below(paper.centred(lines.merit(), 17), 200);
        below(paper.centred("", 10), 100);
        XWPFTable foot = paper.unruled(20, 38, 42);
        picture(foot.getRow(0).getCell(0).getParagraphArray(0).createRun(), lines);
        XWPFTableCell decision = foot.getRow(0).getCell(1);
        lines.foot().forEach(line -> DocxPaper.run(DocxPaper.paragraph(decision), line, 12));
        DocxPaper.run(DocxPaper.paragraph(decision), lines.check(), 10).setItalic(true);
        XWPFTableCell sign = foot.getRow(0).getCell(2);
        DocxPaper.run(centred(sign), lines.frame().placeAndDate(), 15).setItalic(true);
        DocxPaper.run(centred(sign), lines.signer(), 15).setBold(true);
    }

    private static XWPFRun below(XWPFRun run, int twentieths) {
        ((XWPFParagraph) run.getParent()).setSpacingBefore(twentieths);
        return run;
    }

    private static XWPFParagraph centred(XWPFTableCell cell) {
        XWPFParagraph paragraph = DocxPaper.paragraph(cell);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    private static void picture(XWPFRun run, CertificatePaper lines) throws IOException {
        int wide = Units.toEMU(SQUARE_POINTS);
        try {
            run.addPicture(new ByteArrayInputStream(lines.code().png(DOTS)), PictureType.PNG, "qr.png", wide, wide)
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(lines.check());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a picture of our own", e);
        }
    }
}
