package vn.toandan.persistence.documents;

import static vn.toandan.persistence.sheets.CsvText.guarded;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Check;

/** Answers for a spreadsheet: codes and ids only; as opposed to {@link AnswersJson}, which carries the reasons. */
public final class AnswersCsv implements AnswerWriter {

    private final CsvWriter csv;

    public AnswersCsv(OutputStream out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(
                "unit_code",
                "unit_kind",
                "unit_name",
                "year",
                "decided_on",
                "rule_set",
                "verdict",
                "failed_checks",
                "unknown_checks");
    }

    @Override
    public void write(UnitSheet unit, Assessment assessment) {
        csv.writeRecord(
                guarded(unit.unit().code()),
                unit.unit().kind().code(),
                guarded(unit.unit().name()),
                Integer.toString(unit.sheet().year()),
                assessment.decidedOn().toString(),
                assessment.ruleSet().id(),
                assessment.verdict().code(),
                ids(assessment.failed()),
                ids(assessment.unknown()));
    }

    /** A province's ids come from outside, too. */
    private static String ids(List<Check> checks) {
        return guarded(checks.stream().map(Check::id).collect(Collectors.joining("|")));
    }

    @Override
    public void close() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }
}
