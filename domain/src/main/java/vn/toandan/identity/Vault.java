package vn.toandan.identity;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;

/** The vault ("kho danh tính"): keeps each identity sealed by a key of its own, and every opening; as opposed to the {@link IdentityDesk}, which decides who may open one. */
public interface Vault {

    /** Seals one. */
    void add(IdentityCode code, Identity identity);

    /** Whether one is kept under that code and its key is there. */
    boolean has(IdentityCode code);

    /** Opens one; empty where there is none, or none any more. */
    Optional<Identity> open(IdentityCode code);

    /** Destroys its key: no copy of the vault can be opened any more. What was asked and approved stays on file. */
    void erase(IdentityCode code, ErasureGround ground, Instant at);

    /** Wraps every key anew, by the master key that the vault was handed for it. */
    void rotate();

    /** The number of the next opening. */
    OpeningId nextOpening();

    void ask(Opening opening);

    void approve(OpeningId id, Approval approval);

    /** That it was read; a second time is the caller's bug. */
    void read(OpeningId id, Instant at);

    Optional<Opening> opening(OpeningId id);

    /** Of one identity, oldest first. */
    ImmutableList<Opening> openings(IdentityCode code);

    /** Those that were asked for and not read yet, oldest first. */
    ImmutableList<Opening> unread();
}
