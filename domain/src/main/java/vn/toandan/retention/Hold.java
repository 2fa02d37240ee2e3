package vn.toandan.retention;

import java.time.Instant;
import vn.toandan.tip.TipId;

/**
 * Legal hold ("tạm giữ, chưa xóa"): that nothing kept of a tip may go, whatever its term; as opposed to the term, which holds for all of a kind.
 *
 * @param document by which it is held
 */
public record Hold(TipId tip, HoldReason reason, String document, Instant at) {}
