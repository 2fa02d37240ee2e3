package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.OutcomeFiles;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.tip.OutcomeRegister;
import vn.toandan.tip.OutcomeRow;

/** {@code import outcomes}: what came of tips, by decision; the tips have to be there. */
@Command(name = "outcomes", mixinStandardHelpOptions = true)
final class ImportOutcomesCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final RecordOptions options = new RecordOptions();

    ImportOutcomesCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return options.take(console, wording, "import outcomes", new Rows(options.knownOn()));
    }

    /** Rows as known from that day. */
    record Rows(LocalDate knownOn) implements RecordEntry.Kind<OutcomeRow> {

        @Override
        public Register register() {
            return OutcomeFiles.OUTCOMES;
        }

        @Override
        public OutcomeRow row(RegisterRow row, long place) {
            return OutcomeFiles.outcome(row, place);
        }

        @Override
        public Optional<String> unitCode(OutcomeRow row) {
            return Optional.empty();
        }

        @Override
        public RecordEntry.Entered enter(Registers registers, ImmutableList<OutcomeRow> rows, FilePlaces places) {
            return TakenTips.told(
                    new OutcomeRegister(registers.outcomes(), registers.tips()).takeIn(rows, knownOn),
                    places,
                    one -> true);
        }
    }
}
