package vn.toandan.recognition;

import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/**
 * Why a decision is not recorded, and what would be right; as opposed to a {@link RecognitionRemark}, with which it is.
 *
 * @param unit the code it is about; empty where it is about the decision itself
 * @param ground the text by which it is so; empty where reason alone says it
 */
public record RecognitionRejection(Code code, String unit, Sentence wrong, Sentence right, Optional<Citation> ground) {

    /** The kinds of refusal. */
    public enum Code {
        NO_UNITS,
        NOT_JUDGED,
        NOT_MET,
        NOT_KNOWN,
        OUT_OF_SCOPE,
        /** The window of the year was still open on the day of the decision. */
        WINDOW_OPEN,
        /** It was judged by other law than that of the day of the decision. */
        OTHER_LAW,
        NOT_COMPETENT,
        NO_SUCH_PAPER,
        MISSING_PAPER,
        /** Another decision recognises it already. */
        RECOGNISED,
        /** The decision is dated after the day from which it is said to be known. */
        NOT_YET,
        /** There is no recognition to annul. */
        NOT_RECOGNISED,
        /** It is annulled by another authority than the one that decided. */
        OTHER_AUTHORITY,
        /** The annulment is dated before the decision. */
        BEFORE_DECISION,
        NO_GROUND
    }
}
