package vn.toandan.persistence.packs;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Remark;

/** What is said about one pack while it is read. Places are JSON pointers. */
final class Report {

    private final String file;
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    Report(String file) {
        this.file = file;
    }

    /** With the key of what is wrong; the key of what would be right is the same with {@code .right}. */
    void complain(String pointer, String value, String key, Object... values) {
        complain(
                pointer,
                value,
                Sentence.of("persistence/wording:" + key, values),
                Sentence.of("persistence/wording:" + key + ".right", values));
    }

    void complain(String pointer, String value, Sentence wrong, Sentence right) {
        complaints.add(new Complaint(file, 0, pointer, value, wrong, right));
    }

    void remark(String pointer, String value, String key) {
        remarks.add(new Remark(file, 0, pointer, value, Sentence.of("persistence/wording:" + key)));
    }

    boolean isClean() {
        return complaints.isEmpty();
    }

    ImmutableList<Complaint> complaints() {
        return ImmutableList.copyOf(complaints);
    }

    ImmutableList<Remark> remarks() {
        return ImmutableList.copyOf(remarks);
    }
}
