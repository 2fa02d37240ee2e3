package vn.toandan.persistence.sheets;

/** A code in a cell: text, even where it is all digits or has points; a number that a spreadsheet has made of it is turned back. */
final class Code {

    private Code() {}

    /** Without the decimals that a spreadsheet added; empty where there is none that can be taken. */
    static String of(Cells cells, int at) {
        if (cells.isFault(at)) {
            return "";
        }
        String written = cells.line(at);
        int digits = WholeNumber.digits(cells, at);
        if (digits == 0 && cells.isNumber(at)) {
            return "";
        }
        return digits > 0 ? written.substring(0, digits) : written;
    }

    /** Says why a cell that is not empty is none, or that it was read otherwise than it stands. */
    static void complain(String heading, Cells cells, int position, At at) {
        int digits = WholeNumber.digits(cells, position);
        boolean isNumber = cells.isNumber(position);
        if (cells.isFault(position) || (!isNumber && digits == cells.length(position))) {
            return;
        }
        if (digits > 0) {
            String written = cells.written(position);
            at.remark(heading, written, "code.read_as", written.substring(0, digits));
        } else if (isNumber) {
            at.complain(heading, cells.written(position), "code.number");
        }
    }
}
