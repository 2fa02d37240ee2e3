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
 * @param act the wording key of what to do where it is not, if more can be said than the facts say; its days are those of the
 *     year and the rule set, so a {@link Check} fills them in
 * @param readings how open places of the text are read here; shown as ours
 */
public record Criterion(
        String id,
        Citation citation,
        Sentence question,
        Requirement requirement,
        Optional<String> act,
        ImmutableList<Sentence> readings) {

    /** A criterion of the national texts, whose sentences stand in the resource {@code criteria} under its id. */
    public static Criterion of(String id, Citation citation, Requirement requirement) {
        return new Criterion(
                id,
                citation,
                Sentence.of(
                        "safety/criteria:criterion." + id + ".question",
                        requirement.figures().toArray()),
                requirement,
                Optional.of("safety/criteria:criterion." + id + ".act"),
                ImmutableList.of());
    }

    /** The same, with named readings of open places in the text. */
    public Criterion readAs(String... more) {
        return readAs(ImmutableList.copyOf(more));
    }

    /** The same, with named readings of open places in the text. */
    public Criterion readAs(ImmutableList<String> more) {
        ImmutableList.Builder<Sentence> all = ImmutableList.<Sentence>builder().addAll(readings);
        for (String reading : more) {
            all.add(Sentence.of("safety/wording:reading." + reading));
        }
        return new Criterion(id, citation, question, requirement, act, all.build());
    }
}
