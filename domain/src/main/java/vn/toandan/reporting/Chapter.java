package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.unit.Unit;

/**
 * Chapter of a report ("phần báo cáo"): the figures of one {@link Figure.Subject}, counted from one register; as opposed to the whole
 * {@link PeriodReport}.
 */
interface Chapter {

    /**
     * All figures of the period, in the order of their ids; of nothing recorded they are zero.
     *
     * @param under what the report is about, for the definitions
     */
    ImmutableList<Figure> of(Period period, Optional<Unit> under);

    /** The same of the period before; empty where its register knows nothing of that period. */
    Optional<ImmutableList<Figure>> before(Period period, Optional<Unit> under);

    /** What can be said of the period in whole sentences. */
    default ImmutableList<Sentence> says(Period period, Sentence place) {
        return ImmutableList.of();
    }
}
