package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.toandan.persistence.documents.DrawnChart;
import vn.toandan.persistence.documents.ReportLine;
import vn.toandan.reporting.Period;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/** The published figures as a page with charts: of whole years, the last one as far as its months are over. */
final class FigurePageRoutes implements Routes {

    /** As many as anybody compares. */
    private static final int YEARS = 10;

    private static final int USUAL = 3;

    /** What compares more is long, and stands in the table anyway. */
    private static final int MOST_GROUPS = 10;

    private final Pages pages;
    private final PublishedFigures figures;
    private final Throttle throttle = new Throttle(60);

    FigurePageRoutes(PublishedFigures figures, Pages pages) {
        this.pages = pages;
        this.figures = figures;
    }

    /** A report, and what else there is to choose. */
    record View(
            ImmutableList<Integer> years,
            int from,
            int to,
            PeriodReport report,
            ImmutableList<ReportLine> lines,
            ImmutableList<DrawnChart> charts) {}

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(Operation.get("/so-lieu", "figuresPage", Answer.PAGE, this::show)
                .with("tu", Place.QUERY, false, Shape.whole())
                .with("den", Place.QUERY, false, Shape.whole())
                .orProblem(Problem.TOO_MANY));
    }

    private Reply show(Asked asked) {
        throttle.count(asked.origin());
        LocalDate last = figures.lastPublished();
        ImmutableList<Integer> years = IntStream.rangeClosed(last.getYear() - YEARS + 1, last.getYear())
                .boxed()
                .collect(ImmutableList.toImmutableList());
        int to = asked.query("den")
                .flatMap(said -> year(said, years))
                .orElse(last.getMonthValue() == 12 ? last.getYear() : last.getYear() - 1);
        int from = Math.min(
                to, asked.query("tu").flatMap(said -> year(said, years)).orElse(to - USUAL + 1));
        LocalDate end = LocalDate.of(to, 12, 31);
        Period period = new Period(LocalDate.of(from, 1, 1), end.isAfter(last) ? last : end);
        PeriodReport report = figures.of(period);
        return pages.show(
                asked,
                Reply.OK,
                "figures",
                new View(
                        years,
                        from,
                        to,
                        report,
                        ReportLine.atAGlance(report),
                        DrawnChart.of(report, figures.byYear(period), asked.wording()).stream()
                                .filter(chart -> chart.groups() <= MOST_GROUPS)
                                .collect(ImmutableList.toImmutableList())),
                ImmutableList.of("tu", Integer.toString(from), "den", Integer.toString(to)));
    }

    private static Optional<Integer> year(String said, ImmutableList<Integer> years) {
        return years.stream()
                .filter(year -> said.equals(Integer.toString(year)))
                .findFirst();
    }
}
