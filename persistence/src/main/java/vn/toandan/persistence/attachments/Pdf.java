package vn.toandan.persistence.attachments;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A document in PDF (ISO 32000), looked through by its words and kept as it is. What is closed by a password nobody could read, and what openly says that it runs something
 * or holds further files is not taken; what hides it in packed objects passes, so whoever opens one does it where nothing can run.
 */
final class Pdf {

    /** Within so many bytes of the end a document says where its table is. */
    private static final int TAIL = 2048;

    private static final ImmutableList<byte[]> ACTIVE = words("/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia");
    private static final ImmutableList<byte[]> PROTECTED = words("/Encrypt");
    private static final ImmutableList<byte[]> END = words("startxref", "%%EOF");

    private Pdf() {}

    static byte[] checked(byte[] content) throws Unfit.Found {
        byte[] tail = Arrays.copyOfRange(content, Math.max(0, content.length - TAIL), content.length);
        boolean isSound = content.length > 8
                && content[5] >= '1'
                && content[5] <= '2'
                && content[6] == '.'
                && END.stream().allMatch(word -> Bytes.indexOf(tail, word) >= 0);
        if (!isSound) {
            throw new Unfit.Found(Unfit.BROKEN);
        }
        byte[] plain = plain(content);
        refuse(plain, PROTECTED, Unfit.PROTECTED);
        refuse(plain, ACTIVE, Unfit.ACTIVE);
        return content;
    }

    /** A word may write any of its letters as a number, {@code /J#61vaScript}; what comes short for it ends in zeros. */
    private static byte[] plain(byte[] content) {
        byte[] plain = new byte[content.length];
        int length = 0;
        int at = 0;
        while (at < content.length) {
            int high = at + 2 < content.length && content[at] == '#' ? Character.digit((char) content[at + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit((char) content[at + 2], 16);
            plain[length++] = low < 0 ? content[at] : (byte) (16 * high + low);
            at += low < 0 ? 1 : 3;
        }
        return plain;
    }

    private static void refuse(byte[] content, ImmutableList<byte[]> words, Unfit why) throws Unfit.Found {
        for (byte[] word : words) {
            if (Bytes.indexOf(content, word) >= 0) {
                throw new Unfit.Found(why);
            }
        }
    }

    private static ImmutableList<byte[]> words(String... words) {
        return Arrays.stream(words)
                .map(word -> word.getBytes(StandardCharsets.US_ASCII))
                .collect(ImmutableList.toImmutableList());
    }
}
