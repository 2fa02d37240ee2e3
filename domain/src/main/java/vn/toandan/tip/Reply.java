package vn.toandan.tip;

import java.time.Instant;

/**
 * Reply ("trả lời người cung cấp tin"): what is said to whoever holds the receipt, wherever they are; as opposed to the {@link Account},
 * what they said.
 */
public record Reply(Account words, Instant at) {}
