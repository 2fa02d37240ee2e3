package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The remarks of a run: as many as {@link Complaints} are kept, of the others how many. */
final class Remarks {

    private final List<Remark> kept = new ArrayList<>();
    private long more;

    void add(Remark remark) {
        if (kept.size() < Complaints.MOST_KEPT) {
            kept.add(remark);
        } else {
            more++;
        }
    }

    ImmutableList<Remark> kept() {
        return ImmutableList.copyOf(kept);
    }

    long more() {
        return more;
    }
}
