package vn.toandan.model;

import vn.toandan.law.Sentence;

/**
 * Why a row about a model is not taken in, and what would be right; as opposed to a cell that cannot be read, which the reader of the file
 * refuses.
 *
 * @param row its place, as it was given
 * @param column as the contract names it
 * @param value as given
 */
public record ModelRejection(Code code, long row, String column, String value, Sentence wrong, Sentence right) {

    /** The kinds of refusal. */
    public enum Code {
        /** Another row of the same model says otherwise. */
        CONTRADICTS,
        /** The same model and year once more. */
        REPEATED,
        /** No year of which there is a review. */
        NO_SUCH_YEAR,
        /** Rated, and of no year. */
        NO_YEAR,
        /** Something that its course does not allow. */
        MISSTEP,
        /** Reviewed for a year in which it was not at work. */
        NOT_AT_WORK
    }
}
