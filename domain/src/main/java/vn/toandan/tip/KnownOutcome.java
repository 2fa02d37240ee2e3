package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An outcome as it is kept ("kết quả đã ghi"), with the tips it rests on, their part in it and from when each is known; as opposed to the
 * {@link Outcome} alone. A quantity that was recorded wrongly is corrected by one more version; none is overwritten.
 *
 * @param versions its quantities, by the day from which they are known, then as they were recorded; the last one holds
 */
public record KnownOutcome(Outcome.Key key, ImmutableList<Version> versions, ImmutableMap<TipId, Link> links) {

    public KnownOutcome {
        checkArgument(!versions.isEmpty(), "an outcome has a quantity");
        versions = ImmutableList.sortedCopyOf(Comparator.comparing(Version::knownOn), versions);
    }

    /** How much it was, as known from a day on. */
    public record Version(long quantity, LocalDate knownOn) {}

    /** A tip's part in it. */
    public record Link(CausalRole role, LocalDate knownOn) {}

    /** With the quantity that holds. */
    public Outcome outcome() {
        return new Outcome(key, versions.get(versions.size() - 1).quantity());
    }

    /** Since when anything is known of it. */
    public LocalDate knownOn() {
        return versions.get(0).knownOn();
    }

    /** Without what was not known yet; of which nothing was known then is the caller's bug. */
    public KnownOutcome asKnownOn(LocalDate day) {
        return new KnownOutcome(
                key,
                versions.stream()
                        .filter(version -> !version.knownOn().isAfter(day))
                        .collect(ImmutableList.toImmutableList()),
                links.entrySet().stream()
                        .filter(link -> !link.getValue().knownOn().isAfter(day))
                        .collect(ImmutableMap.toImmutableMap(link -> link.getKey(), link -> link.getValue())));
    }

    /** Whether that is the quantity which could be known on that day. */
    boolean isKnownAs(long quantity, LocalDate day) {
        return !knownOn().isAfter(day) && asKnownOn(day).outcome().quantity() == quantity;
    }
}
