package vn.toandan.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.judging.UnitYear;

/** The decisions of recognition that were recorded ("sổ quyết định công nhận"), annulled ones included. */
public interface Recognitions {

    /** One as it stands in the register. */
    record Kept(Recognition.Id id, Recognition recognition, Optional<Annulment> annulment) {

        /** Whether it was known on that day and not known to be annulled. */
        public boolean standsAsKnownOn(LocalDate day) {
            return !recognition.knownOn().isAfter(day)
                    && annulment.filter(taken -> !taken.knownOn().isAfter(day)).isEmpty();
        }
    }

    Recognition.Id record(Recognition recognition);

    /** Annuls a recognition that is there and was not annulled yet; otherwise that is the caller's bug. */
    void annul(Recognition.Id id, Annulment annulment);

    Optional<Kept> find(Recognition.Id id);

    /** The codes of the units that had a standing recognition for that year, as known on that day. */
    ImmutableSet<String> recognised(int year, LocalDate asKnown);

    /** All of a unit for a year, as recorded. */
    ImmutableList<Kept> of(UnitYear unitYear);

    /** All that were annulled, as recorded. */
    ImmutableList<Kept> annulled();
}
