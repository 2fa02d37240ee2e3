package vn.toandan.persistence.intake;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.sheets.Complaint;

/** How many rows have been taken so far, within bounds; beyond them nothing more is read. */
final class Counted {

    private final long most;
    private long rows;

    Counted(Bounds bounds) {
        this.most = bounds.mostRows();
    }

    void one(String file, long row) {
        rows++;
        if (rows > most) {
            throw FilesRefused.because(ImmutableList.of(new Complaint(
                    file,
                    row,
                    "",
                    "",
                    Sentence.of("persistence/intake:too_many_rows", most),
                    Sentence.of("persistence/intake:too_many_rows.right", most))));
        }
    }
}
