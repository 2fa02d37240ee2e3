package vn.toandan.tip;

import java.time.Instant;

/** Message ("nội dung bổ sung"): what whoever holds the receipt adds later; as opposed to the {@link Reply}, which goes the other way. */
public record Message(Account words, Instant at) {}
