package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The register of tips as it is kept ("sổ tin báo"); as opposed to the {@link TipDesk} and the {@link TipRegister}, which decide what may
 * be written. Rows are added and never changed. What a tip says is sealed apart from its facts.
 */
public interface Tips {

    /** One more version of a tip, or the first. */
    void record(TipVersion version);

    /** Seals what was told of a tip, and keeps the digest of its receipt. */
    void seal(TipId id, Account account, Receipt.Digest receipt);

    /** What is known of these as of a day, in the latest version; those of which nothing was known are left out. */
    ImmutableMap<TipId, TipVersion> asKnownOn(LocalDate day, Set<TipId> ids);

    /**
     * Hands over what was received on these days, both included, in the latest version known on a day; by day of receipt, then identifier.
     */
    void received(LocalDate from, LocalDate to, LocalDate asKnown, Consumer<TipVersion> sink);

    /** All versions of one, in the order in which they were recorded. */
    ImmutableList<TipVersion> versions(TipId id);

    /** Opens what was told; empty where the tip was handed on without it, or where it was erased since. */
    Optional<Account> account(TipId id);

    /** Whose receipt it is. */
    Optional<TipId> holder(Receipt.Digest receipt);

    void take(TipId id, TakenStep step);

    /** Of each, oldest first; of those without steps nothing. */
    ImmutableMap<TipId, ImmutableList<TakenStep>> steps(Set<TipId> ids);

    void grade(TipId id, IntakeGrade grade);

    /** Oldest first. */
    ImmutableList<IntakeGrade> grades(TipId id);

    /** To the one who holds the receipt; sealed like the account. */
    void reply(TipId id, Reply reply);

    /** Opens them, oldest first; none where they were erased. */
    ImmutableList<Reply> replies(TipId id);

    /** The latest version that anybody can know. */
    default Optional<TipVersion> find(TipId id) {
        return Optional.ofNullable(asKnownOn(LocalDate.MAX, Set.of(id)).get(id));
    }

    default ImmutableList<TakenStep> steps(TipId id) {
        return Optional.ofNullable(steps(Set.of(id)).get(id)).orElse(ImmutableList.of());
    }

    /** What was done with it; a tip that is not there is the caller's bug. */
    default TipHistory history(TipId id) {
        return find(id).orElseThrow().history(steps(id));
    }
}
