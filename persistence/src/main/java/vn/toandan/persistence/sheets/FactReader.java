package vn.toandan.persistence.sheets;

import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;

/** Reads the cells of one fact by its type; as opposed to {@link RowReader}, which puts the facts of a row together. */
abstract sealed class FactReader permits CountReader, YesNoReader, DayReader, ChoiceReader {

    /**
     * What a cell says that cannot be taken, and what would be right.
     *
     * @param vague nothing tells what was meant, so that perhaps it is not known: where a cell may be empty, that would be right too
     */
    record Refusal(Sentence wrong, Sentence right, boolean vague) {

        /** Of a cell that shows what was meant. */
        static Refusal of(String key, Object... values) {
            return of(key, false, values);
        }

        static Refusal vague(String key, Object... values) {
            return of(key, true, values);
        }

        private static Refusal of(String key, boolean vague, Object... values) {
            return new Refusal(
                    Sentence.of("persistence/wording:" + key, values),
                    Sentence.of("persistence/wording:" + key + ".right", values),
                    vague);
        }

        /** Never tells anybody to leave a cell empty that has to be filled in. */
        Sentence right(boolean mayBeEmpty) {
            return vague && mayBeEmpty ? Sentence.of("persistence/wording:or_empty", right) : right;
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
