package vn.toandan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toandan.law.Wording;
import vn.toandan.persistence.intake.Intakes;

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
        return options.take(console, wording, "import outcomes", Intakes.outcomes(options.knownOn()));
    }
}
