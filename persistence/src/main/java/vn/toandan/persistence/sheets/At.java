package vn.toandan.persistence.sheets;

import vn.toandan.law.Sentence;

/** The row that is being read, where complaints about it are put together. */
final class At {

    private final String file;
    private final Complaints complaints;
    private final Remarks remarks;
    private long row;
    private boolean mayBeEmpty = true;

    At(String file, Complaints complaints, Remarks remarks) {
        this.file = file;
        this.complaints = complaints;
        this.remarks = remarks;
    }

    void row(long number) {
        row = number;
    }

    long row() {
        return row;
    }

    /** Before a cell is read: whether it may as well be empty. */
    void cell(boolean mayBeEmpty) {
        this.mayBeEmpty = mayBeEmpty;
    }

    String file() {
        return file;
    }

    /** With the key of what is wrong; the key of what would be right is the same with {@code .right}. */
    Complaint complaint(String column, String value, String key, Object... values) {
        return new Complaint(
                file,
                row,
                column,
                value,
                Sentence.of("persistence/wording:" + key, values),
                Sentence.of("persistence/wording:" + key + ".right", values));
    }

    void complain(String column, String value, String key, Object... values) {
        complain(complaint(column, value, key, values));
    }

    void complain(String column, String value, FactReader.Refusal refusal) {
        complain(column, value, refusal.wrong(), refusal.right(mayBeEmpty));
    }

    void complain(String column, String value, Sentence wrong, Sentence right) {
        complain(new Complaint(file, row, column, value, wrong, right));
    }

    void complain(Complaint complaint) {
        complaints.add(complaint);
    }

    void remark(String column, String value, String key, Object... values) {
        remark(column, value, Sentence.of("persistence/wording:" + key, values));
    }

    void remark(String column, String value, Sentence says) {
        remarks.add(new Remark(file, row, column, value, says));
    }
}
