package vn.toandan.retention;

import com.google.common.collect.ImmutableList;

/**
 * List of what is no longer to be kept ("danh sách dữ liệu hết thời hạn lưu") of one kind on a day; content stands on none.
 *
 * @param term by which it is over
 * @param held what would be over, if it were not held
 */
public record PurgeList(OfficeTerm term, ImmutableList<Over> over, ImmutableList<Hold> held) {}
