package vn.toandan.reporting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.toandan.law.Sentence;

/**
 * Published view ("bản công bố"): what a report for everybody withholds, which is no number in it and not unknown either; as opposed to the
 * {@link PeriodReport} that an office keeps for itself.
 *
 * @param withheld the figures that are not told
 * @param withoutKinds the subjects of which nothing is told by kind
 * @param smallest the least count that is told, apart from zero; empty from the commune up, where all counts are
 */
public record PublishedView(
        ImmutableSet<Figure.Id> withheld, ImmutableSet<Figure.Subject> withoutKinds, OptionalInt smallest) {

    static PublishedView ofEverything() {
        return new PublishedView(ImmutableSet.of(), ImmutableSet.of(), OptionalInt.empty());
    }

    /** Without what would tell for which form somebody is commended who is a number in the public list. */
    static PublishedView withoutForms() {
        return new PublishedView(
                ImmutableSet.of(Figure.Id.COMMENDATION_MONEY),
                ImmutableSet.of(Figure.Subject.COMMENDATIONS),
                OptionalInt.empty());
    }

    /** By which rule it withholds, a sentence each. */
    public ImmutableList<Sentence> says() {
        if (smallest.isEmpty()) {
            return ImmutableList.of(say(withheld.isEmpty() ? "everything" : "forms"));
        }
        return Stream.of(say("small", (long) smallest.getAsInt()), say("all_or_none"), say("money"), say("year"))
                .collect(toImmutableList());
    }

    private static Sentence say(String key, Object... values) {
        return Sentence.of("reporting/wording:published." + key, values);
    }
}
