package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;

/**
 * Rejection ("lý do không nhận"): one reason why a sheet is refused, since it says something that cannot be; as opposed to a check that is not met, which is an answer.
 *
 * @param facts where, the first being the one to look at
 * @param wrong what is wrong, with the values
 * @param right what would be right
 */
public record Rejection(Code code, ImmutableList<Fact> facts, Sentence wrong, Sentence right) {

    /** The kinds of refusal. */
    public enum Code {
        PART_EXCEEDS_WHOLE,
        WHOLE_IS_ZERO,
        NOT_A_COUNT,
        NOT_IN_LIST,
        NOT_ASKED_OF_THIS_KIND
    }
}
