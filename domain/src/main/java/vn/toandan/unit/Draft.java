package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Draft: the register as it would be after an entry, of which nothing is written until all of it stands; as opposed to {@link
 * Units}, which hold what was written. Codes are read on demand; {@link #load} reads many at once.
 */
final class Draft {

    private static final Comparator<Succession> BY_CODES = Comparator.comparing(
                    (Succession link) -> link.before().orElse(""))
            .thenComparing(link -> link.after().orElse(""));

    private record CodeOnDay(String code, LocalDate day) {}

    private record Link(LocalDate on, Optional<String> before, Optional<String> after) {

        static Link of(Succession link) {
            return new Link(link.on(), link.before(), link.after());
        }
    }

    private final Units units;
    private final Set<String> loaded = new HashSet<>();
    private final Map<String, NavigableMap<LocalDate, Unit>> stretches = new HashMap<>();
    private final Map<UnitId, Unit> stored = new HashMap<>();
    private final Map<UnitId, Unit> changed = new LinkedHashMap<>();
    private final Map<Link, Succession> storedLinks = new HashMap<>();
    private final Map<Link, Succession> changedLinks = new LinkedHashMap<>();
    private final Map<CodeOnDay, Map<Link, Succession>> from = new HashMap<>();
    private final Map<CodeOnDay, Map<Link, Succession>> to = new HashMap<>();
    private final Set<String> shaken = new LinkedHashSet<>();

    Draft(Units units) {
        this.units = units;
    }

    void load(Collection<String> codes) {
        Set<String> wanted = ImmutableSet.copyOf(Sets.difference(ImmutableSet.copyOf(codes), loaded));
        if (wanted.isEmpty()) {
            return;
        }
        loaded.addAll(wanted);
        for (Unit unit : units.ever(wanted)) {
            stored.put(unit.id(), unit);
            stretchesOf(unit.code()).put(unit.from(), unit);
        }
        for (Succession link : units.successions(wanted)) {
            if (storedLinks.putIfAbsent(Link.of(link), link) == null && !changedLinks.containsKey(Link.of(link))) {
                index(link);
            }
        }
    }

    Optional<Unit> find(String code, LocalDate day) {
        load(ImmutableSet.of(code));
        return Optional.ofNullable(stretchesOf(code).floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(unit -> unit.isThereOn(day));
    }

    /** Whether there was one before anything was drafted. */
    boolean wasThereBefore(String code, LocalDate day) {
        return units.find(code, day).isPresent();
    }

    /** The unit of that type above it, at any height, on that day. */
    Optional<Unit> above(Unit unit, UnitType type, LocalDate day) {
        return unit.parent()
                .flatMap(parent -> find(parent, day))
                .flatMap(parent -> parent.type() == type ? Optional.of(parent) : above(parent, type, day));
    }

    /** The first unit that bears the same code on some of the same days. */
    Optional<Unit> clash(Unit unit) {
        Optional<Unit> atOnce = find(unit.code(), unit.from());
        return atOnce.isPresent()
                ? atOnce
                : Optional.ofNullable(stretchesOf(unit.code()).higherEntry(unit.from()))
                        .map(Map.Entry::getValue)
                        .filter(later -> unit.outlasts(later.from().minusDays(1)));
    }

    void put(Unit unit) {
        load(ImmutableSet.of(unit.code()));
        Unit before = stretchesOf(unit.code()).put(unit.from(), unit);
        if (!unit.equals(before)) {
            changed.put(unit.id(), unit);
            if (before != null) {
                shaken.add(unit.code());
            }
        }
    }

    /** In two, of which the second begins on that day. */
    Unit cut(Unit unit, LocalDate on) {
        put(unit.ending(on.minusDays(1)));
        Unit second = unit.beginning(on);
        put(second);
        return second;
    }

    void record(Succession link) {
        link.before().ifPresent(code -> load(ImmutableSet.of(code)));
        link.after().ifPresent(code -> load(ImmutableSet.of(code)));
        Link key = Link.of(link);
        if (!link.equals(changedLinks.getOrDefault(key, storedLinks.get(key)))) {
            changedLinks.put(key, link);
            index(link);
            link.before().ifPresent(shaken::add);
        }
    }

    boolean knows(LocalDate on, Optional<String> before, Optional<String> after) {
        Link key = new Link(on, before, after);
        before.or(() -> after).ifPresent(code -> load(ImmutableSet.of(code)));
        return storedLinks.containsKey(key) || changedLinks.containsKey(key);
    }

    /** What is recorded to have become of the unit that bore the code on the day before. */
    ImmutableList<Succession> after(String code, LocalDate on) {
        load(ImmutableSet.of(code));
        return ImmutableList.sortedCopyOf(
                BY_CODES, from.getOrDefault(new CodeOnDay(code, on), Map.of()).values());
    }

    /** What the unit that bears the code from that day is recorded to have come from. */
    ImmutableList<Succession> before(String code, LocalDate on) {
        load(ImmutableSet.of(code));
        return ImmutableList.sortedCopyOf(
                BY_CODES, to.getOrDefault(new CodeOnDay(code, on), Map.of()).values());
    }

    /** Whether the unit's end is told by a succession; an end that is not may still be corrected. */
    boolean knowsWhyItEnds(Unit unit) {
        return unit.end().filter(end -> !after(unit.code(), end).isEmpty()).isPresent();
    }

    /** What was put, and what stood under a unit that was shortened or followed: all whose place has to be looked at again. */
    ImmutableList<Unit> unsettled() {
        ImmutableList<Unit> under = units.everUnder(shaken);
        load(under.stream().map(Unit::code).toList());
        load(changed.values().stream().flatMap(unit -> unit.parent().stream()).toList());
        return Stream.concat(under.stream(), changed.values().stream())
                .map(Unit::code)
                .distinct()
                .flatMap(code -> stretchesOf(code).values().stream())
                .filter(unit -> changed.containsKey(unit.id())
                        || unit.parent().filter(shaken::contains).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** Writes what is new. */
    Registered.Accepted write(ImmutableList<UnitRemark> remarks) {
        ImmutableList<Unit> newUnits = changed.values().stream()
                .filter(unit -> !unit.equals(stored.get(unit.id())))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Succession> newLinks = changedLinks.values().stream()
                .filter(link -> !link.equals(storedLinks.get(Link.of(link))))
                .collect(ImmutableList.toImmutableList());
        units.put(newUnits);
        units.record(newLinks);
        return new Registered.Accepted(newUnits.size(), newLinks.size(), remarks);
    }

    private NavigableMap<LocalDate, Unit> stretchesOf(String code) {
        return stretches.computeIfAbsent(code, unused -> new TreeMap<>());
    }

    private void index(Succession link) {
        Link key = Link.of(link);
        link.before()
                .ifPresent(code -> from.computeIfAbsent(new CodeOnDay(code, link.on()), unused -> new LinkedHashMap<>())
                        .put(key, link));
        link.after()
                .ifPresent(code -> to.computeIfAbsent(new CodeOnDay(code, link.on()), unused -> new LinkedHashMap<>())
                        .put(key, link));
    }
}
