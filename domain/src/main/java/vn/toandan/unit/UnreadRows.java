package vn.toandan.unit;

import com.google.common.collect.ImmutableSet;

/**
 * Unread rows ("dòng chưa đọc được"): what stands beside the rows of an entry and cannot be read; as opposed to rows that were read and are
 * refused. Whatever depends on them is not judged, and nothing is written without them.
 *
 * @param codes by which other rows may mean them
 * @param mayBeAny whether there are some of which that is not known either
 */
public record UnreadRows(ImmutableSet<String> codes, boolean mayBeAny) {

    /** Everything was read. */
    public static final UnreadRows NONE = new UnreadRows(ImmutableSet.of(), false);

    boolean isNone() {
        return equals(NONE);
    }

    boolean mayBe(String code) {
        return mayBeAny || codes.contains(code);
    }
}
