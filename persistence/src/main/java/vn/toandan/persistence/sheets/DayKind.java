package vn.toandan.persistence.sheets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.toandan.persistence.workbook.SheetColumn.Look;

/** Days, as {@link DayText} has them; as opposed to those of facts, none may say that an act did not happen. */
record DayKind() implements Field.Kind<LocalDate> {

    @Override
    public Look look() {
        return Look.DAY;
    }

    @Override
    public @Nullable LocalDate read(Cells cells, int position, String heading, At at) {
        long day = DayText.read(cells, position);
        if (day == DayText.NO_DATE || day == DayText.NO_SUCH_DAY) {
            at.complain(heading, cells.written(position), day == DayText.NO_DATE ? "day" : "date.nonexistent");
            return null;
        }
        return LocalDate.ofEpochDay(day);
    }

    @Override
    public void write(LocalDate value, TableWriter to) {
        to.day(value);
    }
}
