package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.reporting.Figure;
import vn.toandan.reporting.Figure.Amount;
import vn.toandan.reporting.PeriodReport;

/**
 * A line of a report as a table: one figure of all kinds or of one; as opposed to the {@link Figure}, which holds them all.
 *
 * @param kind empty for all kinds together
 * @param before empty where the period before has no such figure
 */
public record ReportLine(Figure figure, Optional<Figure.Kind> kind, Amount amount, Optional<Amount> before) {

    /** Whether it is of all kinds together. */
    public boolean isWhole() {
        return kind.isEmpty();
    }

    /** The figure in words, or below it the kind. */
    public Sentence name() {
        return kind.map(Figure.Kind::label).orElseGet(() -> figure.id().label());
    }

    /** Of each figure first all kinds, then each, in the order of the report. */
    public static ImmutableList<ReportLine> of(PeriodReport report) {
        ImmutableList.Builder<ReportLine> lines = ImmutableList.builder();
        for (PeriodReport.Compared compared : report.figures()) {
            Figure figure = compared.figure();
            lines.add(new ReportLine(
                    figure, Optional.empty(), figure.amount(), compared.before().map(Figure::amount)));
            for (Map.Entry<Figure.Kind, Amount> kind : figure.byKind().entrySet()) {
                lines.add(new ReportLine(
                        figure,
                        Optional.of(kind.getKey()),
                        kind.getValue(),
                        compared.before().map(before -> before.byKind().get(kind.getKey()))));
            }
        }
        return lines.build();
    }

    /** The same for people, who are spared the kinds of which there are none. */
    public static ImmutableList<ReportLine> telling(PeriodReport report) {
        return of(report).stream().filter(ReportLine::isTelling).collect(ImmutableList.toImmutableList());
    }

    /** The same at a glance: kinds of units alone, of which there are few. */
    public static ImmutableList<ReportLine> atAGlance(PeriodReport report) {
        return of(report).stream()
                .filter(line -> line.kind().isEmpty() || line.isOfUnits())
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isOfUnits() {
        return figure.id().subject() == Figure.Subject.UNITS;
    }

    /** Whether it says something: kinds that have no list are told only where there are some, now or in the period before. */
    private boolean isTelling() {
        return isOfUnits()
                || kind.isEmpty()
                || amount.value() > 0
                || amount.of().orElse(0) > 0
                || before.filter(then -> then.value() > 0 || then.of().orElse(0) > 0)
                        .isPresent();
    }
}
