package vn.toandan.persistence.sheets;

import java.util.Locale;

/** Text from outside as it may be shown: on one line, with nothing in it that would hide, break or turn around what stands beside it. */
public final class Visible {

    private Visible() {}

    /** The text with pictures for control characters and code points for what has no shape of its own. */
    public static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL -> out.append(picture(point));
                case Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED -> out.append(escape(point));
                default -> out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    /** The control pictures of Unicode: ␉ for a tab, ␊ for a line break. */
    private static String picture(int control) {
        if (control == 0x7F) {
            return "␡";
        }
        return control < ' ' ? Character.toString('␀' + control) : escape(control);
    }

    private static String escape(int point) {
        return String.format(Locale.ROOT, "<U+%04X>", point);
    }
}
