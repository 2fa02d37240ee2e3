package vn.toandan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Backup;
import vn.toandan.persistence.database.KeptAt;
import vn.toandan.persistence.database.StoreAddress;

/** {@code backup}: copies the store, and its vault where it has one, while both are in use; no key goes with them. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final VaultOption vault = new VaultOption();

    BackupCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        StoreAddress place = store.address();
        Backup.write(new KeptAt(place, vault.found(place)), file);
        console.out().println(wording.say(Sentence.of("cli/wording:backup.done", file.toString())));
        return Commands.DONE;
    }
}
