package vn.toandan.persistence.sheets;

import org.jspecify.annotations.Nullable;
import vn.toandan.persistence.workbook.SheetColumn.Look;

/** Whole numbers from 0 to the most that one can be, refused in the words of the counts of facts. */
record CountKind(long most) implements Field.Kind<Long> {

    @Override
    public Look look() {
        return Look.GENERAL;
    }

    @Override
    public @Nullable Long read(Cells cells, int position, String heading, At at) {
        int digits = WholeNumber.digits(cells, position);
        if (digits == 0) {
            FactReader.Refusal refusal = CountReader.refusal(
                    cells.word(position), cells.isNumber(position), WholeNumber.isAmbiguous(cells, position));
            at.complain(heading, cells.written(position), refusal);
            return null;
        }
        long count = 0;
        for (int digit = 0; digit < digits; digit++) {
            count = 10 * count + cells.charAt(position, digit) - '0';
            if (count > most) {
                at.complain(heading, cells.written(position), "count.too_large", most);
                return null;
            }
        }
        return count;
    }

    @Override
    public void write(Long value, TableWriter to) {
        to.number(value);
    }
}
