package vn.toandan.persistence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.toandan.certificate.Certificate;
import vn.toandan.certificate.Certificates;
import vn.toandan.law.Wording;

/** Certificates as they are printed, with the square that checks them. */
class CertificateDocumentsTest {

    private static final Letterhead HEAD = new Letterhead(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Mậu Lâm"),
            Optional.empty(),
            Optional.empty(),
            ImmutableList.of());
    private static final String ADDRESS = "https://xa.example.vn/xac-minh#";

    private static String code(Certificate certificate) {
        return ADDRESS + certificate.sealedBy(Certificates.OFFICE);
    }

    static byte[] pdf(Certificate certificate) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CertificatePdf.write(certificate, code(certificate), HEAD, Wording.VIETNAMESE, out);
        return out.toByteArray();
    }

    static byte[] docx(Certificate certificate) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CertificateDocx.write(certificate, code(certificate), HEAD, Wording.VIETNAMESE, out);
        return out.toByteArray();
    }

    @Test
    void a_print_is_one_page_in_the_form_with_the_date_in_words() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(Certificates.recognised()))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẬU LÂM", "CHỨNG NHẬN", "Thôn 1 (mã 16231-01)")
                    .contains("Đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm 2024")
                    .contains("Quyết định số 210/QĐ-UBND", "Mậu Lâm, ngày 14 tháng 11 năm 2024", "CHỦ TỊCH");
        }
    }

    @Test
    void the_square_of_a_print_says_what_can_be_checked() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(Certificates.recognised()))) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                BufferedImage square = ((PDImageXObject) resources.getXObject(name)).getImage();
                assertThat(SquareCodeTest.read(square)).isEqualTo(code(Certificates.recognised()));
            }
            assertThat(resources.getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void a_text_to_write_in_has_the_same_lines_and_the_same_square() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx(Certificates.withheld())));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("TẶNG GIẤY KHEN", "01 cá nhân (bảo mật)", "88/QĐ-UBND")
                    .contains("Mậu Lâm, ngày 05 tháng 8 năm 2026");
            BufferedImage square = ImageIO.read(
                    new ByteArrayInputStream(document.getAllPictures().get(0).getData()));
            assertThat(SquareCodeTest.read(square)).isEqualTo(code(Certificates.withheld()));
        }
    }

    @Test
    void the_same_certificate_makes_the_same_bytes_in_whatever_zone() {
        byte[] pdf = pdf(Certificates.recognised());
        byte[] docx = docx(Certificates.recognised());
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(pdf(Certificates.recognised())).isEqualTo(pdf);
            assertThat(docx(Certificates.recognised())).isEqualTo(docx);
        } finally {
            TimeZone.setDefault(here);
        }
    }
}
