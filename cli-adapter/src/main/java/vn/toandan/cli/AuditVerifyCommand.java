package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Audit;
import vn.toandan.persistence.database.AuditKey;
import vn.toandan.persistence.database.Checkpoint;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.database.VaultAddress;
import vn.toandan.persistence.database.VaultStore;

/** {@code audit verify}: whether the log of the store, and that of its vault where it has one, is intact and whether it is complete; and checkpoints to write down elsewhere. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {

    /** More numbers tell a reader nothing more. */
    private static final int SHOWN = 20;

    private final Console console;
    private final Wording wording;

    @Option(names = "--audit-key", paramLabel = "FILE")
    private @Nullable Path key;

    @Option(names = "--checkpoint", paramLabel = "CHECKPOINT")
    private final List<String> checkpoints = new ArrayList<>();

    @Option(names = "--vault-audit-key", paramLabel = "FILE")
    private @Nullable Path vaultKey;

    @Option(names = "--vault-checkpoint", paramLabel = "CHECKPOINT")
    private final List<String> vaultCheckpoints = new ArrayList<>();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final VaultOption vault = new VaultOption();

    AuditVerifyCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        ImmutableList<Checkpoint> given = read(checkpoints);
        ImmutableList<Checkpoint> givenOfVault = read(vaultCheckpoints);
        StoreAddress place = store.address();
        Optional<VaultAddress> other = vault.found(place);
        Audit audit;
        try (Store open = store.open()) {
            audit = open.audit(key == null ? place.auditKey() : AuditKey.at(key), given);
        }
        tell("audit.of", place.toString(), audit);
        boolean isWell = audit.isIntact() && audit.isComplete();
        if (other.isPresent()) {
            AuditKey first = vaultKey == null ? other.get().auditKey() : AuditKey.at(vaultKey);
            Audit ofVault = VaultStore.audit(other.get(), first, givenOfVault);
            tell("audit.of_vault", other.get().toString(), ofVault);
            isWell = isWell && ofVault.isIntact() && ofVault.isComplete();
        }
        return isWell ? Commands.DONE : Commands.FAILED;
    }

    private static ImmutableList<Checkpoint> read(List<String> texts) {
        return texts.stream().map(AuditVerifyCommand::checkpoint).collect(ImmutableList.toImmutableList());
    }

    private static Checkpoint checkpoint(String text) {
        return Checkpoint.of(text)
                .orElseThrow(() -> new WrongUsage(Sentence.of("cli/wording:audit.no_checkpoint", text)));
    }

    private void tell(String which, String place, Audit audit) {
        say(which, place, audit.entries());
        if (audit.isIntact()) {
            say("audit.intact");
        } else {
            say("audit.altered", audit.altered().size(), some(audit.altered()));
        }
        if (audit.isComplete()) {
            say("audit.complete");
        } else if (audit.missing().isEmpty()) {
            say("audit.end_unsure");
        } else {
            say("audit.missing", audit.missing().size(), some(audit.missing()));
        }
        // To be copied as it is, so without a full stop.
        audit.last()
                .ifPresent(last -> console.out()
                        .println(wording.heading(Sentence.of("cli/wording:audit.checkpoint", last.text()))));
    }

    private static String some(SortedSet<Long> numbers) {
        return numbers.stream()
                .limit(SHOWN)
                .map(number -> Long.toString(number))
                .collect(Collectors.joining(", "));
    }

    private void say(String key, Object... values) {
        console.out().println(wording.say(Sentence.of("cli/wording:" + key, values)));
    }
}
