package vn.toandan.tip;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;

/** An outcome as it is kept ("kết quả đã ghi"), with the tips it rests on, their part in it and from when each is known; as opposed to the {@link Outcome} alone. */
public record KnownOutcome(Outcome outcome, LocalDate knownOn, ImmutableMap<TipId, Link> links) {

    /** A tip's part in it. */
    public record Link(CausalRole role, LocalDate knownOn) {}

    /** Without what was not known yet. */
    public KnownOutcome asKnownOn(LocalDate day) {
        return new KnownOutcome(
                outcome,
                knownOn,
                links.entrySet().stream()
                        .filter(link -> !link.getValue().knownOn().isAfter(day))
                        .collect(ImmutableMap.toImmutableMap(link -> link.getKey(), link -> link.getValue())));
    }
}
