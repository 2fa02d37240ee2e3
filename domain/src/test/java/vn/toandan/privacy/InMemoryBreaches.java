package vn.toandan.privacy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Breaches for tests that need no store. */
public final class InMemoryBreaches implements Breaches {

    private final Map<Long, BreachHistory> breaches = new TreeMap<>();

    @Override
    public BreachId nextId() {
        return new BreachId(breaches.size() + 1L);
    }

    @Override
    public void add(Breach breach) {
        BreachHistory before =
                breaches.putIfAbsent(breach.id().number(), new BreachHistory(breach, ImmutableList.of()));
        checkArgument(before == null, "%s is there", breach.id());
    }

    @Override
    public void take(BreachId id, TakenBreachStep step) {
        breaches.computeIfPresent(
                id.number(),
                (number, history) -> new BreachHistory(
                        history.breach(),
                        ImmutableList.<TakenBreachStep>builder()
                                .addAll(history.steps())
                                .add(step)
                                .build()));
    }

    @Override
    public Optional<BreachHistory> find(BreachId id) {
        return Optional.ofNullable(breaches.get(id.number()));
    }

    @Override
    public ImmutableList<BreachHistory> all() {
        return ImmutableList.copyOf(breaches.values());
    }
}
