package vn.toandan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.identity.EraseIdentity;
import vn.toandan.identity.ErasureGround;
import vn.toandan.identity.IdentityCode;
import vn.toandan.identity.IdentityDesk;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.KeyPlace;
import vn.toandan.persistence.database.VaultStore;

/** {@code vault erase}: destroys the key of one identity, so that no copy of it opens again; as opposed to {@code purge}, for what was told. Claims and figures stay. */
@Command(name = "erase", mixinStandardHelpOptions = true)
final class VaultEraseCommand implements Callable<Integer> {

    /** What is none may be anything, a name too, and is not said again. */
    private static final Pattern CODE = Pattern.compile("[A-Z2-7]{16}");

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "CODE")
    private String code = "";

    @Option(names = "--ground", paramLabel = "GROUND", required = true)
    private ErasureGround ground = ErasureGround.ASKED_FOR;

    @Option(names = "--vault-key", paramLabel = "FILE")
    private @Nullable Path key;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final VaultOption vault = new VaultOption();

    VaultEraseCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        if (!CODE.matcher(code.strip()).matches()) {
            throw new WrongUsage(Sentence.of("cli/wording:vault.no_code"));
        }
        EraseIdentity erasure =
                new EraseIdentity(new IdentityCode(code.strip()), ground.code(), VaultCommand.CUSTODIAN);
        KeyPlace place = KeyOption.place(key, "TOANDAN_VAULT_KEY", console)
                .orElseThrow(() -> new WrongUsage(Sentence.of("cli/wording:vault.key_needed")));
        VaultStore open = VaultStore.open(vault.place(store.address()), place.read());
        open.check();
        Change change = StoreOption.change("vault erase", erasure.code().text());
        Asked.refuseAny(
                console,
                wording,
                VaultCommand.against(open.write(change, kept -> new IdentityDesk(kept).erase(erasure, change.at()))));
        console.out()
                .println(wording.say(Sentence.of(
                        "cli/wording:vault.erased",
                        erasure.code().text(),
                        ground.words(),
                        ground.citation().words())));
        return Commands.DONE;
    }
}
