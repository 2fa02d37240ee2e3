package vn.toandan.tip;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Ints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Files for tests, with words planted wherever a device or a program writes some. */
public final class SomeFiles {

    /** Of a picture of eight by six pixels. */
    public static final String LOSSY = "cAEAnQEqCAAGAArAaCWwAnQBiEAA/u/qTU2tFz+TF3P9Nvv+HYz2I/eMy5z2ukAAAAA=";

    public static final String TRANSPARENCY = "CScgFkz8fbubRkREBgbZRg72DM7ln+A/ov9xsx+oSFWg";

    /** Of a picture of five by three pixels. */
    public static final String LOSSLESS =
            "LwSAAAB3ABCE/24RRtu2DcKWmXVsRtu2+f/MwpaZbWz+u+DTDcgB0AefFRSykQTtw7Isy3Isx3IqxxfR//jxlRsA";

    private SomeFiles() {}

    private static BufferedImage picture(int type) {
        BufferedImage picture = new BufferedImage(61, 43, type);
        Random random = new Random(43);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, 0xFF000000 | ((x * 4) << 16) | ((y * 5) << 8) | random.nextInt(64));
            }
        }
        return picture;
    }

    /** As a device writes it, in several scans or in one. */
    public static byte[] encoded(String format, boolean isProgressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(isProgressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(stream);
            int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
            writer.write(null, new IIOImage(picture(type), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** With Exif that says the same of place and device, a preview, a profile, a comment, and something after the end. */
    public static byte[] jpeg(String planted) {
        return jpeg(encoded("jpeg", false), planted, 1);
    }

    public static byte[] jpeg(byte[] plain, String planted, int side) {
        byte[] start = Arrays.copyOf(plain, 2);
        byte[] rest = Arrays.copyOfRange(plain, 2, plain.length);
        return Bytes.concat(
                start,
                segment(0xE1, Bytes.concat(utf8("Exif\0\0"), exif(planted, side))),
                segment(0xE1, utf8("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + planted + "</x:xmpmeta>")),
                segment(0xE2, utf8("ICC_PROFILE\0" + planted)),
                segment(0xED, utf8("Photoshop 3.0\0" + planted)),
                segment(0xFE, utf8(planted)),
                rest,
                utf8("MotionPhoto_Data" + planted));
    }

    /** The maker, which side is up, the serial number and the place, each as words. */
    private static byte[] exif(String planted, int side) {
        byte[] words = Bytes.concat(utf8(planted), new byte[1]);
        ByteArrayOutputStream tiff = new ByteArrayOutputStream();
        tiff.writeBytes(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 4, 0});
        tiff.writeBytes(entry(0x010F, 2, words.length, 62));
        tiff.writeBytes(entry(0x0112, 3, 1, side));
        tiff.writeBytes(entry(0xA431, 2, words.length, 62));
        tiff.writeBytes(entry(0x8825, 4, 1, 62));
        tiff.writeBytes(new byte[4]);
        tiff.writeBytes(words);
        return tiff.toByteArray();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return Bytes.concat(low(tag, 2), low(type, 2), low(count, 4), low(value, 4));
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return Bytes.concat(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    /** With texts, Exif, a profile, and something after the end. */
    public static byte[] png(String planted) {
        return png(encoded("png", false), planted);
    }

    public static byte[] png(byte[] plain, String planted) {
        int afterHead = 8 + 25;
        return Bytes.concat(
                Arrays.copyOf(plain, afterHead),
                chunk("tEXt", utf8("Author\0" + planted)),
                chunk("iCCP", utf8("p\0\0" + planted)),
                chunk("eXIf", exif(planted, 1)),
                chunk("iTXt", utf8("XML:com.adobe.xmp\0\0\0\0\0" + planted)),
                Arrays.copyOfRange(plain, afterHead, plain.length),
                utf8(planted));
    }

    /** With the check that belongs to it. */
    public static byte[] chunk(String type, byte[] content) {
        byte[] checked = Bytes.concat(utf8(type), content);
        return Bytes.concat(
                Ints.toByteArray(content.length),
                checked,
                Ints.toByteArray(Hashing.crc32().hashBytes(checked).asInt()));
    }

    /** With a profile, Exif, XMP, an unknown chunk, and something after the end. */
    public static byte[] webp(String planted, String... types) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes(riff("VP8X", new byte[] {0x3C, 0, 0, 0, 7, 0, 0, 5, 0, 0}));
        chunks.writeBytes(riff("ICCP", utf8(planted)));
        for (String type : types) {
            chunks.writeBytes(riff(type, BaseEncoding.base64().decode(content(type))));
        }
        chunks.writeBytes(riff("EXIF", exif(planted, 1)));
        chunks.writeBytes(riff("XMP ", utf8(planted)));
        chunks.writeBytes(riff("made", utf8(planted)));
        return Bytes.concat(riffOf(chunks.toByteArray()), utf8(planted));
    }

    private static String content(String type) {
        return switch (type) {
            case "VP8 " -> LOSSY;
            case "VP8L" -> LOSSLESS;
            default -> TRANSPARENCY;
        };
    }

    public static byte[] riffOf(byte[] chunks) {
        return Bytes.concat(utf8("RIFF"), low(chunks.length + 4, 4), utf8("WEBP"), chunks);
    }

    public static byte[] riff(String type, byte[] content) {
        return Bytes.concat(utf8(type), low(content.length, 4), content, new byte[content.length % 2]);
    }

    /** One empty page. */
    public static byte[] pdf(String planted) {
        return utf8(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "3 0 obj<</Author(" + planted
                        + ")>>endobj\ntrailer<</Root 1 0 R/Info 3 0 R>>\nstartxref\n0\n%%EOF\n");
    }

    public static BufferedImage decoded(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] low(long value, int bytes) {
        byte[] low = new byte[bytes];
        for (int place = 0; place < bytes; place++) {
            low[place] = (byte) (value >> (8 * place));
        }
        return low;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
