package vn.toandan.identity;

import java.time.Instant;

/**
 * Approval ("duyệt mở danh tính"): the second officer's word; as opposed to the request of the first.
 *
 * @param by the account
 * @param as the role that entitled them
 */
public record Approval(String by, Role as, Instant at) {}
