package vn.toandan.reporting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableTable;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.UnitKind;

/** What came out of judging a unit, with its kind: one object for all units alike, as hundreds of thousands are held at a time. */
record Outcome(UnitKind kind, UnitVerdict verdict) {

    private static final ImmutableTable<UnitKind, UnitVerdict, Outcome> ALL = all();

    private static ImmutableTable<UnitKind, UnitVerdict, Outcome> all() {
        ImmutableTable.Builder<UnitKind, UnitVerdict, Outcome> all = ImmutableTable.builder();
        for (UnitKind kind : UnitKind.values()) {
            for (UnitVerdict verdict : UnitVerdict.values()) {
                all.put(kind, verdict, new Outcome(kind, verdict));
            }
        }
        return all.buildOrThrow();
    }

    static Outcome of(UnitKind kind, UnitVerdict verdict) {
        return requireNonNull(ALL.get(kind, verdict));
    }
}
