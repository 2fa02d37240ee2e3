package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.UnitYear;

/** The judgements of a store, a transaction a call. */
record JudgementsThrough(StoreFile file) implements Judgements {

    @Override
    public Judgement.Id record(Judgement judgement) {
        return file.write(registers -> registers.judgements().record(judgement));
    }

    @Override
    public Optional<Judgement> find(Judgement.Id id) {
        return file.store().read(registers -> registers.judgements().find(id));
    }

    @Override
    public ImmutableList<Kept> of(UnitYear unitYear) {
        return file.store().read(registers -> registers.judgements().of(unitYear));
    }

    @Override
    public void decidedWithin(LocalDate from, LocalDate until, Consumer<Decided> sink) {
        file.store().read(registers -> {
            registers.judgements().decidedWithin(from, until, sink);
            return true;
        });
    }

    @Override
    public ImmutableList<Total> totals(LocalDate from, LocalDate until) {
        return file.store().read(registers -> registers.judgements().totals(from, until));
    }

    @Override
    public ImmutableSet<UnitYear> judgedAgain(int year) {
        return file.store().read(registers -> registers.judgements().judgedAgain(year));
    }
}
