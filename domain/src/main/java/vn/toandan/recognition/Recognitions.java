package vn.toandan.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.judging.Recognised;
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

    /** The same, beside those whose recognition was annulled, as known on that day. */
    default Recognised.OfYear decided(int year, LocalDate asKnown) {
        ImmutableSet<String> standing = recognised(year, asKnown);
        return new Recognised.OfYear(
                standing,
                annulled().stream()
                        .map(Kept::recognition)
                        .filter(recognition -> !recognition.knownOn().isAfter(asKnown))
                        .map(Recognition::about)
                        .filter(about -> about.year() == year && !standing.contains(about.unitCode()))
                        .map(UnitYear::unitCode)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** All of a unit for a year, as recorded. */
    ImmutableList<Kept> of(UnitYear unitYear);

    /** All that were annulled, as recorded. */
    ImmutableList<Kept> annulled();
}
