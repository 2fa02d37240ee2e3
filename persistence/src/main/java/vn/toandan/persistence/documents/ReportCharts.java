package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.reporting.Figure;
import vn.toandan.reporting.PeriodReport;

/** Which charts a report has: only of what it counts, and only the kinds of which there are some. */
final class ReportCharts {

    private ReportCharts() {}

    /** @param years the same report of each calendar year, oldest first; a single one is not drawn */
    static ImmutableList<BarChart> of(PeriodReport report, ImmutableList<PeriodReport> years) {
        List<BarChart> charts = new ArrayList<>();
        byKind(report, Figure.Id.UNITS_ASSESSED, Figure.Id.UNITS_MEETING_STANDARD)
                .ifPresent(charts::add);
        byKind(report, Figure.Id.MODELS, Figure.Id.MODELS_EFFECTIVE).ifPresent(charts::add);
        byKind(report, Figure.Id.TIPS_RECEIVED, Figure.Id.TIPS_VALUABLE).ifPresent(charts::add);
        byYear(years, Figure.Id.UNITS_ASSESSED, Figure.Id.UNITS_MEETING_STANDARD)
                .ifPresent(charts::add);
        byYear(years, Figure.Id.TIPS_RECEIVED, Figure.Id.TIPS_VALUABLE).ifPresent(charts::add);
        return ImmutableList.copyOf(charts);
    }

    private static Optional<BarChart> byKind(PeriodReport report, Figure.Id... ids) {
        ImmutableList<ReportLine> first =
                lines(report, ids[0]).stream().filter(line -> value(line) > 0).collect(ImmutableList.toImmutableList());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        ImmutableSet<Optional<Figure.Kind>> drawn =
                first.stream().map(ReportLine::kind).collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<BarChart.Series> series = ImmutableList.builder();
        for (Figure.Id id : ids) {
            series.add(new BarChart.Series(
                    id.label(),
                    lines(report, id).stream()
                            .filter(line -> drawn.contains(line.kind()))
                            .map(ReportCharts::value)
                            .collect(ImmutableList.toImmutableList())));
        }
        return Optional.of(new BarChart(
                Sentence.of("persistence/wording:report.chart.by_kind", ids[ids.length - 1].label()),
                first.stream().map(line -> line.name()).collect(ImmutableList.toImmutableList()),
                series.build()));
    }

    private static ImmutableList<ReportLine> lines(PeriodReport report, Figure.Id id) {
        return ReportLine.of(report).stream()
                .filter(line -> line.figure() == id && line.kind().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** Of a kind, which is told or has no line. */
    private static long value(ReportLine line) {
        return line.amount().orElseThrow().value();
    }

    private static Optional<BarChart> byYear(ImmutableList<PeriodReport> years, Figure.Id... ids) {
        if (years.size() < 2 || years.stream().allMatch(year -> total(year, ids[0]) == 0)) {
            return Optional.empty();
        }
        ImmutableList.Builder<BarChart.Series> series = ImmutableList.builder();
        for (Figure.Id id : ids) {
            series.add(new BarChart.Series(
                    id.label(), years.stream().map(year -> total(year, id)).collect(ImmutableList.toImmutableList())));
        }
        return Optional.of(new BarChart(
                Sentence.of("persistence/wording:report.chart.by_year", ids[ids.length - 1].label()),
                years.stream()
                        .map(year -> Sentence.verbatim(
                                Integer.toString(year.period().from().getYear())))
                        .collect(ImmutableList.toImmutableList()),
                series.build()));
    }

    private static long total(PeriodReport report, Figure.Id id) {
        return report.figures().stream()
                .map(PeriodReport.Compared::figure)
                .filter(figure -> figure.id() == id)
                .mapToLong(Figure::value)
                .sum();
    }
}
