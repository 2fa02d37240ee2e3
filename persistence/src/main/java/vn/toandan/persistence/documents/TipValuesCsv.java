package vn.toandan.persistence.documents;

import static vn.toandan.persistence.sheets.CsvText.guarded;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.sheets.TipRow;
import vn.toandan.tip.TipInput;
import vn.toandan.tip.TipValue;

/** Values of tips for a spreadsheet: codes only, and which empty cells decide; as opposed to {@link TipValuesJson}, which carries the reasons. */
public final class TipValuesCsv implements TipValueWriter {

    private final CsvWriter csv;

    public TipValuesCsv(OutputStream out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord("tip", "received_on", "rule_set", "level", "rule", "counted", "rewardable", "missing_cells");
    }

    @Override
    public void write(TipRow row, TipValue value) {
        csv.writeRecord(
                guarded(row.tip().text()),
                row.receivedOn().map(LocalDate::toString).orElse(""),
                value.rules().id(),
                value.level().code(),
                value.rule(),
                yesNo(value.isCounted()),
                yesNo(value.isRewardable()),
                value.deciding().stream().map(TipInput::column).collect(Collectors.joining("|")));
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
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
