package vn.toandan.persistence.attachments;

import java.io.ByteArrayOutputStream;

/** The bytes of a file, read from front to back; what ends too early is broken. */
final class Bytes {

    /** So many pixels at most: beyond any telephone's usual picture. */
    static final long MOST_PIXELS = 64_000_000;

    private final byte[] content;
    private int at;

    Bytes(byte[] content) {
        this.content = content;
    }

    boolean startsWith(int offset, int... expected) {
        if (content.length < offset + expected.length) {
            return false;
        }
        for (int place = 0; place < expected.length; place++) {
            if ((content[offset + place] & 0xFF) != expected[place]) {
                return false;
            }
        }
        return true;
    }

    int at() {
        return at;
    }

    int left() {
        return content.length - at;
    }

    int next() throws Unfit.Found {
        require(1);
        return content[at++] & 0xFF;
    }

    /** Of two bytes, the high one first. */
    int pair() throws Unfit.Found {
        return next() << 8 | next();
    }

    /** Of four bytes, the high one first. */
    long four() throws Unfit.Found {
        return (long) pair() << 16 | pair();
    }

    /** Of so many bytes, the low one first. */
    long low(int count) throws Unfit.Found {
        long value = 0;
        for (int place = 0; place < count; place++) {
            value |= (long) next() << (8 * place);
        }
        return value;
    }

    String letters(int count) throws Unfit.Found {
        StringBuilder letters = new StringBuilder();
        for (int place = 0; place < count; place++) {
            letters.append((char) next());
        }
        return letters.toString();
    }

    /** The next ones as bytes of their own, which begin again at their front. */
    Bytes part(long length) throws Unfit.Found {
        require(length);
        byte[] part = new byte[(int) length];
        System.arraycopy(content, at, part, 0, part.length);
        at += part.length;
        return new Bytes(part);
    }

    void skip(long length) throws Unfit.Found {
        require(length);
        at += (int) length;
    }

    void back(int length) {
        at -= length;
    }

    void copy(int from, int length, ByteArrayOutputStream out) {
        out.write(content, from, length);
    }

    void copyTo(ByteArrayOutputStream out) {
        out.write(content, 0, content.length);
    }

    byte[] content() {
        return content;
    }

    private void require(long length) throws Unfit.Found {
        if (length < 0 || length > left()) {
            throw new Unfit.Found(Unfit.BROKEN);
        }
    }

    static void requireShown(long width, long height) throws Unfit.Found {
        require(width > 0 && height > 0);
        if (width * height > MOST_PIXELS) {
            throw new Unfit.Found(Unfit.TOO_MANY_PIXELS);
        }
    }

    static void require(boolean isSound) throws Unfit.Found {
        if (!isSound) {
            throw new Unfit.Found(Unfit.BROKEN);
        }
    }
}
