package vn.toandan.unit;

import vn.toandan.law.Sentence;

/**
 * Why something about units is not written, and what would be right; as opposed to a {@link UnitRemark}, with which it is.
 *
 * @param row where in the file, the header being row 1; 0 where it stands in no file
 * @param column as the contract names it
 * @param value as given
 */
public record UnitRejection(Code code, long row, String column, String value, Sentence wrong, Sentence right) {

    /** The kinds of refusal. */
    public enum Code {
        MISSING,
        NOT_ASKED,
        UNTIL_BEFORE_FROM,
        NO_SUCH_LEVEL,
        /** The code means another unit on some of those days. */
        TAKEN,
        /** The unit is known to end earlier. */
        ENDED,
        /** The code means no unit on the day. */
        UNKNOWN_THEN,
        WRONG_PARENT,
        NOT_A_COMMUNE,
        /** A unit that stays itself has no other before or after it on that day. */
        NOT_ALONE,
        /** Something that happened later is recorded of it. */
        CHANGED_LATER,
        /** It came to be on that very day. */
        FIRST_DAY,
        STILL_ABOVE_OTHERS,
        TOO_FEW,
        TYPES_DIFFER
    }
}
