package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.unit.Unit;

/**
 * Period report ("báo cáo kỳ"): the figures of a period as they were known on a day; as opposed to the {@link PeriodReports} that
 * count them.
 *
 * @param under the unit it is about, as it was on the last day of the period; empty for all units
 * @param asKnown the day from which one looks; empty where nothing was ever recorded
 */
public record PeriodReport(
        Period period, Optional<Unit> under, Optional<LocalDate> asKnown, ImmutableList<Compared> figures) {

    /**
     * A figure beside the same of the period before.
     *
     * @param before empty where nothing was judged in that period
     */
    public record Compared(Figure figure, Optional<Figure> before) {}
}
