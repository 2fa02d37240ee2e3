package vn.toandan.persistence.sheets;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The cells of one row as they stand in the file, trimmed, without our own guard; as opposed to what they mean. One object for all
 * rows of a file: a million rows of sixty cells would else be as many strings, almost all of them a single digit.
 */
final class Cells {

    /** Most cells are a digit or two, for which a call costs more than the copying. */
    private static final int SHORT = 8;

    private static final byte TEXT = 0;
    private static final byte NUMBER = 1;
    private static final byte FAULT = 2;

    private char[] text = new char[1 << 12];
    private int[] ends = new int[1 << 6];
    private byte[] kinds = new byte[1 << 6];
    private int count;
    private boolean hasFaults;

    void clear() {
        count = 0;
        hasFaults = false;
    }

    /** A cell of text in which our own guard may stand. */
    void add(char[] from, int offset, int length) {
        int until = offset + length;
        while (offset < until && Blank.is(from[offset])) {
            offset++;
        }
        while (until > offset && Blank.is(from[until - 1])) {
            until--;
        }
        if (offset < until && from[offset] == '\'') {
            String own = Blank.trimmed(CsvText.unguarded(new String(from, offset, until - offset)));
            append(own.toCharArray(), 0, own.length(), TEXT);
        } else {
            append(from, offset, until, TEXT);
        }
    }

    /** A cell that says itself that it is text; those before it that were not added are empty. */
    void addText(int at, char[] from, int length) {
        addAt(at, from, length, TEXT);
    }

    /** A cell that says itself that it is a number: its point parts decimals. */
    void addNumber(int at, char[] from, int length) {
        addAt(at, from, length, NUMBER);
    }

    /** A cell whose formula came to nothing. */
    void addFault(int at, String shown) {
        addAt(at, shown.toCharArray(), shown.length(), FAULT);
        hasFaults = true;
    }

    private void addAt(int at, char[] from, int length, byte kind) {
        int offset = 0;
        int until = length;
        while (offset < until && Blank.is(from[offset])) {
            offset++;
        }
        while (until > offset && Blank.is(from[until - 1])) {
            until--;
        }
        if (offset == until && kind != FAULT) {
            return;
        }
        while (count < at) {
            append(from, 0, 0, TEXT);
        }
        append(from, offset, until, kind);
    }

    private void append(char[] from, int offset, int until, byte kind) {
        int end = count == 0 ? 0 : ends[count - 1];
        if (end + until - offset > text.length) {
            text = Arrays.copyOf(text, 2 * (end + until - offset));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        kinds[count] = kind;
        if (until - offset < SHORT) {
            while (offset < until) {
                text[end++] = from[offset++];
            }
        } else {
            System.arraycopy(from, offset, text, end, until - offset);
            end += until - offset;
        }
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    /** How many characters there are in all. */
    int size() {
        return count == 0 ? 0 : ends[count - 1];
    }

    boolean isBlank() {
        return size() == 0 && !hasFaults;
    }

    boolean hasFaults() {
        return hasFaults;
    }

    boolean isFault(int at) {
        return at < count && kinds[at] == FAULT;
    }

    boolean isNumber(int at) {
        return at < count && kinds[at] == NUMBER;
    }

    /** Also where the row ends before it. */
    boolean isEmpty(int at) {
        return length(at) == 0;
    }

    int length(int at) {
        return at < count ? ends[at] - start(at) : 0;
    }

    char charAt(int at, int position) {
        return text[start(at) + position];
    }

    /** All the row's characters; a cell's are those from its start until its end. */
    char[] text() {
        return text;
    }

    int start(int at) {
        return at == 0 ? 0 : ends[Math.min(at, count) - 1];
    }

    int end(int at) {
        return ends[Math.min(at, count - 1)];
    }

    /** Whether it is exactly that word. */
    boolean is(int at, String word) {
        int length = length(at);
        if (length != word.length()) {
            return false;
        }
        int start = start(at);
        for (int position = 0; position < length; position++) {
            if (text[start + position] != word.charAt(position)) {
                return false;
            }
        }
        return true;
    }

    /** As it stands in the file. */
    String written(int at) {
        return at < count ? new String(text, start(at), length(at)) : "";
    }

    /** As text: in composed Unicode, on one line. */
    String line(int at) {
        String written = written(at);
        return isPlain(written) ? written : Blank.collapsed(Normalizer.normalize(written, Normalizer.Form.NFC));
    }

    /** As a word that is looked up: composed, on one line, in small letters. */
    String word(int at) {
        return line(at).toLowerCase(Locale.ROOT);
    }

    /** Nearly all text needs no work: composed already, and no blank but single spaces. */
    private static boolean isPlain(String text) {
        boolean composed = true;
        char before = 'x';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Blank.is(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            composed &= isComposed(c);
            before = c;
        }
        return composed || Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** Latin letters, the composed Vietnamese ones among them: text of nothing else is composed, and need not be looked up. */
    static boolean isComposed(char c) {
        return c < '\u0300' || ('\u1E00' <= c && c <= '\u1EFF');
    }
}
