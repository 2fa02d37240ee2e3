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
import vn.toandan.persistence.database.KeptAt;
import vn.toandan.persistence.database.Restore;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.database.VaultAddress;

/** {@code restore}: puts a backup where no store is; of the keys it takes those that were not erased. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--keys", paramLabel = "STORE")
    private @Nullable String keysOf;

    @Option(names = "--vault-keys", paramLabel = "VAULT", defaultValue = "")
    private String vaultKeysOf = "";

    @Option(names = "--erased", paramLabel = "STORE")
    private @Nullable String erased;

    @Option(names = "--vault-erased", paramLabel = "VAULT", defaultValue = "")
    private String vaultErased = "";

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final VaultOption vault = new VaultOption();

    RestoreCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        StoreAddress place = store.address();
        Restore.read(file, new KeptAt(place, vault.of(place)), kept(keysOf, vaultKeysOf), kept(erased, vaultErased));
        console.out()
                .println(wording.say(Sentence.of(
                        keysOf == null ? "cli/wording:restore.done_without_keys" : "cli/wording:restore.done",
                        place.toString())));
        return Commands.DONE;
    }

    /** A vault alone is named with the store that it is of. */
    private static Optional<KeptAt> kept(@Nullable String store, String vault) {
        if (store == null) {
            if (!vault.isBlank()) {
                throw new WrongUsage(Sentence.of("cli/wording:restore.vault_alone"));
            }
            return Optional.empty();
        }
        StoreAddress place = StoreOption.address(store);
        return Optional.of(new KeptAt(
                place, VaultOption.named(vault).or(() -> place.file().map(VaultAddress::beside))));
    }
}
