package vn.toandan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.MasterKey;

/** {@code tip key}: makes a new master key; one that is there is never replaced. */
@Command(name = "key", mixinStandardHelpOptions = true)
final class TipKeyCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    TipKeyCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        MasterKey.create(file);
        new TipAnswers(console, wording).say("tip.key_made", file.toString());
        return Commands.DONE;
    }
}
