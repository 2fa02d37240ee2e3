package vn.toandan.account;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.toandan.unit.Unit;
import vn.toandan.unit.Units;

/**
 * Scope ("phạm vi quản lý"): the unit of an account and what is under it, by the register on a day; as opposed to a {@link Right}, which says what may be done there. What
 * is gone by that day belongs to whoever holds what it became, and to whoever held it on its last day.
 */
public final class Scope {

    private final Optional<String> top;
    private final Units units;
    private final LocalDate day;

    /** @param top the code of the unit; empty where all of the register is meant */
    public Scope(Optional<String> top, Units units, LocalDate day) {
        this.top = top;
        this.units = units;
        this.day = day;
    }

    public Optional<String> top() {
        return top;
    }

    /** A code that never meant a unit lies in no scope but the whole register. */
    public boolean covers(String code) {
        return top.isEmpty() || coversOneOf(new ArrayDeque<>(Set.of(code)));
    }

    boolean isThere(String code) {
        return units.find(code, day).isPresent();
    }

    /** What lies in it on the day, by code. */
    public ImmutableList<Unit> there() {
        return top.map(code -> units.within(code, day)).orElseGet(() -> units.on(day));
    }

    private boolean coversOneOf(Deque<String> left) {
        Set<String> seen = new HashSet<>();
        while (!left.isEmpty()) {
            String code = left.remove();
            if (!seen.add(code)) {
                continue;
            }
            if (units.find(code, day).isPresent() ? isUnder(code, day) : stoodUnder(code)) {
                return true;
            }
            if (units.find(code, day).isEmpty()) {
                left.addAll(became(code));
            }
        }
        return false;
    }

    private List<String> became(String code) {
        return units.successions(Set.of(code)).stream()
                .filter(link ->
                        link.before().equals(Optional.of(code)) && !link.on().isAfter(day))
                .flatMap(link -> link.after().stream())
                .toList();
    }

    private boolean stoodUnder(String code) {
        return units.ever(Set.of(code)).stream()
                .flatMap(unit -> unit.until().stream())
                .filter(last -> last.isBefore(day))
                .max(LocalDate::compareTo)
                .filter(last -> isUnder(code, last))
                .isPresent();
    }

    private boolean isUnder(String code, LocalDate on) {
        Set<String> passed = new HashSet<>();
        Optional<String> at = Optional.of(code);
        while (at.isPresent() && passed.add(at.get())) {
            if (at.equals(top)) {
                return true;
            }
            at = units.find(at.get(), on).flatMap(Unit::parent);
        }
        return false;
    }
}
