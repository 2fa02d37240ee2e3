package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.reporting.PeriodReport;

/**
 * A chart of a report as it stands in a page ("biểu đồ"): its title and the drawing; as opposed to the {@link BarChart} that it is drawn from.
 *
 * @param groups how much it compares
 * @param svg an element to stand in a page as it is; it names nothing outside and runs nothing
 */
public record DrawnChart(Sentence title, int groups, String svg) {

    /**
     * Those that a report has.
     *
     * @param years the same report of each calendar year, oldest first; a single one is not drawn
     */
    public static ImmutableList<DrawnChart> of(
            PeriodReport report, ImmutableList<PeriodReport> years, Wording wording) {
        ImmutableList.Builder<DrawnChart> drawn = ImmutableList.builder();
        int number = 0;
        for (BarChart chart : ReportCharts.of(report, years)) {
            number++;
            drawn.add(new DrawnChart(
                    chart.title(), chart.groups().size(), new SvgChart(chart, "chart" + number, wording).draw()));
        }
        return drawn.build();
    }
}
