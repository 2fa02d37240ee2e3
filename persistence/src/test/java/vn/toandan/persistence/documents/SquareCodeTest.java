package vn.toandan.persistence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.toandan.certificate.Certificates;

/** What is drawn is read back by the reader of the same library that telephones use. */
class SquareCodeTest {

    private static final String ADDRESS = "https://anninh.xa-mau-lam.example.vn/xac-minh#";

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    static String read(BufferedImage image) throws ReaderException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(
                                new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))),
                        ImmutableMap.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }

    private static BufferedImage picture(String text) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(SquareCode.of(text).png(4)));
    }

    @Test
    void a_certificate_in_a_picture_is_read_back_with_and_without_an_address() throws Exception {
        for (String text : new String[] {
            Certificates.recognised().sealedBy(Certificates.OFFICE),
            ADDRESS + Certificates.withheld().sealedBy(Certificates.OFFICE)
        }) {
            assertThat(read(picture(text))).isEqualTo(text);
        }
    }

    @Test
    void any_letters_and_digits_are_read_back() throws Exception {
        Random random = new Random(45);
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567.#/:abc-";
        for (int round = 0; round < 40; round++) {
            StringBuilder text = new StringBuilder("TD1.");
            for (int at = random.nextInt(400); at >= 0; at--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(read(picture(text.toString()))).isEqualTo(text.toString());
        }
    }

    @Test
    void the_drawing_for_a_page_shows_the_same_modules() throws Exception {
        String text = Certificates.recognised().sealedBy(Certificates.OFFICE);
        SquareCode code = SquareCode.of(text);
        String svg = code.svg("Mã kiểm tra <&>");
        assertThat(svg).contains("<title>Mã kiểm tra &lt;&amp;></title>");
        int dots = 4;
        BufferedImage image =
                new BufferedImage(code.width() * dots, code.width() * dots, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        Matcher run = RUN.matcher(svg);
        while (run.find()) {
            pen.fillRect(
                    Integer.parseInt(run.group(1)) * dots,
                    Integer.parseInt(run.group(2)) * dots,
                    Integer.parseInt(run.group(3)) * dots,
                    dots);
        }
        pen.dispose();
        assertThat(read(image)).isEqualTo(text);
    }

    @Test
    void a_usual_certificate_fits_a_square_that_a_telephone_reads_from_paper() {
        String text = ADDRESS + Certificates.recognised().sealedBy(Certificates.OFFICE);
        assertThat(text.length()).isLessThan(300);
        assertThat(SquareCode.of(text).width()).isLessThanOrEqualTo(57 + 8);
    }
}
