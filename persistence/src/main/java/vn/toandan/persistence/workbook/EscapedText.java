package vn.toandan.persistence.workbook;

import java.util.Locale;

/**
 * Text as it stands in a workbook: what XML cannot hold is written as {@code _x0000_}, and what only looks so gets its underscore
 * written that way too; as opposed to XML's own escapes, which the parser undoes.
 */
final class EscapedText {

    private static final int LENGTH = "_x0000_".length();

    private EscapedText() {}

    /** As it was before it was escaped, in place. */
    static void undo(Text text) {
        char[] chars = text.chars();
        int length = text.length();
        int from = 0;
        while (from < length && chars[from] != '_') {
            from++;
        }
        int to = from;
        while (from < length) {
            int escaped = chars[from] == '_' ? escaped(chars, from, length) : -1;
            chars[to++] = escaped < 0 ? chars[from] : (char) escaped;
            from += escaped < 0 ? 1 : LENGTH;
        }
        text.length(to);
    }

    private static int escaped(CharSequence text, int from) {
        return from + LENGTH <= text.length()
                ? escaped(text.subSequence(from, from + LENGTH).toString().toCharArray(), 0, LENGTH)
                : -1;
    }

    /** The character that stands escaped there; negative if none does. */
    private static int escaped(char[] chars, int from, int length) {
        if (from + LENGTH > length || chars[from + 1] != 'x' || chars[from + LENGTH - 1] != '_') {
            return -1;
        }
        int code = 0;
        for (int at = from + 2; at < from + LENGTH - 1; at++) {
            int digit = Character.digit(chars[at], 16);
            if (digit < 0 || chars[at] > 'f') {
                return -1;
            }
            code = 16 * code + digit;
        }
        return code;
    }

    /** For the inside of a tag or of quotation marks. */
    static void append(StringBuilder out, CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n' -> out.append("&#").append((int) c).append(';');
                case '_' -> out.append(escaped(text, at) < 0 ? "_" : "_x005F_");
                default -> {
                    if (isAlone(text, at) || c < ' ' || c > '\uFFFD') {
                        out.append("_x")
                                .append(String.format(Locale.ROOT, "%04X", (int) c))
                                .append('_');
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    /** Half a character. */
    private static boolean isAlone(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
