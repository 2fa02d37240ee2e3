package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;

/**
 * Audit ("kết quả kiểm tra nhật ký"), in two verdicts: <em>intact</em>, whether each entry that is there is as it was written, at its place; and <em>complete</em>, whether
 * every entry that was written is there, up to the last.
 *
 * @param entries how many there are
 * @param altered the numbers of entries that were altered, moved or put in
 * @param missing the numbers of entries that are gone, as far as they are known
 * @param endIsCertain whether the end is where the store last wrote, and beyond every checkpoint that was given
 * @param last to be written down; empty where the log is empty or its end altered
 */
public record Audit(
        long entries,
        ImmutableSortedSet<Long> altered,
        ImmutableSortedSet<Long> missing,
        boolean endIsCertain,
        Optional<Checkpoint> last) {

    public boolean isIntact() {
        return altered.isEmpty();
    }

    public boolean isComplete() {
        return missing.isEmpty() && endIsCertain;
    }
}
