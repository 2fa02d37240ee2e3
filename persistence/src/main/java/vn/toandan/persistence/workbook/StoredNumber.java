package vn.toandan.persistence.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A number as a workbook stores it, written as people do: 120 for {@code 1.2E2} and {@code 120.0}, a day for a number of days. As
 * opposed to what stands in a text cell, its point can only part decimals.
 */
final class StoredNumber {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,20}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,2})?");

    /** Beyond, a spreadsheet has put zeros for digits; it is left as it stands. */
    private static final BigDecimal MOST = new BigDecimal("1e15");

    private static final int MOST_DECIMALS = 20;

    /** 31/12/9999, counted from 1900. */
    private static final int LAST_DAY = 2_958_465;

    private static final int DAYS_BETWEEN = 1_462;
    private static final int DAY_THAT_NEVER_WAS = 60;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    private StoredNumber() {}

    /** In plain digits, at least so many. */
    static void plain(Text text, int digits) {
        if (!isDigits(text)) {
            String written = text.toString();
            if (!NUMBER.matcher(written).matches()) {
                return;
            }
            BigDecimal number = new BigDecimal(written).stripTrailingZeros();
            if (number.abs().compareTo(MOST) >= 0 || number.scale() > MOST_DECIMALS) {
                return;
            }
            text.set(number.toPlainString());
        }
        if (text.length() < digits && isDigits(text)) {
            text.set("0".repeat(digits - text.length()) + text);
        }
    }

    private static boolean isDigits(Text text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.chars()[at];
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return text.length() > 0;
    }

    /** The day, whatever its hour; left as it stands where there is none. */
    static void day(Text text, boolean from1904) {
        String written = text.toString();
        if (!NUMBER.matcher(written).matches()) {
            return;
        }
        BigDecimal number = new BigDecimal(written);
        int last = from1904 ? LAST_DAY - DAYS_BETWEEN : LAST_DAY;
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(last + 1L)) >= 0) {
            plain(text, 0);
            return;
        }
        text.set(day(number.intValue(), from1904));
    }

    /** A spreadsheet's 1900 has a 29 February; no calendar has, and whoever reads it will say so. */
    private static String day(int number, boolean from1904) {
        if (from1904) {
            return FIRST_OF_1904.plusDays(number).toString();
        }
        if (number == 0) {
            return "1900-01-00";
        }
        if (number == DAY_THAT_NEVER_WAS) {
            return "1900-02-29";
        }
        return BEFORE_1900
                .plusDays(number > DAY_THAT_NEVER_WAS ? number - 1 : number)
                .toString();
    }
}
