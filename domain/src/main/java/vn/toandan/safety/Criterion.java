package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/**
 * Criterion ("tiêu chí"): one item of a text that can fail alone; as opposed to a {@link Check}, the same item asked of one unit in
 * one year.
 *
 * @param question answered "yes" where it is met
 * @param act what to do where it is not, if more can be said than the facts say
 * @param readings how open places of the text are read here; shown as ours
 */
public record Criterion(
        String id,
        Citation citation,
        Sentence question,
        Requirement requirement,
        Optional<Sentence> act,
        ImmutableList<Sentence> readings) {

    /** A criterion of the national texts, whose sentences stand in the resource {@code criteria} under its id. */
    public static Criterion of(String id, Citation citation, Requirement requirement) {
        return new Criterion(
                id,
                citation,
                Sentence.of("safety/criteria:criterion." + id + ".question"),
                requirement,
                Optional.of(Sentence.of("safety/criteria:criterion." + id + ".act")),
                ImmutableList.of());
    }

    /** The same, with a named reading of an open place in the text. */
    public Criterion readAs(String reading) {
        return new Criterion(
                id,
                citation,
                question,
                requirement,
                act,
                ImmutableList.<Sentence>builder()
                        .addAll(readings)
                        .add(Sentence.of("safety/wording:reading." + reading))
                        .build());
    }
}
