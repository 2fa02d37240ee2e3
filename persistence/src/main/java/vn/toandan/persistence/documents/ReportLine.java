package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import vn.toandan.reporting.Figure;
import vn.toandan.reporting.Figure.Amount;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.unit.UnitKind;

/**
 * A line of a report as a table: one figure of all units or of one kind; as opposed to the {@link Figure}, which holds them all.
 *
 * @param kind empty for all kinds together
 * @param before empty where the period before has no such figure
 */
public record ReportLine(Figure figure, Optional<UnitKind> kind, Amount amount, Optional<Amount> before) {

    /** Of each figure first all units, then every kind, in the order of the report. */
    public static ImmutableList<ReportLine> of(PeriodReport report) {
        ImmutableList.Builder<ReportLine> lines = ImmutableList.builder();
        for (PeriodReport.Compared compared : report.figures()) {
            Figure figure = compared.figure();
            lines.add(new ReportLine(
                    figure, Optional.empty(), figure.amount(), compared.before().map(Figure::amount)));
            for (Map.Entry<UnitKind, Amount> kind : figure.byKind().entrySet()) {
                lines.add(new ReportLine(
                        figure,
                        Optional.of(kind.getKey()),
                        kind.getValue(),
                        compared.before().map(before -> before.byKind().get(kind.getKey()))));
            }
        }
        return lines.build();
    }
}
