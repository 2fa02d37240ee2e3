package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.workbook.SheetColumn.Look;
import vn.toandan.safety.Fact;

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
    private final Optional<Sentence> note;
    private final Optional<T> prefilled;

    private Field(String name, Sentence label, Kind<T> kind) {
        this(name, label, true, kind, Optional.empty(), Optional.empty());
    }

    private Field(
            String name, Sentence label, boolean needed, Kind<T> kind, Optional<Sentence> note, Optional<T> prefilled) {
        this.name = name;
        this.label = label;
        this.needed = needed;
        this.kind = kind;
        this.note = note;
        this.prefilled = prefilled;
    }

    /** How the cells of a field are read and written. */
    interface Kind<T> {

        Look look();

        /** Reads a cell that is not empty; null where it cannot be taken, which is then said. */
        @Nullable
        T read(Cells cells, int position, String heading, At at);

        void write(T value, TableWriter to);

        /** The words that a form offers, all of which are read; none where anything may be entered. */
        default ImmutableList<Sentence> choices() {
            return ImmutableList.of();
        }

        /** A value in one of those words; empty where it is written as it is. */
        default Optional<Sentence> words(T value) {
            return Optional.empty();
        }
    }

    /** Any text, on one line. */
    public static Field<String> text(String name, Sentence label) {
        return new Field<>(name, label, new TextKind());
    }

    /** Text that may be all digits and begin with zeros. */
    public static Field<String> code(String name, Sentence label) {
        return new Field<>(name, label, new CodeKind());
    }

    public static Field<LocalDate> day(String name, Sentence label) {
        return new Field<>(name, label, new DayKind());
    }

    /** A whole number from 0 up. */
    public static Field<Long> count(String name, Sentence label) {
        return upTo(Fact.Count.MOST, name, label);
    }

    /** A whole number from 0 to the most that it can be. */
    public static Field<Long> upTo(long most, String name, Sentence label) {
        return new Field<>(name, label, new CountKind(most));
    }

    /** Yes or no, in either language and in any case. */
    public static Field<Boolean> yesNo(String name, Sentence label) {
        return new Field<>(name, label, new YesNoKind());
    }

    /** One of a list, by its code or its words. */
    public static <C> Field<C> choice(
            String name, Sentence label, ImmutableMap<String, C> values, Function<C, Sentence> words) {
        return new Field<>(name, label, new ChoiceKind<>(values, words));
    }

    /** Some of a list in one cell, parted by {@code |}; which of them go together, whoever reads the rows has to say. */
    public static <C> Field<ImmutableSet<C>> severalOf(
            String name, Sentence label, ImmutableMap<String, C> values, Function<C, Sentence> words) {
        return new Field<>(name, label, new SeveralKind<>(values, words));
    }

    /** The same, where the column may be missing and its cells may be empty. */
    public Field<T> optional() {
        return new Field<>(name, label, false, kind, note, prefilled);
    }

    /** The same, with what to enter, for forms. */
    public Field<T> explained(Sentence what) {
        return new Field<>(name, label, needed, kind, Optional.of(what), prefilled);
    }

    /** The same, where forms come with that value, since it is the rule and anything else the exception. */
    public Field<T> prefilled(T value) {
        return new Field<>(name, label, needed, kind, note, Optional.of(value));
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

    Optional<Sentence> note() {
        return note;
    }

    Optional<T> prefilled() {
        return prefilled;
    }

    @Override
    public String toString() {
        return name;
    }
}
