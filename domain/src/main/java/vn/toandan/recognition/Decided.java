package vn.toandan.recognition;

import com.google.common.collect.ImmutableList;

/** What recording a decision came to: written for all its units, or refused for all with every reason. */
public sealed interface Decided {

    /**
     * Written.
     *
     * @param units how many units it was new for; none if all of it was known
     */
    record Recorded(int units, ImmutableList<RecognitionRemark> remarks) implements Decided {}

    /** Nothing was written. */
    record Rejected(ImmutableList<RecognitionRejection> rejections) implements Decided {}
}
