package vn.toandan.reporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** On which day the code of a judged unit is read: the last of the year's window, or of lawful decisions where no window is fixed. */
final class WindowDays {

    private record Of(UnitKind kind, int year) {}

    private final SafetyStandard standard;
    private final Map<Of, LocalDate> known = new HashMap<>();

    WindowDays(SafetyStandard standard) {
        this.standard = standard;
    }

    LocalDate last(UnitKind kind, int year) {
        return known.computeIfAbsent(new Of(kind, year), this::found);
    }

    private LocalDate found(Of of) {
        return standard.codesReadOn(of.kind, of.year);
    }
}
