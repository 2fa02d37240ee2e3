package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.toandan.law.Sentence;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.NameKey;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;
import vn.toandan.unit.Units;

/**
 * Reads the codes of sheets ("đối chiếu mã đơn vị với danh bạ") on the last day of the window, when they are to be filed; as opposed
 * to the {@link JudgingRound}, which judges what was filed. A code that the register has never had is let pass, and counted.
 */
public final class CodesOfSheets {

    private final Units units;
    private final SafetyStandard standard;
    private final Map<LocalDate, RegisteredUnits> registers = new HashMap<>();
    private final Set<String> unregistered = new HashSet<>();

    public CodesOfSheets(Units units, SafetyStandard standard) {
        this.units = units;
        this.standard = standard;
    }

    /** What the register says of the unit that a sheet names. */
    public sealed interface Answer {

        /** Nothing to say: it is there, or the register has never had the code. */
        record Fits() implements Answer {}

        /** It is there under another name; the sheet is filed all the same. */
        record Named(Sentence says) implements Answer {}

        /** The code means no such unit on that day. */
        record Refused(Column column, Sentence wrong, Sentence right) implements Answer {}
    }

    /** The column that a refusal is about. */
    public enum Column {
        UNIT_CODE,
        UNIT_KIND
    }

    private static final Answer FITS = new Answer.Fits();

    public Answer of(NamedUnit unit, int year) {
        LocalDate day = standard.codesReadOn(unit.kind(), year);
        Optional<Unit> known = registers
                .computeIfAbsent(day, on -> RegisteredUnits.on(on, units, Optional.empty()))
                .find(unit.code());
        if (known.isPresent()) {
            return compared(unit, known.get());
        }
        ImmutableList<Unit> ever = units.ever(ImmutableSet.of(unit.code()));
        if (ever.isEmpty()) {
            unregistered.add(unit.code());
            return FITS;
        }
        String stretches = ever.stream().map(Unit::name).distinct().collect(Collectors.joining(", "));
        return new Answer.Refused(
                Column.UNIT_CODE,
                Sentence.of("judging/wording:code.not_then", day, stretches),
                Sentence.of("judging/wording:code.not_then.right", day));
    }

    private static Answer compared(NamedUnit unit, Unit known) {
        if (!known.type().kind().equals(Optional.of(unit.kind()))) {
            return new Answer.Refused(
                    Column.UNIT_KIND,
                    Sentence.of(
                            "judging/wording:code.kind",
                            known.name(),
                            known.type().words()),
                    known.type().kind().isPresent()
                            ? Sentence.of(
                                    "judging/wording:code.kind.right",
                                    known.type().code())
                            : Sentence.of("judging/wording:code.kind.none.right"));
        }
        return unit.name().isEmpty() || isNameOf(known, unit.name())
                ? FITS
                : new Answer.Named(Sentence.of("judging/wording:code.name", known.name()));
    }

    /** Nearly all are written alike, and need no key. */
    private static boolean isNameOf(Unit known, String name) {
        UnitType type = known.type();
        return name.equals(known.name()) || NameKey.of(name, type).matches(NameKey.of(known.name(), type));
    }

    /** How many codes were met that the register has never had. */
    public int unregistered() {
        return unregistered.size();
    }
}
