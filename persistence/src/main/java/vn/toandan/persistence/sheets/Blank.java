package vn.toandan.persistence.sheets;

/** What stands in cells without being seen: spaces of every width, tabs, line breaks, byte order marks. */
final class Blank {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private Blank() {}

    static boolean is(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK || c == ZERO_WIDTH_SPACE;
    }

    static String trimmed(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && is(text.charAt(from))) {
            from++;
        }
        while (until > from && is(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    /** Trimmed, and every run of blanks inside one space. */
    static String collapsed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean owed = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (is(c)) {
                owed = out.length() > 0;
            } else {
                if (owed) {
                    out.append(' ');
                    owed = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
