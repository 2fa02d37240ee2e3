package vn.toandan.retention;

import java.time.Instant;
import java.time.LocalDate;
import vn.toandan.tip.TipId;

/**
 * Listed ("đã đưa vào danh sách sắp xóa"): that a record was on a list of what is no longer to be kept; as opposed to {@link Over}, that it is on today's. Where its last day has
 * changed since, by another term or since the tip was taken up again, it has to be listed anew.
 */
public record Listed(RecordKind kind, TipId tip, LocalDate keptUntil, Instant at) {}
