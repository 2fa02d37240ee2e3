package vn.toandan.privacy;

import java.time.Instant;

/** Breach of personal data ("vi phạm quy định về bảo vệ dữ liệu cá nhân"), as opposed to the written record, which knows whose data it is. */
public record Breach(BreachId id, BreachKind kind, Instant detectedAt) {}
