package vn.toandan.persistence.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/**
 * Text in Unicode and nothing else: UTF-8, or UTF-16 that says so by its byte order mark. As opposed to the platform's readers,
 * which put a question mark where a byte makes no sense; an old Vietnamese encoding would pass through them as gibberish.
 */
public final class UnicodeReader extends Reader {

    private static final int BYTES_AT_ONCE = 1 << 16;

    /** Enough for a Vietnamese word, and for any one character. */
    private static final int BYTES_A_WORD = 16;

    private static final int CHARS_A_CODE_POINT = 2;

    /** Smaller reads are served from what was read ahead. */
    private static final int CHARS_AT_LEAST = 1 << 10;

    private final InputStream in;
    private final LongConsumer bytesRead;
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES_AT_ONCE);
    private final CharsetDecoder decoder;
    private final boolean isUtf8;
    private CharBuffer ahead = CharBuffer.allocate(0);
    private long read;
    private boolean ended;

    /** A byte that is no Unicode text. */
    public static final class NotUnicode extends IOException {

        private static final long serialVersionUID = 1L;

        private final long offset;

        NotUnicode(long offset) {
            super("no Unicode text at byte " + offset);
            this.offset = offset;
        }

        /** How many bytes stand before it. */
        public long offset() {
            return offset;
        }
    }

    /** Over a stream from its beginning. */
    public UnicodeReader(InputStream in) throws IOException {
        this(in, bytes -> {});
    }

    UnicodeReader(InputStream in, LongConsumer bytesRead) throws IOException {
        this.in = in;
        this.bytesRead = bytesRead;
        bytes.limit(0);
        fill();
        Charset charset = charset();
        this.isUtf8 = charset.equals(StandardCharsets.UTF_8);
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** By the byte order mark, which is skipped; without one it can only be UTF-8. */
    private Charset charset() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            bytes.position(3);
        } else if (startsWith(0xFF, 0xFE)) {
            bytes.position(2);
            return StandardCharsets.UTF_16LE;
        } else if (startsWith(0xFE, 0xFF)) {
            bytes.position(2);
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    /** Whether it begins with these bytes; asked before anything is read. */
    boolean startsWith(int... first) {
        if (bytes.limit() < first.length) {
            return false;
        }
        for (int at = 0; at < first.length; at++) {
            if ((bytes.get(at) & 0xFF) != first[at]) {
                return false;
            }
        }
        return true;
    }

    /** So many characters from the beginning, or all if there are fewer; they will be read again. */
    String beginning(int most) throws IOException {
        CharBuffer seen = CharBuffer.allocate(most);
        int got;
        do {
            got = decode(seen);
        } while (got > 0);
        ahead = seen.flip();
        return ahead.toString();
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!ahead.hasRemaining() && length >= CHARS_AT_LEAST) {
            int got = decode(CharBuffer.wrap(into, offset, length));
            return got == 0 ? -1 : got;
        }
        if (!ahead.hasRemaining()) {
            CharBuffer few = CharBuffer.allocate(CHARS_AT_LEAST);
            decode(few);
            ahead = few.flip();
        }
        int got = Math.min(length, ahead.remaining());
        ahead.get(into, offset, got);
        return got == 0 ? -1 : got;
    }

    /** As many characters as there is room for; none only at the end. */
    private int decode(CharBuffer out) throws IOException {
        int from = out.position();
        while (out.remaining() >= CHARS_A_CODE_POINT) {
            if (!ended && bytes.remaining() < BYTES_A_WORD) {
                fill();
            }
            if (!bytes.hasRemaining()) {
                break;
            }
            if (isUtf8) {
                ascii(out);
            }
            CoderResult result = word(out);
            if (result.isError() && out.position() == from) {
                throw new NotUnicode(read - bytes.remaining());
            }
            if (result.isError()) {
                break;
            }
        }
        return out.position() - from;
    }

    /** Some bytes by the decoder: right about everything, but slow with plain digits once it has met a letter beyond ASCII. */
    private CoderResult word(CharBuffer out) {
        int limit = bytes.limit();
        int some = Math.min(bytes.remaining(), isUtf8 ? BYTES_A_WORD : BYTES_AT_ONCE);
        boolean last = ended && some == bytes.remaining();
        bytes.limit(bytes.position() + some);
        CoderResult result = decoder.decode(bytes, out, last);
        bytes.limit(limit);
        return result;
    }

    /** Bytes that are characters as they stand, up to the first that is not. */
    private void ascii(CharBuffer out) {
        byte[] in = bytes.array();
        char[] to = out.array();
        int from = bytes.position();
        int until = from + Math.min(bytes.remaining(), out.remaining());
        int shift = out.position() - from;
        int at = from;
        while (at < until && in[at] >= 0) {
            to[at + shift] = (char) in[at];
            at++;
        }
        bytes.position(at);
        out.position(at + shift);
    }

    private void fill() throws IOException {
        bytes.compact();
        int got = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        ended = got < bytes.remaining();
        bytes.position(bytes.position() + got).flip();
        read += got;
        bytesRead.accept(read);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
