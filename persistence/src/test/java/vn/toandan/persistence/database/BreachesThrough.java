package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.privacy.Breach;
import vn.toandan.privacy.BreachHistory;
import vn.toandan.privacy.BreachId;
import vn.toandan.privacy.Breaches;
import vn.toandan.privacy.TakenBreachStep;

/** The breaches of a store, a transaction a call. */
record BreachesThrough(CallByCall<Breaches> calls) implements Breaches {

    BreachesThrough(StoreFile file) {
        this(new CallByCall<>(file.store(), Registers::breaches));
    }

    @Override
    public BreachId nextId() {
        return calls.ask(breaches -> breaches.nextId());
    }

    @Override
    public void add(Breach breach) {
        calls.write(breaches -> breaches.add(breach));
    }

    @Override
    public void take(BreachId id, TakenBreachStep step) {
        calls.write(breaches -> breaches.take(id, step));
    }

    @Override
    public Optional<BreachHistory> find(BreachId id) {
        return calls.read(breaches -> breaches.find(id));
    }

    @Override
    public ImmutableList<BreachHistory> all() {
        return calls.read(Breaches::all);
    }
}
