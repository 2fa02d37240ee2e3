package vn.toandan.cli;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.TextTable;
import vn.toandan.persistence.documents.TextTable.Cell;
import vn.toandan.persistence.documents.TipValueWriter;
import vn.toandan.persistence.sheets.TipRow;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.tip.TipLevel;
import vn.toandan.tip.TipValue;

/** Values of tips to be read: a line a tip, below it why and by what, and at the end how many of each level. */
final class TipValuesText implements TipValueWriter {

    private final PrintStream out;
    private final Wording wording;
    private final Console console;
    private final TextTable table;
    private final Map<TipLevel, Long> counted = new EnumMap<>(TipLevel.class);

    TipValuesText(PrintStream out, Wording wording, Console console) {
        this.out = out;
        this.wording = wording;
        this.console = console;
        this.table = new TextTable(out);
    }

    @Override
    public void write(TipRow row, TipValue value) {
        counted.merge(value.level(), 1L, Long::sum);
        table.row(
                List.of(
                        Cell.of(Visible.text(row.tip().text())),
                        Cell.of(row.receivedOn().map(wording::date).orElse("")),
                        Cell.of(value.level().code()).painted(paint(value.level())),
                        Cell.of(wording.phrase(value.level().words())).painted(paint(value.level()))),
                List.of(
                        "    " + Visible.text(wording.say(value.because())),
                        "    " + console.faint(Visible.text(wording.say(value.citation())))));
    }

    private UnaryOperator<String> paint(TipLevel level) {
        return switch (level) {
            case PENDING -> console::open;
            case V0, V1 -> console::faint;
            case V2K -> UnaryOperator.identity();
            case V2, V3, V4 -> console::good;
        };
    }

    @Override
    public void close() {
        table.flush();
        long valued = counted.values().stream().mapToLong(Long::longValue).sum();
        if (valued > 0) {
            out.println();
            out.println(wording.say(Sentence.of(
                    "cli/wording:value.summary",
                    valued,
                    counted(TipLevel.V2) + counted(TipLevel.V3) + counted(TipLevel.V4),
                    counted(TipLevel.V4),
                    counted(TipLevel.V3),
                    counted(TipLevel.V2),
                    counted(TipLevel.V2K),
                    counted(TipLevel.V1),
                    counted(TipLevel.V0),
                    counted(TipLevel.PENDING))));
        }
        out.flush();
    }

    private long counted(TipLevel level) {
        return counted.getOrDefault(level, 0L);
    }
}
