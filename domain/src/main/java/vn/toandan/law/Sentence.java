package vn.toandan.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * Sentence ("câu"): what is to be said, apart from the language it is said in; as opposed to the text that a {@link Wording} makes of
 * its keys and values in Vietnamese or English. Equal sentences say the same thing.
 */
public sealed interface Sentence {

    /** One clause: a key of a wording resource, {@code folder/file:key}, and the values that go into it. */
    record Clause(String key, ImmutableList<Object> values) implements Sentence {

        /**
         * Anything else would be printed in a way of its own.
         *
         * @throws IllegalArgumentException for a value of another type than {@link Sentence#of} names
         */
        public Clause {
            for (Object value : values) {
                checkArgument(
                        value instanceof Long
                                || value instanceof Integer
                                || value instanceof String
                                || value instanceof LocalDate
                                || value instanceof Sentence
                                || value instanceof Ratio
                                || value instanceof Percentage,
                        "%s cannot say a %s",
                        key,
                        value.getClass());
            }
        }
    }

    /** Several clauses said in one breath, parted by semicolons. */
    record Several(ImmutableList<Sentence> parts) implements Sentence {}

    /** Several nouns in a row, parted by commas. */
    record Enumeration(ImmutableList<Sentence> parts) implements Sentence {}

    /** Words that came from outside in both languages, such as a province's question. */
    record Bilingual(String vietnamese, String english) implements Sentence {}

    /**
     * A clause.
     *
     * @param values each a {@code Long} or {@code Integer} (a number), a {@code LocalDate}, a {@link Ratio}, a {@link Percentage}, a
     *     {@link Sentence} or a {@code String} (printed as it is)
     */
    static Sentence of(String key, Object... values) {
        return new Clause(key, ImmutableList.copyOf(values));
    }

    static Sentence verbatim(String text) {
        return new Bilingual(text, text);
    }

    static Sentence several(Iterable<Sentence> parts) {
        ImmutableList<Sentence> all = ImmutableList.copyOf(parts);
        return all.size() == 1 ? all.get(0) : new Several(all);
    }

    static Sentence enumeration(Iterable<Sentence> parts) {
        return new Enumeration(ImmutableList.copyOf(parts));
    }

    /** This clause and one more. */
    default Sentence and(Sentence more) {
        return new Several(ImmutableList.of(this, more));
    }
}
