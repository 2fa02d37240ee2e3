package vn.toandan.recognition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.toandan.judging.UnitYear;

/** Recorded recognitions for tests that need no store. */
public final class InMemoryRecognitions implements Recognitions {

    private final Map<Long, Kept> recorded = new TreeMap<>();

    @Override
    public Recognition.Id record(Recognition recognition) {
        Recognition.Id id = new Recognition.Id(recorded.size() + 1);
        recorded.put(id.number(), new Kept(id, recognition, Optional.empty()));
        return id;
    }

    @Override
    public void annul(Recognition.Id id, Annulment annulment) {
        Kept kept = recorded.get(id.number());
        checkArgument(kept != null && kept.annulment().isEmpty(), "%s is not there to be annulled", id);
        recorded.put(id.number(), new Kept(id, kept.recognition(), Optional.of(annulment)));
    }

    @Override
    public Optional<Kept> find(Recognition.Id id) {
        return Optional.ofNullable(recorded.get(id.number()));
    }

    @Override
    public ImmutableList<Kept> of(UnitYear unitYear) {
        return recorded.values().stream()
                .filter(kept -> kept.recognition().about().equals(unitYear))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableSet<String> recognised(int year, LocalDate asKnown) {
        return recorded.values().stream()
                .filter(kept -> kept.recognition().about().year() == year && kept.standsAsKnownOn(asKnown))
                .map(kept -> kept.recognition().about().unitCode())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public ImmutableList<Kept> annulled() {
        return recorded.values().stream()
                .filter(kept -> kept.annulment().isPresent())
                .collect(ImmutableList.toImmutableList());
    }
}
