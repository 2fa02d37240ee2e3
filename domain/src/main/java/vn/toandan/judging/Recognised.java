package vn.toandan.judging;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;

/** Which units a decision recognised; as opposed to which ones a judgement found to meet the standard. */
@FunctionalInterface
public interface Recognised {

    /** The codes of the units with a decision for that year that stood, as known on that day. */
    ImmutableSet<String> in(int year, LocalDate asKnown);
}
