package vn.toandan.persistence.workbook;

import java.io.IOException;
import vn.toandan.law.Sentence;

/** What stands in the file cannot be read as a workbook; as opposed to any other {@link IOException}, where the disk fails us. */
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final long row;
    private final transient Sentence wrong;
    private final transient Sentence right;

    private Unreadable(long row, String key, Object[] values) {
        super(key);
        this.row = row;
        this.wrong = Sentence.of("persistence/wording:" + key, values);
        this.right = Sentence.of("persistence/wording:" + key + ".right", values);
    }

    static Unreadable file(String key, Object... values) {
        return new Unreadable(0, key, values);
    }

    static Unreadable row(long row, String key, Object... values) {
        return new Unreadable(row, key, values);
    }

    /** From which row on; 0 for the whole file. */
    public long row() {
        return row;
    }

    public Sentence wrong() {
        return wrong;
    }

    public Sentence right() {
        return right;
    }
}
