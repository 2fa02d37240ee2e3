package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.toandan.persistence.sheets.CsvText;
import vn.toandan.reporting.Figure.Amount;
import vn.toandan.reporting.PrintedFigure;
import vn.toandan.reporting.Restatement;

/** What stands beside a report as columns after its own, for programs; as opposed to {@link ReportBeside}, which says it in sentences. */
final class ReportColumns {

    private static final ImmutableList<String> PRINTED =
            ImmutableList.of("printed", "printed_source", "printed_agreement");
    private static final ImmutableList<String> THEN = ImmutableList.of("then_value", "then_of", "then_percent");

    private final ReportBeside beside;

    ReportColumns(ReportBeside beside) {
        this.beside = beside;
    }

    ImmutableList<String> names() {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        beside.printed().ifPresent(printed -> names.addAll(PRINTED));
        beside.restated().ifPresent(restated -> names.addAll(THEN));
        return names.build();
    }

    ImmutableList<String> cells(ReportLine line) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        beside.printed().ifPresent(printed -> cells.addAll(cells(line, printed)));
        beside.restated().ifPresent(restated -> cells.addAll(cells(line, restated)));
        return cells.build();
    }

    /** Several that were printed of one figure are parted by a bar; nothing is printed by kind. */
    private static ImmutableList<String> cells(ReportLine line, List<PrintedFigure> printed) {
        List<PrintedFigure> ofIt = printed.stream()
                .filter(one -> line.isWhole() && one.figure() == line.figure())
                .toList();
        return ImmutableList.of(
                joined(ofIt, one -> one.printed().text()),
                joined(ofIt, PrintedFigure::source),
                joined(
                        ofIt,
                        one -> one.printed()
                                .comparedWith(line.amount().orElseThrow())
                                .code()));
    }

    private static String joined(List<PrintedFigure> printed, Function<PrintedFigure, String> cell) {
        return CsvText.guarded(printed.stream().map(cell).collect(Collectors.joining("|")));
    }

    /** What did not change was what it is. */
    private static ImmutableList<String> cells(ReportLine line, Restatement restated) {
        Optional<Amount> then = restated.changed().stream()
                .filter(one -> one.id() == line.figure())
                .findFirst()
                .map(Restatement.Changed::then)
                .or(line::amount);
        return ReportTable.cells(line.isWhole() ? then : Optional.empty());
    }
}
