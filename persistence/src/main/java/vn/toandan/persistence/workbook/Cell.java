package vn.toandan.persistence.workbook;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One cell in XML, which says itself what it holds: text is never taken for a formula, whatever it begins with. */
final class Cell {

    private static final int LONGEST = 32_767;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate AFTER_THE_DAY_THAT_NEVER_WAS = LocalDate.of(1900, 3, 1);
    private static final int DAYS_BEFORE_1970 = 25_569;

    private Cell() {}

    static void text(StringBuilder xml, int column, long row, int style, String text) {
        checkArgument(text.length() <= LONGEST, "%s characters in a cell", text.length());
        start(xml, column, row, style).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        EscapedText.append(xml, text);
        xml.append("</t></is></c>");
    }

    static void number(StringBuilder xml, int column, long row, BigDecimal number) {
        start(xml, column, row, Styles.GENERAL).append("><v>").append(number).append("</v></c>");
    }

    /** A day before 1900, which a spreadsheet cannot count, is written as text. */
    static void day(StringBuilder xml, int column, long row, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            text(xml, column, row, Styles.TEXT, day.toString());
            return;
        }
        long number = day.toEpochDay() + DAYS_BEFORE_1970 - (day.isBefore(AFTER_THE_DAY_THAT_NEVER_WAS) ? 1 : 0);
        start(xml, column, row, Styles.DAY).append("><v>").append(number).append("</v></c>");
    }

    private static StringBuilder start(StringBuilder xml, int column, long row, int style) {
        return xml.append("<c r=\"")
                .append(Xmlns.letters(column))
                .append(row)
                .append("\" s=\"")
                .append(style)
                .append('"');
    }
}
