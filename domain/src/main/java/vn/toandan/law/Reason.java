package vn.toandan.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Reason ("lý do"): why an answer is what it is, as a tree that can be read from the answer down to what was entered; as opposed to a
 * {@link Sentence}, which is one line of it.
 */
public sealed interface Reason {

    /** What this reason says. */
    Sentence says();

    /** The reasons that it rests on, in the order of the text. */
    default ImmutableList<Reason> because() {
        return ImmutableList.of();
    }

    /** Something entered, and the document it was taken from, if one was named. */
    record Given(Sentence says, Optional<String> document) implements Reason {}

    /** A judgement somebody made, which no rule can replace: by whom and in which document, if they were named. */
    record Attested(Sentence says, Optional<String> document, Optional<String> by) implements Reason {}

    /** What the text asks. */
    record Required(Sentence says, Citation citation) implements Reason {}

    /** How an open place of the text is read here: our reading, not the text's word. */
    record Read(Sentence says) implements Reason {}

    /** A question answered. */
    record Concluded(Sentence question, Sentence says, ImmutableList<Reason> because) implements Reason {}
}
