package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.TipFiles;
import vn.toandan.persistence.sheets.TipRow;
import vn.toandan.tip.TipEntry;
import vn.toandan.tip.TipRegister;
import vn.toandan.tip.TipRejection;
import vn.toandan.tip.TipValuation;

/** {@code import tips}: takes in facts and findings of tips, never what they say, and values each. */
@Command(name = "tips", mixinStandardHelpOptions = true)
final class ImportTipsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final RecordOptions options = new RecordOptions();

    ImportTipsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return options.take(console, wording, "import tips", new Rows(options.knownOn()));
    }

    /** Rows as known from that day. */
    record Rows(LocalDate knownOn) implements RecordEntry.Kind<TipEntry> {

        @Override
        public Register register() {
            return TipFiles.TIPS;
        }

        @Override
        public TipEntry row(RegisterRow row, long place) {
            TipRow tip = TipFiles.tip(row);
            return new TipEntry(
                    place,
                    tip.tip(),
                    tip.receivedOn(),
                    tip.unitCode(),
                    tip.valuedOn(),
                    tip.offenceKind(),
                    tip.finding());
        }

        @Override
        public Optional<String> unitCode(TipEntry row) {
            return row.unitCode();
        }

        @Override
        public RecordEntry.Entered enter(Registers registers, ImmutableList<TipEntry> rows, FilePlaces places) {
            // A tip that stands twice was found by those who read the files, also where one of its rows cannot be read.
            return TakenTips.told(
                    new TipRegister(registers.tips(), TipValuation.published()).takeIn(rows, knownOn),
                    places,
                    one -> one.code() != TipRejection.Code.TWICE);
        }
    }
}
