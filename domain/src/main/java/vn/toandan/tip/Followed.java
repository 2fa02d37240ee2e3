package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/** What whoever holds a receipt sees or may do with it ("tra cứu tin"). */
public sealed interface Followed {

    /**
     * Where the tip is.
     *
     * @param nextDeadline the last day of the next deadline; empty where none is open or none can be counted
     */
    record Found(TipState state, Dialogue dialogue, Optional<Wish> wish, Optional<LocalDate> nextDeadline)
            implements Followed {}

    /** What was said is on file. */
    record Added() implements Followed {}

    /** The receipt is none of ours, whatever is wrong with it. */
    record Unknown() implements Followed {}

    /** The receipt is right, what was said is not. */
    record Rejected(ImmutableList<TipRejection> rejections) implements Followed {}
}
