package vn.toandan.retention;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What came of setting a term, holding or releasing. */
public sealed interface Settled {

    record Done() implements Settled {}

    /** Nothing was written. */
    record Rejected(ImmutableList<RetentionRejection> rejections) implements Settled {}

    /** Written where nothing stands against it. */
    static Settled of(List<RetentionRejection> against, Runnable writing) {
        if (!against.isEmpty()) {
            return new Rejected(ImmutableList.copyOf(against));
        }
        writing.run();
        return new Done();
    }
}
