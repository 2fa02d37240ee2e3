package vn.toandan.persistence.sheets;

import java.time.LocalDate;
import java.time.YearMonth;

/** A day in a cell, the year first with hyphens or last with slashes, never the month before the day; as days since 1970. */
final class DayText {

    /** Written some other way. */
    static final long NO_DATE = Long.MIN_VALUE;

    /** Written rightly, but in no calendar. */
    static final long NO_SUCH_DAY = Long.MIN_VALUE + 1;

    private DayText() {}

    static long read(Cells cells, int at) {
        int year;
        int month;
        int day;
        int first = digits(cells, at, 0);
        int second = digits(cells, at, first + 1);
        int length = cells.length(at);
        if (length == 10 && first == 4 && second == 2 && marks(cells, at, '-', 4, 7) && digits(cells, at, 8) == 2) {
            year = number(cells, at, 0, 4);
            month = number(cells, at, 5, 7);
            day = number(cells, at, 8, 10);
        } else if (isUpTo2(first)
                && isUpTo2(second)
                && length == first + second + 6
                && marks(cells, at, '/', first, first + 1 + second)
                && digits(cells, at, first + second + 2) == 4) {
            day = number(cells, at, 0, first);
            month = number(cells, at, first + 1, first + 1 + second);
            year = number(cells, at, first + second + 2, length);
        } else {
            return NO_DATE;
        }
        if (year < 1
                || month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return NO_SUCH_DAY;
        }
        return LocalDate.of(year, month, day).toEpochDay();
    }

    /** How many digits stand from there on. */
    private static int digits(Cells cells, int at, int from) {
        int until = from;
        while (until < cells.length(at) && WholeNumber.isDigit(cells.charAt(at, until))) {
            until++;
        }
        return until - from;
    }

    private static boolean isUpTo2(int digits) {
        return digits == 1 || digits == 2;
    }

    private static boolean marks(Cells cells, int at, char mark, int one, int other) {
        return cells.charAt(at, one) == mark && cells.charAt(at, other) == mark;
    }

    private static int number(Cells cells, int at, int from, int until) {
        int number = 0;
        for (int position = from; position < until; position++) {
            number = 10 * number + cells.charAt(at, position) - '0';
        }
        return number;
    }
}
