package vn.toandan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Restore;

/** {@code restore}: puts a backup where no store is; of the keys it takes those that were not erased. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--keys", paramLabel = "STORE")
    private @Nullable Path keysOf;

    @Option(names = "--erased", paramLabel = "STORE")
    private @Nullable Path erased;

    @Mixin
    private final StoreOption store = new StoreOption();

    RestoreCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Restore.read(file, store.file(), Optional.ofNullable(keysOf), Optional.ofNullable(erased));
        console.out()
                .println(wording.say(Sentence.of(
                        keysOf == null ? "cli/wording:restore.done_without_keys" : "cli/wording:restore.done",
                        store.file().toString())));
        return Commands.DONE;
    }
}
