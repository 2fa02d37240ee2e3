package vn.toandan.persistence.sheets;

import vn.toandan.law.Sentence;

/** What is known of rows beyond the file, such as a register of units; as opposed to what a row says by itself. */
@FunctionalInterface
public interface RowCheck {

    /** Looks at an acceptable row before it goes to its sink. */
    void check(UnitSheet row, Said said);

    /** Takes what is to be said of the row, at the cell of the column with that name. */
    interface Said {

        void refuse(String column, Sentence wrong, Sentence right);

        void remark(String column, Sentence says);
    }
}
