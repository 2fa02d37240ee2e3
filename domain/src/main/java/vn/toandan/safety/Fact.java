package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import vn.toandan.law.Sentence;

/**
 * One thing that is asked about a unit in a year ("chỉ tiêu, dữ kiện"): a column of a form; as opposed to a {@link Criterion}, which
 * judges some of them. Two facts are the same only if they are the same object.
 *
 * <p>A {@link FactSheet} keeps each value as one {@code long}; only this hierarchy knows how it is to be read.
 */
public abstract sealed class Fact {

    /** Most counts, every answer and every choice: what is said of them is said again and again. */
    private static final int USUAL = 16;

    private final String id;
    private final CanChange canChange;
    private final Sentence label;
    private final Sentence phrase;
    private final Sentence missing;
    private final AtomicReferenceArray<Sentence> given = new AtomicReferenceArray<>(USUAL);

    Fact(String id, CanChange canChange, Sentence label, Sentence phrase) {
        this.id = id;
        this.canChange = canChange;
        this.label = label;
        this.phrase = phrase;
        this.missing = Sentence.of("safety/wording:missing", phrase);
    }

    /** The column's name in files, e.g. {@code households_resident}. */
    public final String id() {
        return id;
    }

    public final CanChange canChange() {
        return canChange;
    }

    /** The column's label on a form. */
    public final Sentence label() {
        return label;
    }

    /** The fact as named inside a sentence. */
    public final Sentence phrase() {
        return phrase;
    }

    /** That it is so and so. */
    final Sentence given(long value) {
        if (value < 0 || value >= USUAL) {
            return given(words(value));
        }
        Sentence before = given.get((int) value);
        if (before == null) {
            before = given(words(value));
            given.set((int) value, before);
        }
        return before;
    }

    private Sentence given(Sentence value) {
        return Sentence.of("safety/wording:given", phrase, value);
    }

    /** That it was not filled in. */
    final Sentence missing() {
        return missing;
    }

    /** The value as people read it. */
    abstract Sentence words(long value);

    /** The value as files and answers carry it: a number, an ISO date or a code. */
    abstract Object plain(long value);

    /** How far one value lies from another; see the package's note on what would make a check pass. */
    abstract long distance(long from, long to);

    @Override
    public final String toString() {
        return id;
    }

    /** Count ("số đếm"): a number of things, zero included. Last year's counts may also be not comparable, where a predecessor was divided. */
    public static final class Count extends Fact {

        /** The largest count that is held: sums and cross-multiplications of such counts stay exact. */
        public static final long MOST = 999_999_999_999_999L;

        static final long NOT_COMPARABLE = -1;

        private final boolean neverZero;
        private final boolean comparable;

        Count(
                String id,
                CanChange canChange,
                Sentence label,
                Sentence phrase,
                boolean neverZero,
                boolean mayBeNotComparable) {
            super(id, canChange, label, phrase);
            this.neverZero = neverZero;
            this.comparable = mayBeNotComparable;
        }

        /** Whether a zero is refused: a commune without any unit, an area without any household. */
        public boolean isNeverZero() {
            return neverZero;
        }

        /** Whether the words "not comparable" may stand for the number. */
        public boolean mayBeNotComparable() {
            return comparable;
        }

        @Override
        Sentence words(long value) {
            return value == NOT_COMPARABLE
                    ? Sentence.of("safety/criteria:choice.count.not_comparable")
                    : Sentence.of("safety/wording:number", value);
        }

        @Override
        Object plain(long value) {
            return value == NOT_COMPARABLE ? "not_comparable" : (Object) value;
        }

        @Override
        long distance(long from, long to) {
            return Math.abs(to - from);
        }
    }

    /** Yes or no ("có, không"). */
    public static final class YesNo extends Fact {

        static final long NO = 0;
        static final long YES = 1;

        private static final Sentence NO_WORDS = Sentence.of("safety/criteria:choice.yes_no.no");
        private static final Sentence YES_WORDS = Sentence.of("safety/criteria:choice.yes_no.yes");

        YesNo(String id, CanChange canChange, Sentence label, Sentence phrase) {
            super(id, canChange, label, phrase);
        }

        @Override
        Sentence words(long value) {
            return value == YES ? YES_WORDS : NO_WORDS;
        }

        @Override
        Object plain(long value) {
            return value == YES ? "yes" : "no";
        }

        @Override
        long distance(long from, long to) {
            return 1;
        }
    }

    /** Day ("ngày"): when an act happened, or that it did not happen. */
    public static final class Day extends Fact {

        static final long NONE = Long.MIN_VALUE;

        Day(String id, CanChange canChange, Sentence label, Sentence phrase) {
            super(id, canChange, label, phrase);
        }

        @Override
        Sentence words(long value) {
            return value == NONE
                    ? Sentence.of("safety/criteria:choice.date.none")
                    : Sentence.of("safety/wording:date", LocalDate.ofEpochDay(value));
        }

        @Override
        Object plain(long value) {
            return value == NONE ? "none" : LocalDate.ofEpochDay(value).toString();
        }

        @Override
        long distance(long from, long to) {
            return 1;
        }
    }

    /** Choice ("lựa chọn"): one of a fixed list, from the least to the most where it is a rating. */
    public static final class Choice extends Fact {

        private final ImmutableList<String> values;
        private final ImmutableList<Sentence> words;

        Choice(
                String id,
                CanChange canChange,
                Sentence label,
                Sentence phrase,
                ImmutableList<String> values,
                ImmutableList<Sentence> words) {
            super(id, canChange, label, phrase);
            this.values = values;
            this.words = words;
        }

        /** What may be chosen, in the order of the list. */
        public ImmutableList<String> values() {
            return values;
        }

        long index(String value) {
            return values.indexOf(value);
        }

        /** What one of them means. */
        public Sentence label(String value) {
            return words.get(values.indexOf(value));
        }

        @Override
        Sentence words(long value) {
            return words.get((int) value);
        }

        @Override
        Object plain(long value) {
            return values.get((int) value);
        }

        @Override
        long distance(long from, long to) {
            return Math.abs(to - from);
        }
    }
}
