package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
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
 * @param amount empty where it is withheld
 * @param before empty where the period before has no such figure
 */
public record ReportLine(
        Figure.Id figure, Optional<Figure.Kind> kind, Optional<Amount> amount, Optional<Amount> before) {

    /** Whether it is of all kinds together. */
    public boolean isWhole() {
        return kind.isEmpty();
    }

    /** The figure in words, or below it the kind. */
    public Sentence name() {
        return kind.map(Figure.Kind::label).orElseGet(figure::label);
    }

    /** How many, as people read it, or that it is withheld. */
    public Sentence words() {
        return amount.map(AmountWords::of).orElseGet(() -> Sentence.of("persistence/wording:report.withheld"));
    }

    /** Of each figure first all kinds, then each, in the order of the report. */
    public static ImmutableList<ReportLine> of(PeriodReport report) {
        ImmutableList.Builder<ReportLine> lines = ImmutableList.builder();
        ImmutableMap<Figure.Id, PeriodReport.Compared> told =
                Maps.uniqueIndex(report.figures(), compared -> compared.figure().id());
        for (Figure.Id id : report.ids()) {
            Optional.ofNullable(told.get(id))
                    .ifPresentOrElse(
                            compared -> lines.addAll(of(compared)),
                            () -> lines.add(new ReportLine(id, Optional.empty(), Optional.empty(), Optional.empty())));
        }
        return lines.build();
    }

    private static ImmutableList<ReportLine> of(PeriodReport.Compared compared) {
        Figure figure = compared.figure();
        ImmutableList.Builder<ReportLine> lines = ImmutableList.builder();
        lines.add(new ReportLine(
                figure.id(),
                Optional.empty(),
                Optional.of(figure.amount()),
                compared.before().map(Figure::amount)));
        for (Map.Entry<Figure.Kind, Amount> kind : figure.byKind().entrySet()) {
            lines.add(new ReportLine(
                    figure.id(),
                    Optional.of(kind.getKey()),
                    Optional.of(kind.getValue()),
                    compared.before().map(before -> before.byKind().get(kind.getKey()))));
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
        return figure.subject() == Figure.Subject.UNITS;
    }

    /** Whether it says something: kinds that have no list are told only where there are some, now or in the period before. */
    private boolean isTelling() {
        return isOfUnits()
                || kind.isEmpty()
                || amount.filter(ReportLine::isSome).isPresent()
                || before.filter(ReportLine::isSome).isPresent();
    }

    private static boolean isSome(Amount amount) {
        return amount.value() > 0 || amount.of().orElse(0) > 0;
    }
}
