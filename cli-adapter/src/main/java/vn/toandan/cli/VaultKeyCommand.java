package vn.toandan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.identity.IdentityDesk;
import vn.toandan.identity.RotateKeys;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.MasterKey;
import vn.toandan.persistence.database.VaultStore;

/** {@code vault key}: makes a new master key for the vault, alone or to come after another; a file that is there is never replaced. As opposed to {@code tip key}, for what was told. */
@Command(name = "key", mixinStandardHelpOptions = true)
final class VaultKeyCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--after", paramLabel = "OLD")
    private @Nullable Path old;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final VaultOption vault = new VaultOption();

    VaultKeyCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        if (old == null) {
            MasterKey.create(file);
            say("vault.key_made", file.toString());
            return Commands.DONE;
        }
        VaultStore open = VaultStore.open(vault.place(store.address()), MasterKey.read(old));
        open.check();
        MasterKey.create(file);
        Asked.refuseAny(
                console,
                wording,
                VaultCommand.against(open.rotate(
                        StoreOption.change("vault key", ""),
                        MasterKey.read(file),
                        kept -> new IdentityDesk(kept).rotate(new RotateKeys(VaultCommand.CUSTODIAN)))));
        say("vault.key_changed", file.toString(), old.toString());
        return Commands.DONE;
    }

    private void say(String key, Object... values) {
        console.out().println(wording.say(Sentence.of("cli/wording:" + key, values)));
    }
}
