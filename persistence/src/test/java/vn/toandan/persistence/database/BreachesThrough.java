package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.privacy.Breach;
import vn.toandan.privacy.BreachHistory;
import vn.toandan.privacy.BreachId;
import vn.toandan.privacy.Breaches;
import vn.toandan.privacy.TakenBreachStep;

/** The breaches of a store, a transaction a call. */
record BreachesThrough(StoreFile file) implements Breaches {

    private <T> T read(Function<Breaches, T> query) {
        return file.store().read(registers -> query.apply(registers.breaches()));
    }

    @Override
    public BreachId nextId() {
        return file.write(registers -> registers.breaches().nextId());
    }

    @Override
    public void add(Breach breach) {
        file.write(registers -> {
            registers.breaches().add(breach);
            return true;
        });
    }

    @Override
    public void take(BreachId id, TakenBreachStep step) {
        file.write(registers -> {
            registers.breaches().take(id, step);
            return true;
        });
    }

    @Override
    public Optional<BreachHistory> find(BreachId id) {
        return read(breaches -> breaches.find(id));
    }

    @Override
    public ImmutableList<BreachHistory> all() {
        return read(Breaches::all);
    }
}
