package vn.toandan.reporting;

import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.unit.CodesOfRecords;
import vn.toandan.unit.UnitId;
import vn.toandan.unit.Units;

/**
 * Where dated records lie and which unit each is of ("sự việc thuộc địa bàn nào"), by the code that it names, read on its day; as opposed
 * to judgements, whose codes are read on the last day of a window.
 */
final class RecordedThere {

    private final CodesOfRecords codes;
    private final Optional<Place> place;

    RecordedThere(Units units, Optional<Place> place) {
        this.codes = new CodesOfRecords(units);
        this.place = place;
    }

    boolean contains(String code, LocalDate day) {
        return place.isEmpty()
                || codes.read(code, day)
                        .filter(unit -> place.get().contains(code, CodesOfRecords.dayOf(unit, day)))
                        .isPresent();
    }

    /** What names no unit lies nowhere in particular: it counts for the whole alone. */
    boolean contains(Optional<String> code, LocalDate day) {
        return place.isEmpty() || code.filter(named -> contains(named, day)).isPresent();
    }

    /** Of which it counts once. */
    UnitId unit(String code, LocalDate day) {
        return codes.identity(code, day);
    }
}
