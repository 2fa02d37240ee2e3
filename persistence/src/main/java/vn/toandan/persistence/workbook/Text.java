package vn.toandan.persistence.workbook;

import java.io.IOException;
import java.util.Arrays;

/** The characters of one cell while they come in; one object for all cells, as opposed to a string each. */
final class Text {

    /** Thirty times what a cell can hold. */
    private static final int LONGEST = 1 << 20;

    private char[] chars = new char[1 << 8];
    private int length;

    void clear() {
        length = 0;
    }

    void append(char[] from, int offset, int count) throws IOException {
        if (length + count > LONGEST) {
            throw new Endless(LONGEST);
        }
        room(length + count);
        System.arraycopy(from, offset, chars, length, count);
        length += count;
    }

    void set(String text) {
        room(text.length());
        text.getChars(0, text.length(), chars, 0);
        length = text.length();
    }

    /** Room for so many, which the caller fills in. */
    char[] room(int count) {
        if (count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(count, 2 * chars.length));
        }
        return chars;
    }

    void length(int count) {
        length = count;
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    void cutAt(int count) {
        length = Math.min(length, count);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
