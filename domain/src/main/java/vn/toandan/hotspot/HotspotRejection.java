package vn.toandan.hotspot;

import vn.toandan.law.Sentence;

/**
 * Why a row about a hotspot is not taken in, and what would be right; as opposed to a cell that cannot be read, which the reader of the
 * file refuses.
 *
 * @param row its place, as it was given
 * @param column as the contract names it
 * @param value as given
 */
public record HotspotRejection(Code code, long row, String column, String value, Sentence wrong, Sentence right) {

    /** The kinds of refusal. */
    public enum Code {
        /** The same hotspot once more. */
        REPEATED,
        /** Confirmed by somebody, and on no day. */
        NOT_CONFIRMED,
        /** Confirmed before it was reported. */
        CONFIRMED_EARLY,
        /** Cleared before it was reported or confirmed. */
        CLEARED_EARLY
    }
}
