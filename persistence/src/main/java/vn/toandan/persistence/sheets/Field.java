package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.workbook.SheetColumn.Look;

/**
 * Field ("cột"): a column of a register with what its cells hold; as opposed to a {@link vn.toandan.safety.Fact}, which is asked for
 * a year and judged. Two fields are the same only if they are the same object.
 *
 * @param <T> what a cell comes to
 */
public final class Field<T> implements Headings.Named {

    private final String name;
    private final Sentence label;
    private final boolean needed;
    private final Kind<T> kind;

    private Field(String name, Sentence label, boolean needed, Kind<T> kind) {
        this.name = name;
        this.label = label;
        this.needed = needed;
        this.kind = kind;
    }

    /** How the cells of a field are read and written. */
    interface Kind<T> {

        Look look();

        /** Reads a cell that is not empty; null where it cannot be taken, which is then said. */
        @Nullable
        T read(Cells cells, int position, String heading, At at);

        void write(T value, TableWriter to);
    }

    /** Any text, on one line. */
    public static Field<String> text(String name, Sentence label) {
        return new Field<>(name, label, true, new TextKind());
    }

    /** Text that may be all digits and begin with zeros. */
    public static Field<String> code(String name, Sentence label) {
        return new Field<>(name, label, true, new CodeKind());
    }

    public static Field<LocalDate> day(String name, Sentence label) {
        return new Field<>(name, label, true, new DayKind());
    }

    /** A whole number from 0 up. */
    public static Field<Long> count(String name, Sentence label) {
        return new Field<>(name, label, true, new CountKind());
    }

    /** One of a list, by its code or its words. */
    public static <C> Field<C> choice(
            String name, Sentence label, ImmutableMap<String, C> values, Function<C, Sentence> words) {
        return new Field<>(name, label, true, new ChoiceKind<>(values, words));
    }

    /** The same, where the column may be missing and its cells may be empty. */
    public Field<T> optional() {
        return new Field<>(name, label, false, kind);
    }

    @Override
    public String id() {
        return name;
    }

    /** The column's label in files that people fill in. */
    public Sentence label() {
        return label;
    }

    boolean isNeeded() {
        return needed;
    }

    Kind<T> kind() {
        return kind;
    }

    @Override
    public String toString() {
        return name;
    }
}
