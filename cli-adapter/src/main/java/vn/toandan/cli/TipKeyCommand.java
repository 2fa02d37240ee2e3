package vn.toandan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.MasterKey;
import vn.toandan.persistence.database.Store;

/** {@code tip key}: makes a new master key, alone or to come after another; a file that is there is never replaced. */
@Command(name = "key", mixinStandardHelpOptions = true)
final class TipKeyCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--after", paramLabel = "OLD")
    private @Nullable Path old;

    @Mixin
    private final StoreOption store = new StoreOption();

    TipKeyCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        TipAnswers answers = new TipAnswers(console, wording);
        if (old == null) {
            MasterKey.create(file);
            answers.say("tip.key_made", file.toString());
            return Commands.DONE;
        }
        MasterKey before = MasterKey.read(old);
        try (Store open = Store.open(store.address(), Optional.of(before))) {
            before.createNext(file);
            open.rotate(StoreOption.change("tip key", ""), MasterKey.read(file));
        }
        answers.say("tip.key_changed", file.toString(), old.toString());
        return Commands.DONE;
    }
}
