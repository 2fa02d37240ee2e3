package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;

/**
 * How reading some files came out. Unless there are no complaints, nothing of what was read counts.
 *
 * @param remarks the first thousand
 * @param moreRemarks how many there are beyond those
 * @param rows how many there were, blank ones left out
 */
public record Reading(Complaints complaints, ImmutableList<Remark> remarks, long moreRemarks, long rows) {}
