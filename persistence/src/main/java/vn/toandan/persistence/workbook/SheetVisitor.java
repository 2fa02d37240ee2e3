package vn.toandan.persistence.workbook;

import java.io.IOException;

/** Is shown the cells of a sheet that are not empty, from left to right, and the end of each row. Columns count from 0. */
public interface SheetVisitor {

    /** The characters are the reader's own and change with the next cell. */
    void text(int column, char[] from, int length) throws IOException;

    /** In plain digits with a point before decimals; a day too comes as text. */
    void number(int column, char[] from, int length) throws IOException;

    /** What a formula could not compute, such as {@code #REF!}; empty where nobody has computed it yet. */
    void fault(int column, String shown) throws IOException;

    /** The row is over; its number is the sheet's own, 1 being the first. */
    void row(long number) throws IOException;
}
