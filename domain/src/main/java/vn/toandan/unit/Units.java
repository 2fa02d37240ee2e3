package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * The register of units as it is kept ("danh bạ đơn vị"): a table of units and one of successions; as opposed to
 * {@link UnitRegister}, which decides what may be written. Every question names codes or a day that an index finds; none reads
 * the whole register but {@link #on} and {@link #codes}. Lists come by code, then day (successions: by day, then codes).
 */
public interface Units {

    /** The unit whose code it is on that day. */
    Optional<Unit> find(String code, LocalDate day);

    /** All that these codes ever meant. */
    ImmutableList<Unit> ever(Set<String> codes);

    /** All that ever stood directly under these codes. */
    ImmutableList<Unit> everUnder(Set<String> codes);

    /** What stands directly under it on that day. */
    ImmutableList<Unit> children(String code, LocalDate day);

    /** The unit itself and everything under it on that day, at any depth; nothing if the code means no unit then. */
    ImmutableList<Unit> within(String code, LocalDate day);

    /** Everything there on that day. */
    ImmutableList<Unit> on(LocalDate day);

    /** The units there on that day whose {@link NameKey#proper} it is. */
    ImmutableList<Unit> named(String proper, LocalDate day);

    /** Every code that ever meant a unit. */
    ImmutableSortedSet<String> codes();

    /** Every succession with one of these codes before or after it. */
    ImmutableList<Succession> successions(Set<String> codes);

    /** Writes units; one with the code and the first day of another takes its place. */
    void put(Collection<Unit> units);

    /** Writes successions; one that links the same codes on the same day as another takes its place. */
    void record(Collection<Succession> successions);
}
