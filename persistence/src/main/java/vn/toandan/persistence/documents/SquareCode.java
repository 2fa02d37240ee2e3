package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableMap;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A text as a square that a telephone reads ("mã QR", ISO/IEC 18004), with the light margin around it that readers ask for. */
public final class SquareCode {

    private static final ImmutableMap<EncodeHintType, Object> HINTS = ImmutableMap.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            // Letters and digits in the mode that takes least room, also behind an address in small letters.
            EncodeHintType.QR_COMPACT,
            true);

    private final BitMatrix modules;

    private SquareCode(BitMatrix modules) {
        this.modules = modules;
    }

    public static SquareCode of(String text) {
        try {
            return new SquareCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS));
        } catch (WriterException e) {
            throw new IllegalArgumentException(text.length() + " letters fit into no square", e);
        }
    }

    /** How many modules it is wide, margins included. */
    public int width() {
        return modules.getWidth();
    }

    /** As a drawing for a page, of its own width unless told otherwise; the label is for those who do not see it. */
    public String svg(String label) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < width()) {
                int from = x;
                while (x < width() && modules.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M')
                            .append(from)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
                }
                x++;
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width() + " " + width()
                + "\" shape-rendering=\"crispEdges\" role=\"img\"><title>" + escaped(label)
                + "</title><path fill=\"#fff\" d=\"M0 0h" + width() + "v" + width() + "H0z\"/><path d=\"" + path
                + "\"/></svg>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** As a picture for a text to write in, so many dots a module. */
    byte[] png(int dots) {
        BufferedImage image = new BufferedImage(width() * dots, width() * dots, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, (modules.get(x / dots, y / dots) ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail", e);
        }
        return out.toByteArray();
    }
}
