package vn.toandan.persistence.sheets;

import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;

/** Reads the cells of one fact by its type; as opposed to {@link RowReader}, which puts the facts of a row together. */
abstract sealed class FactReader permits CountReader, YesNoReader, DayReader, ChoiceReader {

    /** What a cell says that cannot be taken, and what would be right. */
    record Refusal(Sentence wrong, Sentence right) {

        static Refusal of(String key, Object... values) {
            return new Refusal(
                    Sentence.of("persistence/wording:" + key, values),
                    Sentence.of("persistence/wording:" + key + ".right", values));
        }
    }

    abstract Fact fact();

    /**
     * Reads a cell that is not empty.
     *
     * @param into where the value goes; null where the row has no sheet and the cell is looked at only
     * @return null where it can be taken
     */
    abstract @Nullable Refusal read(Cells cells, int at, FactSheet.@Nullable Builder into);
}
