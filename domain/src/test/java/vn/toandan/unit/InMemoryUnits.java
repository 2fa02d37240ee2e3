package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Units kept in memory: passes the same {@link UnitsContract} as a database. */
public final class InMemoryUnits implements Units {

    private static final Comparator<Unit> ORDER =
            Comparator.comparing(Unit::code).thenComparing(Unit::from);
    private static final Comparator<Succession> LINK_ORDER = Comparator.comparing(Succession::on)
            .thenComparing((Succession link) -> link.before().orElse(""))
            .thenComparing(link -> link.after().orElse(""));

    private final NavigableMap<String, NavigableMap<LocalDate, Unit>> byCode = new TreeMap<>();
    private final SetMultimap<String, UnitId> byParent =
            MultimapBuilder.hashKeys().linkedHashSetValues().build();
    private final SetMultimap<String, UnitId> byName =
            MultimapBuilder.hashKeys().linkedHashSetValues().build();
    private final SetMultimap<String, Succession> byEnd =
            MultimapBuilder.hashKeys().linkedHashSetValues().build();

    @Override
    public Optional<Unit> find(String code, LocalDate day) {
        return Optional.ofNullable(byCode.getOrDefault(code, new TreeMap<>()).floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(unit -> unit.isThereOn(day));
    }

    @Override
    public ImmutableList<Unit> ever(Set<String> codes) {
        return sorted(codes.stream().flatMap(code -> byCode.getOrDefault(code, new TreeMap<>()).values().stream()));
    }

    @Override
    public ImmutableSortedSet<String> codes() {
        return ImmutableSortedSet.copyOf(byCode.keySet());
    }

    @Override
    public ImmutableList<Unit> everUnder(Set<String> codes) {
        return sorted(
                codes.stream().flatMap(code -> byParent.get(code).stream()).map(this::get));
    }

    @Override
    public ImmutableList<Unit> children(String code, LocalDate day) {
        return sorted(byParent.get(code).stream().map(this::get).filter(unit -> unit.isThereOn(day)));
    }

    @Override
    public ImmutableList<Unit> within(String code, LocalDate day) {
        return sorted(find(code, day).stream()
                .flatMap(unit -> Stream.concat(
                        Stream.of(unit),
                        children(code, day).stream().flatMap(child -> within(child.code(), day).stream()))));
    }

    @Override
    public ImmutableList<Unit> on(LocalDate day) {
        return sorted(byCode.values().stream()
                .flatMap(stretches -> stretches.values().stream())
                .filter(unit -> unit.isThereOn(day)));
    }

    @Override
    public ImmutableList<Unit> named(String proper, LocalDate day) {
        return sorted(byName.get(proper).stream().map(this::get).filter(unit -> unit.isThereOn(day)));
    }

    @Override
    public ImmutableList<Succession> successions(Set<String> codes) {
        return codes.stream()
                .flatMap(code -> byEnd.get(code).stream())
                .distinct()
                .sorted(LINK_ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void put(Collection<Unit> units) {
        for (Unit unit : units) {
            Unit before = byCode.computeIfAbsent(unit.code(), unused -> new TreeMap<>())
                    .put(unit.from(), unit);
            if (before != null) {
                before.parent().ifPresent(parent -> byParent.remove(parent, before.id()));
                byName.remove(properName(before), before.id());
            }
            unit.parent().ifPresent(parent -> byParent.put(parent, unit.id()));
            byName.put(properName(unit), unit.id());
        }
    }

    @Override
    public void record(Collection<Succession> successions) {
        for (Succession link : successions) {
            for (String code : link.ends()) {
                byEnd.get(code).removeIf(link::linksTheSameAs);
                byEnd.put(code, link);
            }
        }
    }

    private Unit get(UnitId id) {
        return find(id.code(), id.since()).orElseThrow();
    }

    private static String properName(Unit unit) {
        return NameKey.of(unit.name(), unit.type()).proper();
    }

    private static ImmutableList<Unit> sorted(Stream<Unit> units) {
        return units.sorted(ORDER).collect(ImmutableList.toImmutableList());
    }
}
