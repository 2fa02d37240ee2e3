package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.identity.Vault;

/**
 * The vault on the disk ("kho danh tính"): a file of its own beside the store, with a log and keys of its own; as opposed to the {@link Store}, which holds a random code
 * instead. Whatever keeps it from working is a {@link StoreTrouble}.
 */
public final class VaultStore {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final VaultFile file;
    private volatile MasterKey master;

    private VaultStore(VaultFile file, MasterKey master) {
        this.file = file;
        this.master = master;
    }

    /** Where the vault of a store in that file is. */
    static Path beside(Path store) {
        return Path.of(store + ".vault");
    }

    /** Creates the vault of that store where none is, or brings one of an earlier release up to this one. */
    public static void migrate(Path store) {
        new VaultFile(beside(store), PATIENCE).migrate();
    }

    /** Opens the vault of that store by its own master key, and destroys what the erasure list names. */
    public static VaultStore open(Path store, MasterKey key) {
        VaultFile file = new VaultFile(beside(store), PATIENCE);
        file.check();
        VaultStore vault = new VaultStore(file, key);
        vault.applyErasures();
        return vault;
    }

    /** Under the lock of those who write, since they add keys. */
    private void applyErasures() {
        IdentitySeals seals = seals(Optional.empty());
        if (seals.hasErased()) {
            file.write(database -> {
                new VaultInTables(database, Optional.empty(), seals).codes();
                seals.applyErasures();
                return true;
            });
        }
    }

    /** Answers a question; all of it sees the same state. */
    public <T> T read(Function<Vault, T> query) {
        IdentitySeals seals = seals(Optional.empty());
        return file.read(database -> query.apply(new VaultInTables(database, Optional.empty(), seals)));
    }

    /** Carries out a command: its rows and an entry of the vault's log for each act together, or nothing at all. */
    public synchronized <T> T write(Change change, Function<Vault, T> command) {
        return write(change, seals(Optional.empty()), command::apply);
    }

    /** The same with another master key at hand, by which the command may wrap the keys anew; it is the vault's from then on. */
    public synchronized <T> T rotate(Change change, MasterKey next, Function<Vault, T> command) {
        IdentitySeals seals = seals(Optional.of(next));
        try {
            return write(change, seals, command::apply);
        } finally {
            master = seals.master();
        }
    }

    /** Takes out whoever is behind none of these codes, for tips that never came to be. */
    synchronized void sweep(Change change, ImmutableSet<String> known) {
        write(change, seals(Optional.empty()), vault -> {
            vault.sweep(known);
            return true;
        });
    }

    ImmutableSet<String> codes() {
        IdentitySeals seals = seals(Optional.empty());
        return file.read(database -> new VaultInTables(database, Optional.empty(), seals).codes());
    }

    private <T> T write(Change change, IdentitySeals seals, Function<VaultInTables, T> command) {
        return file.write(database -> command.apply(new VaultInTables(database, Optional.of(change), seals)));
    }

    private IdentitySeals seals(Optional<MasterKey> next) {
        return new IdentitySeals(file.path(), master, next);
    }

    /** Whether that store has a vault. */
    public static boolean isBeside(Path store) {
        return Files.exists(beside(store));
    }

    /** Holds the log of a store's vault against its first key and what was written down of it elsewhere; nothing sealed is opened for it. */
    public static Audit audit(Path store, Optional<AuditKey> key, ImmutableList<Checkpoint> checkpoints) {
        VaultFile file = new VaultFile(beside(store), PATIENCE);
        file.check();
        KeyedLog.First first = key.orElseGet(() -> AuditKey.of(beside(store))).read();
        return file.read(database -> new AuditedLog(database, first).against(checkpoints));
    }
}
