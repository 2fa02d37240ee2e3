package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.toandan.unit.Succession;
import vn.toandan.unit.Unit;
import vn.toandan.unit.Units;

/** A register of which some codes were asked beforehand, all at once; as opposed to the register itself, asked code by code. */
final class UnitsAtHand implements Units {

    private final Units units;
    private final Map<String, List<Unit>> stretches = new HashMap<>();
    private final Map<String, List<Succession>> links = new HashMap<>();

    UnitsAtHand(Units units, Set<String> codes) {
        this.units = units;
        ask(codes);
    }

    private void ask(Set<String> codes) {
        for (String code : codes) {
            stretches.put(code, new ArrayList<>());
            links.put(code, new ArrayList<>());
        }
        for (Unit unit : units.ever(codes)) {
            of(stretches, unit.code()).add(unit);
        }
        for (Succession link : units.successions(codes)) {
            for (String end : link.ends()) {
                if (codes.contains(end)) {
                    of(links, end).add(link);
                }
            }
        }
    }

    private <T> List<T> of(Map<String, List<T>> all, String code) {
        List<T> known = all.get(code);
        if (known == null) {
            ask(ImmutableSet.of(code));
            return of(all, code);
        }
        return known;
    }

    @Override
    public Optional<Unit> find(String code, LocalDate day) {
        return of(stretches, code).stream().filter(unit -> unit.isThereOn(day)).findFirst();
    }

    @Override
    public ImmutableList<Succession> successions(Set<String> codes) {
        return codes.size() == 1
                ? ImmutableList.copyOf(of(links, codes.iterator().next()))
                : units.successions(codes);
    }

    @Override
    public ImmutableList<Unit> ever(Set<String> codes) {
        return units.ever(codes);
    }

    @Override
    public ImmutableList<Unit> everUnder(Set<String> codes) {
        return units.everUnder(codes);
    }

    @Override
    public ImmutableList<Unit> children(String code, LocalDate day) {
        return units.children(code, day);
    }

    @Override
    public ImmutableList<Unit> within(String code, LocalDate day) {
        return units.within(code, day);
    }

    @Override
    public ImmutableList<Unit> on(LocalDate day) {
        return units.on(day);
    }

    @Override
    public ImmutableList<Unit> named(String proper, LocalDate day) {
        return units.named(proper, day);
    }

    @Override
    public ImmutableSortedSet<String> codes() {
        return units.codes();
    }

    @Override
    public void put(Collection<Unit> more) {
        throw new IllegalStateException("a report writes nothing");
    }

    @Override
    public void record(Collection<Succession> more) {
        throw new IllegalStateException("a report writes nothing");
    }
}
