package vn.toandan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.OutcomeFiles;
import vn.toandan.tip.OutcomeRegister;
import vn.toandan.tip.OutcomeRow;

/** {@code import outcomes}: what came of tips, by decision; the tips have to be there. */
@Command(name = "outcomes", mixinStandardHelpOptions = true)
final class ImportOutcomesCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final KnownOn knownOn = new KnownOn();

    @Mixin
    private final StoreOption store = new StoreOption();

    ImportOutcomesCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        new TipRows(console, wording)
                .<OutcomeRow>takeIn(
                        "import outcomes",
                        files,
                        store,
                        OutcomeFiles.OUTCOMES,
                        (row, place) -> Optional.of(OutcomeFiles.outcome(row, place)),
                        (registers, rows) -> new OutcomeRegister(registers.outcomes(), registers.tips())
                                .takeIn(rows, knownOn.day()));
        return Commands.DONE;
    }
}
