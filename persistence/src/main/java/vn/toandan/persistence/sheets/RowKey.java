package vn.toandan.persistence.sheets;

import java.util.OptionalInt;

/**
 * Whose row it is, and of which year: what may stand in a run only once.
 *
 * @param code without the decimals that a spreadsheet added; empty where there is none that can be taken
 * @param year empty where it cannot be read
 */
record RowKey(String code, OptionalInt year) {

    static RowKey of(Header header, Cells cells) {
        return new RowKey(code(cells, header.unitCode()), year(cells, header.year()));
    }

    private static String code(Cells cells, int at) {
        if (cells.isFault(at) || WholeNumber.isAmbiguous(cells, at)) {
            return "";
        }
        String written = cells.line(at);
        int digits = WholeNumber.digits(cells, at);
        if (digits == 0 && cells.isNumber(at)) {
            return "";
        }
        return digits > 0 ? written.substring(0, digits) : written;
    }

    /** Four digits, and the decimal that a spreadsheet may have added. */
    private static OptionalInt year(Cells cells, int at) {
        int length = cells.length(at);
        if (length != 4 && !(length == 6 && WholeNumber.digits(cells, at) == 4)) {
            return OptionalInt.empty();
        }
        int year = 0;
        for (int position = 0; position < 4; position++) {
            char c = cells.charAt(at, position);
            if (!WholeNumber.isDigit(c)) {
                return OptionalInt.empty();
            }
            year = 10 * year + c - '0';
        }
        return OptionalInt.of(year);
    }

    boolean isWhole() {
        return !code.isEmpty() && year.isPresent();
    }

    /** Says what keeps it from being one, and what was read otherwise than it stands. */
    void complain(Header header, Cells cells, At at) {
        int position = header.unitCode();
        if (code.isEmpty() || code.length() != cells.length(position) || cells.isNumber(position)) {
            code(header.heading(position, RowColumn.UNIT_CODE.id()), cells, position, at);
        }
        int of = header.year();
        if (year.isEmpty() && !cells.isFault(of)) {
            String key = cells.isEmpty(of) ? "year.empty" : "year";
            at.complain(header.heading(of, RowColumn.YEAR.id()), cells.written(of), key);
        }
    }

    private void code(String heading, Cells cells, int position, At at) {
        String written = cells.written(position);
        if (cells.isFault(position)) {
            return;
        }
        if (written.isEmpty()) {
            at.complain(heading, written, "unit_code.empty");
        } else if (code.isEmpty() && cells.isNumber(position)) {
            at.complain(heading, written, "unit_code.number");
        } else if (code.isEmpty()) {
            at.complain(
                    heading,
                    written,
                    "unit_code.ambiguous",
                    WholeNumber.asDecimal(written),
                    WholeNumber.asGrouped(written));
        } else if (WholeNumber.digits(cells, position) > 0) {
            at.remark(heading, written, "unit_code.read_as", code);
        }
    }
}
