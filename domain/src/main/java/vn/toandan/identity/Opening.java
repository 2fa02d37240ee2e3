package vn.toandan.identity;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;

/**
 * Opening ("lần mở danh tính"): who asked to read an identity, for what and on which ground, who approved, whether it was read; as opposed to the {@link Identity}, of
 * which it says nothing.
 *
 * @param askedBy the account of the officer who alone may read it, once
 */
public record Opening(
        OpeningId id,
        IdentityCode code,
        String askedBy,
        Purpose purpose,
        LegalGround ground,
        Instant askedAt,
        Optional<Approval> approval,
        Optional<Instant> readAt) {

    public Opening {
        checkArgument(readAt.isEmpty() || approval.isPresent(), "%s was read unapproved", id);
        checkArgument(
                approval.filter(given -> given.by().equals(askedBy)).isEmpty(), "%s was approved by who asked", id);
    }

    /** As it is asked for. */
    public static Opening asked(
            OpeningId id, IdentityCode code, String askedBy, Purpose purpose, LegalGround ground, Instant askedAt) {
        return new Opening(id, code, askedBy, purpose, ground, askedAt, Optional.empty(), Optional.empty());
    }

    public Opening approved(Approval given) {
        return new Opening(id, code, askedBy, purpose, ground, askedAt, Optional.of(given), readAt);
    }

    public Opening read(Instant at) {
        return new Opening(id, code, askedBy, purpose, ground, askedAt, approval, Optional.of(at));
    }
}
