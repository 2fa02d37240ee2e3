package vn.toandan.safety;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.MonthDay;
import vn.toandan.law.Citation;

/**
 * Evaluation window ("kỳ xét, thời điểm tính số liệu"): from which day of the year before to which day of the assessed year events
 * count, both included; as opposed to Quý I, in which acts have to be done, and to the last day for the decision.
 */
public record EvaluationWindow(MonthDay from, MonthDay until, Citation citation) {

    public Range<LocalDate> of(int year) {
        return Range.closed(from.atYear(year - 1), until.atYear(year));
    }
}
