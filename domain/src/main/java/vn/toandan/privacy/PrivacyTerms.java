package vn.toandan.privacy;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Citation;
import vn.toandan.law.Sureness;

/**
 * Terms that hold together ("các thời hạn về dữ liệu cá nhân").
 *
 * @param acknowledging in working days
 * @param notifying in hours from when a breach was detected
 */
public record PrivacyTerms(
        int acknowledging,
        ImmutableList<RequestTerm> answering,
        Citation ofRequests,
        int notifying,
        Citation ofBreaches,
        Sureness sureness) {

    RequestTerm answering(RequestKind kind) {
        return answering.stream()
                .filter(term -> term.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
