package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.toandan.unit.Succession;
import vn.toandan.unit.Unit;
import vn.toandan.unit.Units;

/** The units of a store, a transaction a call. */
record UnitsThrough(StoreFile file) implements Units {

    @Override
    public Optional<Unit> find(String code, LocalDate day) {
        return file.store().read(registers -> registers.units().find(code, day));
    }

    @Override
    public ImmutableList<Unit> ever(Set<String> codes) {
        return file.store().read(registers -> registers.units().ever(codes));
    }

    @Override
    public ImmutableSortedSet<String> codes() {
        return file.store().read(registers -> registers.units().codes());
    }

    @Override
    public ImmutableList<Unit> everUnder(Set<String> codes) {
        return file.store().read(registers -> registers.units().everUnder(codes));
    }

    @Override
    public ImmutableList<Unit> children(String code, LocalDate day) {
        return file.store().read(registers -> registers.units().children(code, day));
    }

    @Override
    public ImmutableList<Unit> within(String code, LocalDate day) {
        return file.store().read(registers -> registers.units().within(code, day));
    }

    @Override
    public ImmutableList<Unit> on(LocalDate day) {
        return file.store().read(registers -> registers.units().on(day));
    }

    @Override
    public ImmutableList<Unit> named(String proper, LocalDate day) {
        return file.store().read(registers -> registers.units().named(proper, day));
    }

    @Override
    public ImmutableList<Succession> successions(Set<String> codes) {
        return file.store().read(registers -> registers.units().successions(codes));
    }

    @Override
    public void put(Collection<Unit> units) {
        file.write(registers -> {
            registers.units().put(units);
            return true;
        });
    }

    @Override
    public void record(Collection<Succession> successions) {
        file.write(registers -> {
            registers.units().record(successions);
            return true;
        });
    }
}
