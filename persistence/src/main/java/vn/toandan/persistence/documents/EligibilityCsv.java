package vn.toandan.persistence.documents;

import static vn.toandan.persistence.sheets.CsvText.guarded;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.toandan.commendation.Eligibility;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.safety.CheckVerdict;

/** Answers to nominations for a spreadsheet: codes and numbers only; as opposed to {@link EligibilityJson}, which carries the reasons. */
public final class EligibilityCsv implements EligibilityWriter {

    private final CsvWriter csv;

    public EligibilityCsv(OutputStream out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(
                "nomination",
                "verdict",
                "bars",
                "unknown_checks",
                "form",
                "authority",
                "multiple",
                "base_salary",
                "money",
                "decide_by",
                "publicity",
                "rule_set");
    }

    @Override
    public void write(Eligibility eligibility) {
        csv.writeRecord(
                guarded(eligibility.nomination().id()),
                eligibility.verdict().code(),
                eligibility.bars().stream()
                        .map(bar -> bar.code().name() + ":" + bar.effect().code())
                        .collect(Collectors.joining("|")),
                eligibility.checks().stream()
                        .filter(check -> check.verdict() == CheckVerdict.NOT_KNOWN)
                        .map(check -> check.code().name())
                        .collect(Collectors.joining("|")),
                eligibility.nomination().form().code(),
                eligibility.nomination().form().authority().code(),
                eligibility
                        .reward()
                        .map(money -> money.multiple().toPlainString())
                        .orElse(""),
                eligibility
                        .reward()
                        .map(money -> Long.toString(money.baseSalary()))
                        .orElse(""),
                eligibility
                        .reward()
                        .map(money -> Long.toString(money.amount().dong()))
                        .orElse(""),
                eligibility.decideBy().day().map(LocalDate::toString).orElse(""),
                eligibility.publicity().code(),
                eligibility.book().id());
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
