package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Nominations as they were filed, version by version, and the awards that were decided ("sổ khen thưởng"), revoked ones included. */
public interface Commendations {

    /** An award as it stands in the register. */
    record Kept(Award.Id id, Award award, Optional<Revocation> revocation) {

        /** Whether it was known on that day and not known to be revoked. */
        public boolean standsAsKnownOn(LocalDate day) {
            return !award.knownOn().isAfter(day)
                    && revocation.filter(taken -> !taken.knownOn().isAfter(day)).isEmpty();
        }
    }

    /** Takes note that a file with that digest came in; false where it did before, and nothing was written. */
    boolean takeIn(String digest);

    /** Files what is known of a nomination now; false where its newest version says the same, and nothing was written. */
    boolean file(Nomination nomination, LocalDate knownOn);

    /** The newest version that was known on that day. */
    Optional<Nomination> nomination(String id, LocalDate asKnown);

    /** The newest version of each, as known on that day, in the order of their identifiers. */
    void eachNomination(LocalDate asKnown, Consumer<Nomination> sink);

    /** Sets a proposal aside. */
    void setAside(SetAside aside);

    /** The newest for an achievement that was known on that day. */
    Optional<SetAside> setAside(String achievement, LocalDate asKnown);

    Award.Id record(Award award);

    /** Revokes an award that is there and was not revoked yet; otherwise that is the caller's bug. */
    void revoke(Award.Id id, Revocation revocation);

    Optional<Kept> find(Award.Id id);

    /** All of a nomination, as recorded. */
    ImmutableList<Kept> ofNomination(String id);

    /** All for an achievement, as recorded. */
    ImmutableList<Kept> forAchievement(String achievement);

    /** All by a decision of that number, as recorded: numbers start again every year. */
    ImmutableList<Kept> byNumber(String decision);

    /** Those decided from the first to the last day, both included, that stand as known on a day; as recorded. */
    ImmutableList<Kept> decided(LocalDate first, LocalDate last, LocalDate asKnown);

    /** All that were revoked, as recorded. */
    ImmutableList<Kept> revoked();
}
