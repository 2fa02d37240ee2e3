package vn.toandan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Store;

/** {@code init}: creates the store, or brings one of an earlier release up to this one. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final StoreOption store = new StoreOption();

    InitCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Store.migrate(store.address());
        console.out()
                .println(wording.say(
                        Sentence.of("cli/wording:store.ready", store.address().toString())));
        return Commands.DONE;
    }
}
