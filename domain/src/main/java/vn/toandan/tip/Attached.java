package vn.toandan.tip;

import java.time.Instant;

/**
 * That a file goes with a tip ("mục tệp kèm theo"): what may be listed without opening it; as opposed to the {@link Attachment} itself.
 *
 * @param number within the tip, from 1
 * @param size in bytes
 */
public record Attached(int number, AttachmentKind kind, int size, Instant at) {}
