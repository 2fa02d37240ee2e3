package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The outcomes without a database. */
public final class InMemoryOutcomes implements Outcomes {

    private final Map<Outcome.Key, KnownOutcome> all = new LinkedHashMap<>();

    @Override
    public void record(Outcome outcome, TipId tip, CausalRole role, LocalDate knownOn) {
        KnownOutcome known = all.getOrDefault(
                outcome.key(), new KnownOutcome(outcome.key(), version(outcome, knownOn), ImmutableMap.of()));
        if (known.links().containsKey(tip)) {
            return;
        }
        ImmutableMap<TipId, KnownOutcome.Link> links = ImmutableMap.<TipId, KnownOutcome.Link>builder()
                .putAll(known.links())
                .put(tip, new KnownOutcome.Link(role, knownOn))
                .buildOrThrow();
        all.put(outcome.key(), new KnownOutcome(known.key(), known.versions(), links));
    }

    @Override
    public void correct(Outcome outcome, LocalDate knownOn) {
        all.computeIfPresent(
                outcome.key(),
                (key, known) -> new KnownOutcome(
                        key,
                        ImmutableList.<KnownOutcome.Version>builder()
                                .addAll(known.versions())
                                .addAll(version(outcome, knownOn))
                                .build(),
                        known.links()));
    }

    private static ImmutableList<KnownOutcome.Version> version(Outcome outcome, LocalDate knownOn) {
        return ImmutableList.of(new KnownOutcome.Version(outcome.quantity(), knownOn));
    }

    @Override
    public ImmutableMap<Outcome.Key, KnownOutcome> find(Set<Outcome.Key> keys) {
        return ImmutableMap.copyOf(Maps.filterKeys(all, keys::contains));
    }

    @Override
    public ImmutableList<KnownOutcome> of(Set<TipId> tips) {
        return all.values().stream()
                .filter(known -> known.links().keySet().stream().anyMatch(tips::contains))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void each(Consumer<KnownOutcome> sink) {
        all.values().forEach(sink);
    }
}
