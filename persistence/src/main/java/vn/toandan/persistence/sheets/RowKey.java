package vn.toandan.persistence.sheets;

import java.util.OptionalInt;

/**
 * Whose row it is, and of which year: what may stand in a run only once. Where the code alone tells rows apart, all are of one year.
 *
 * @param code without the decimals that a spreadsheet added; empty where there is none that can be taken
 * @param year empty where it cannot be read
 */
record RowKey(String code, OptionalInt year) {

    private static final OptionalInt ONE_YEAR = OptionalInt.of(0);

    /** Told apart by its code alone. */
    static RowKey ofCode(Cells cells, int at) {
        return new RowKey(Code.of(cells, at), ONE_YEAR);
    }

    static RowKey of(Header header, Cells cells) {
        return new RowKey(Code.of(cells, header.unitCode()), year(cells, header.year()));
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
        String heading = header.heading(position, RowColumn.UNIT_CODE.id());
        if (cells.isEmpty(position) && !cells.isFault(position)) {
            at.complain(heading, "", "unit_code.empty");
        } else {
            Code.complain(heading, cells, position, at);
        }
        int of = header.year();
        if (year.isEmpty() && !cells.isFault(of)) {
            String key = cells.isEmpty(of) ? "year.empty" : "year";
            at.complain(header.heading(of, RowColumn.YEAR.id()), cells.written(of), key);
        }
    }
}
