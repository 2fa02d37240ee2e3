package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/** What recording came to: written, or refused with every reason. */
public sealed interface Registered {

    /**
     * Nothing stood against it.
     *
     * @param written false where all of it was known before
     */
    record Recorded(boolean written, ImmutableList<Remark> remarks) implements Registered {}

    /** Nothing was written. */
    record Rejected(ImmutableList<Rejection> rejections) implements Registered {}

    /** What a person should look at although it was written. */
    record Remark(Matter matter, Sentence says) {

        /** The kinds of remark. */
        public enum Matter {
            /** It was recorded before. */
            KNOWN,
            /** The achievement was commended already; the nomination is filed all the same. */
            COMMENDED,
            /** Decided after the term: flagged, not void. */
            LATE,
            /** The deciding person or close family benefits. */
            REROUTE,
            /** The nomination names no achievement, so that a second award for it cannot be seen. */
            NO_ACHIEVEMENT,
            /** Whether the earlier commendation was thematic is not known. */
            BASIS_OPEN,
            /** The earlier commendation was sudden, and the rule against it did not bind yet. */
            BASIS_BEFORE,
            /** What is to be recovered. */
            RECOVER,
            /** The proposal was set aside before, and shows nothing new. */
            SET_ASIDE
        }
    }

    /**
     * Why it is not recorded, and what would be right.
     *
     * @param ground the text by which it is so; empty where reason alone says it
     */
    record Rejection(Refusal refusal, Sentence wrong, Sentence right, Optional<Citation> ground) {

        /** The kinds of refusal. */
        public enum Refusal {
            NO_NOMINATION,
            /** The decision is dated after the day from which it is said to be known. */
            NOT_YET,
            /** The achievement was commended already (B5): the first decision's number is named. */
            COMMENDED,
            NOT_ELIGIBLE,
            ON_HOLD,
            NOT_KNOWN,
            /** Another authority than the one that gives the form, or that awarded. */
            OTHER_AUTHORITY,
            OTHER_AMOUNT,
            ABOVE_CEILING,
            /** No text establishes the money, so it has to be named. */
            NO_AMOUNT,
            /** More money than anybody pays with a commendation, so a slip. */
            TOO_MUCH,
            /** A sudden commendation is no basis for a work-merit one. */
            NO_BASIS,
            NO_SUCH_BASIS,
            /** A revocation without the document that found it. */
            NO_FINDING,
            NOT_AWARDED,
            /** The revocation is dated before the award. */
            BEFORE_AWARD,
            /** Nothing is proposed for that achievement. */
            NO_PROPOSAL,
            /** Set aside without the document that says why. */
            NO_GROUND
        }
    }
}
