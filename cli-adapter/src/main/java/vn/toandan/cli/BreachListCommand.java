package vn.toandan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Store;

/** {@code breach list}: every breach, where it stands and by when it is to be notified. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class BreachListCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final StoreOption store = new StoreOption();

    BreachListCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        PrivacyCommands shown = new PrivacyCommands(console, wording);
        try (Store open = store.open()) {
            open.read(registers -> registers.breaches().all()).forEach(shown::show);
        }
        return Commands.DONE;
    }
}
