package vn.toandan.tip;

import com.google.common.collect.ImmutableList;

/** What came of taking in a file: all of it, or nothing. */
public sealed interface Taken {

    /**
     * Written.
     *
     * @param rows how many said something new
     */
    record In(int rows) implements Taken {}

    /** Nothing was written. */
    record Rejected(ImmutableList<TipRejection> rejections) implements Taken {}
}
