package vn.toandan.persistence.database;

import java.time.Instant;

/**
 * Log line ("một dòng nhật ký"): an entry as auditors read it, who did what to what and when; as opposed to the rows that came with it.
 *
 * @param seal of it and all that was before it
 */
public record LogLine(long number, Instant at, String actor, String deed, String subject, String seal) {}
