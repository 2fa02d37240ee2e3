package vn.toandan.persistence.sheets;

/**
 * Text from outside in a CSV cell: what a spreadsheet would run is written with an apostrophe before it, which our reader takes off
 * again; as opposed to XLSX, where a cell says itself that it is text.
 *
 * <p>Blanks and apostrophes at the beginning do not hide a formula, so text that had apostrophes of its own gets one more and comes
 * back with its own.
 */
public final class CsvText {

    private static final char GUARD = '\'';

    /** What begins a formula or a command; the wide forms count as well where the input method is an Asian one. */
    private static final String STARTS_A_FORMULA = "=+-@＝＋－＠";

    private CsvText() {}

    /** As it is to be written. */
    public static String guarded(String text) {
        return isRisky(text) ? GUARD + text : text;
    }

    /** As it was before it was guarded. */
    public static String unguarded(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }

    static boolean isGuarded(CharSequence cell) {
        return cell.length() > 0 && cell.charAt(0) == GUARD && isRisky(cell);
    }

    private static boolean isRisky(CharSequence text) {
        boolean hides = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (STARTS_A_FORMULA.indexOf(c) >= 0) {
                return true;
            }
            if (c != GUARD && !Blank.is(c)) {
                return hides && text.subSequence(0, at).toString().chars().anyMatch(CsvText::breaksTheCell);
            }
            hides |= c == GUARD || breaksTheCell(c);
        }
        // Nothing but blanks and apostrophes: they would be taken for our own.
        return hides;
    }

    private static boolean breaksTheCell(int c) {
        return c == '\t' || c == '\r' || c == '\n';
    }
}
