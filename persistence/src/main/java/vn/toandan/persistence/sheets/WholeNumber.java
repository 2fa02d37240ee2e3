package vn.toandan.persistence.sheets;

/** Digits in a cell, as people and spreadsheets write them: {@code 05}, {@code 120.0}, {@code 120,00}; never grouped. */
final class WholeNumber {

    private WholeNumber() {}

    /** How many digits stand before the end or before decimals that are all zero; 0 where it is no such number. */
    static int digits(Cells cells, int at) {
        int length = cells.length(at);
        int digits = 0;
        while (digits < length && isDigit(cells.charAt(at, digits))) {
            digits++;
        }
        if (digits == length) {
            return digits;
        }
        boolean zeros = isMark(cells.charAt(at, digits)) && digits + 1 < length;
        for (int position = digits + 1; position < length; position++) {
            zeros &= cells.charAt(at, position) == '0';
        }
        return zeros && !mayBeGrouped(cells, at, digits, length) ? digits : 0;
    }

    /** Whether it reads both ways: 1.000 is one where the point parts decimals and a thousand where it parts thousands. */
    static boolean isAmbiguous(Cells cells, int at) {
        if (cells.isNumber(at)) {
            return false;
        }
        int length = cells.length(at);
        int digits = 0;
        while (digits < length && isDigit(cells.charAt(at, digits))) {
            digits++;
        }
        if (digits == length || !isMark(cells.charAt(at, digits)) || !mayBeGrouped(cells, at, digits, length)) {
            return false;
        }
        for (int position = digits + 1; position < length; position++) {
            if (!isDigit(cells.charAt(at, position))) {
                return false;
            }
        }
        return true;
    }

    /** One to three digits, none of them a leading zero, then a mark and exactly three characters. */
    private static boolean mayBeGrouped(Cells cells, int at, int digits, int length) {
        return 1 <= digits && digits <= 3 && length == digits + 4 && cells.charAt(at, 0) != '0';
    }

    /** The number as it reads where the mark parts decimals: without them if they are zero. */
    static String asDecimal(String cell) {
        int mark = cell.length() - 4;
        return cell.endsWith("000")
                ? cell.substring(0, mark)
                : cell.substring(0, mark) + ',' + cell.substring(mark + 1);
    }

    /** The number as it reads where the mark parts thousands. */
    static String asGrouped(String cell) {
        int mark = cell.length() - 4;
        return cell.substring(0, mark) + cell.substring(mark + 1);
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }
}
