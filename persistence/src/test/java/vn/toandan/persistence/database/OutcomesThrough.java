package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.KnownOutcome;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.Outcomes;
import vn.toandan.tip.TipId;

/** The outcomes of a store, a transaction a call. */
record OutcomesThrough(StoreFile file) implements Outcomes {

    @Override
    public void record(Outcome outcome, TipId tip, CausalRole role, LocalDate knownOn) {
        file.write(registers -> {
            registers.outcomes().record(outcome, tip, role, knownOn);
            return true;
        });
    }

    @Override
    public void correct(Outcome outcome, LocalDate knownOn) {
        file.write(registers -> {
            registers.outcomes().correct(outcome, knownOn);
            return true;
        });
    }

    @Override
    public ImmutableMap<Outcome.Key, KnownOutcome> find(Set<Outcome.Key> keys) {
        return file.store().read(registers -> registers.outcomes().find(keys));
    }

    @Override
    public ImmutableList<KnownOutcome> of(Set<TipId> tips) {
        return file.store().read(registers -> registers.outcomes().of(tips));
    }

    @Override
    public void each(Consumer<KnownOutcome> sink) {
        file.store().read(registers -> {
            registers.outcomes().each(sink);
            return true;
        });
    }
}
