package vn.toandan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.AuditKey;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.database.VaultAddress;
import vn.toandan.persistence.database.VaultStore;

/** {@code init}: creates the store, and the vault where one is named, or brings those of an earlier release up to this one. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--audit-key", paramLabel = "FILE")
    private @Nullable Path key;

    @Option(names = "--vault-audit-key", paramLabel = "FILE")
    private @Nullable Path vaultKey;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final VaultOption vault = new VaultOption();

    InitCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        StoreAddress place = store.address();
        Optional<VaultAddress> other = vault.named();
        AuditKey first = key == null ? place.auditKey() : AuditKey.at(key);
        Store.migrate(place, first);
        say("store.ready", place.toString());
        if (place.file().isEmpty() && first.isThere()) {
            say("audit.key_at", first.toString());
        }
        other.ifPresent(this::create);
        return Commands.DONE;
    }

    private void create(VaultAddress place) {
        AuditKey first = vaultKey == null ? place.auditKey() : AuditKey.at(vaultKey);
        VaultStore.migrate(place, first);
        say("vault.ready", place.toString());
        if (first.isThere()) {
            say("audit.key_at", first.toString());
        }
    }

    private void say(String key, String place) {
        console.out().println(wording.say(Sentence.of("cli/wording:" + key, place)));
    }
}
