package vn.toandan.retention;

import java.time.Instant;
import vn.toandan.tip.TipId;

/**
 * Release ("thôi tạm giữ"): that a {@link Hold} was lifted. What stood on a list before it stands on none any more.
 *
 * @param document by which it is released
 */
public record Release(TipId tip, ReleaseReason reason, String document, Instant at) {}
