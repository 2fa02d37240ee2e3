package vn.toandan.unit;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import vn.toandan.unit.Findings.Cell;
import vn.toandan.unit.Links.Named;
import vn.toandan.unit.Succession.Change;

/**
 * Provinces: which followed which, read from what became of their communes. A province of which one commune is not mapped says
 * nothing, lest half a mapping make a merger look like a province carried over alone.
 */
final class Provinces {

    private final Units units;
    private final Draft draft;
    private final LocalDate on;
    private final LocalDate last;
    private final SetMultimap<String, String> followers = HashMultimap.create();
    private final SetMultimap<String, String> origins = HashMultimap.create();
    private final Deque<ImmutableList<Succession>> open = new ArrayDeque<>();
    private final Map<String, Named> found = new TreeMap<>();
    private final Map<String, Boolean> oldMapped = new HashMap<>();
    private final Map<String, Boolean> newMapped = new HashMap<>();

    Provinces(Units units, Draft draft, LocalDate on) {
        this.units = units;
        this.draft = draft;
        this.on = on;
        this.last = on.minusDays(1);
    }

    /** The links between the provinces of these communes, and of all that these are linked with already. */
    ImmutableList<Named> links(Iterable<Named> communes) {
        communes.forEach(named -> note(named.link()));
        while (!open.isEmpty()) {
            open.remove().forEach(this::note);
        }
        return found.values().stream()
                .filter(named -> isWhole(
                        named.link().before().orElseThrow(),
                        named.link().after().orElseThrow()))
                .collect(ImmutableList.toImmutableList());
    }

    private void note(Succession link) {
        Optional<String> before =
                link.before().flatMap(code -> province(code, last)).filter(this::endsWithTheDayBefore);
        Optional<String> after =
                link.after().flatMap(code -> province(code, on)).filter(this::beginsOnTheDay);
        if (before.isPresent() && after.isPresent()) {
            note(before.get(), after.get());
        }
    }

    private void note(String before, String after) {
        if (!followers.put(before, after)) {
            return;
        }
        origins.put(after, before);
        found.put(
                before + " " + after,
                new Named(
                        Succession.of(on, Change.MERGE, before, after),
                        Cell.ofCommand(Mapping.OLD, before),
                        Cell.ofCommand(Mapping.NEW, after)));
        if (followers.get(before).size() == 1) {
            open.add(linksOf(communes(before, last), draft::after));
        }
        if (origins.get(after).size() == 1) {
            open.add(linksOf(communes(after, on), draft::before));
        }
    }

    private ImmutableList<Succession> linksOf(
            ImmutableList<String> communes, BiFunction<String, LocalDate, ImmutableList<Succession>> links) {
        return communes.stream()
                .flatMap(commune -> links.apply(commune, on).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isWhole(String before, String after) {
        return origins.get(after).stream().allMatch(this::isMapped)
                && followers.get(before).stream().allMatch(this::isReached);
    }

    /** Whether it is known of each of its communes what became of it. */
    private boolean isMapped(String province) {
        return oldMapped.computeIfAbsent(
                province,
                code -> communes(code, last).stream()
                        .noneMatch(commune -> draft.after(commune, on).isEmpty()));
    }

    /** Whether it is known of each of its communes what it came from. */
    private boolean isReached(String province) {
        return newMapped.computeIfAbsent(
                province,
                code -> communes(code, on).stream()
                        .noneMatch(commune -> draft.before(commune, on).isEmpty()));
    }

    private ImmutableList<String> communes(String province, LocalDate day) {
        ImmutableList<String> codes = units.within(province, day).stream()
                .filter(unit -> unit.type() == UnitType.COMMUNE)
                .map(Unit::code)
                .collect(ImmutableList.toImmutableList());
        draft.load(codes);
        return codes;
    }

    private boolean endsWithTheDayBefore(String code) {
        return draft.find(code, last).flatMap(Unit::end).equals(Optional.of(on));
    }

    private boolean beginsOnTheDay(String code) {
        return draft.find(code, on).map(Unit::from).equals(Optional.of(on));
    }

    private Optional<String> province(String commune, LocalDate day) {
        return draft.find(commune, day)
                .flatMap(unit -> draft.above(unit, UnitType.PROVINCE, day))
                .map(Unit::code);
    }
}
