package vn.toandan.account;

import java.time.Instant;
import java.util.Optional;

/**
 * Invitation ("lời mời"): a link by which a password is set, once and not for ever; as opposed to the password. Only a digest of the link is kept.
 *
 * @param account whose password it is; empty where the very first administrator is to come
 */
public record Invitation(String linkDigest, Optional<String> account, Instant until) {

    /** At the very end it is over. */
    public boolean isOpenAt(Instant at) {
        return at.isBefore(until);
    }
}
