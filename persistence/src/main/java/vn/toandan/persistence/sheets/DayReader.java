package vn.toandan.persistence.sheets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;

/** Days as {@link DayText} has them; or that the act did not happen. */
final class DayReader extends FactReader {

    private final Fact.Day fact;

    DayReader(Fact.Day fact) {
        this.fact = fact;
    }

    @Override
    Fact fact() {
        return fact;
    }

    @Override
    @Nullable
    Refusal read(Cells cells, int at, FactSheet.@Nullable Builder into) {
        long day = DayText.read(cells, at);
        if (day == DayText.NO_DATE) {
            return none(cells, at, into);
        }
        if (day == DayText.NO_SUCH_DAY) {
            return Refusal.of("date.nonexistent");
        }
        if (into != null) {
            into.with(fact, LocalDate.ofEpochDay(day));
        }
        return null;
    }

    private @Nullable Refusal none(Cells cells, int at, FactSheet.@Nullable Builder into) {
        String word = cells.word(at);
        if (!word.equals("none") && !word.equals("không có")) {
            return Refusal.vague("date");
        }
        if (into != null) {
            into.withNone(fact);
        }
        return null;
    }
}
