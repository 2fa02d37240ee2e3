package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All complaints of a run: the first thousand themselves, of the others how many. Nobody mends more at once. */
public final class Complaints {

    public static final int MOST_KEPT = 1_000;

    private final List<Complaint> kept = new ArrayList<>();
    private long all;

    public void add(Complaint complaint) {
        all++;
        if (kept.size() < MOST_KEPT) {
            kept.add(complaint);
        }
    }

    /** So many more that nobody will be shown. */
    void addUnnamed(long more) {
        all += more;
    }

    /** These and those, in that order. */
    public Complaints and(List<Complaint> others, Comparator<Complaint> order) {
        Complaints all = new Complaints();
        Stream.concat(kept.stream(), others.stream()).sorted(order).forEach(all::add);
        all.addUnnamed(more());
        return all;
    }

    public boolean isEmpty() {
        return all == 0;
    }

    public ImmutableList<Complaint> kept() {
        return ImmutableList.copyOf(kept);
    }

    /** How many there are beyond those kept. */
    public long more() {
        return all - kept.size();
    }

    long count() {
        return all;
    }
}
