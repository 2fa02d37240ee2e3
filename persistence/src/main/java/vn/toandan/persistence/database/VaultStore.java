package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.identity.Vault;

/**
 * The vault on the disk ("kho danh tính"): a file beside the store, or a schema of its own that a user of its own enters, with a log and keys of its own; as opposed to the
 * {@link Store}, which holds a random code instead. Whatever keeps it from working is a {@link StoreTrouble}.
 */
public final class VaultStore {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final VaultDatabase database;
    private volatile MasterKey master;

    private VaultStore(VaultDatabase database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    /** Creates a vault where none is, or brings one of an earlier release up to this one; the first key of its log is made, where it has none yet. */
    public static void migrate(VaultAddress address, AuditKey first) {
        Engine engine = address.engine(PATIENCE);
        new Schema(engine).migrate();
        first.provide(engine);
        engine.keys().beginList();
    }

    /** The same, with the first key where it is looked for. */
    public static void migrate(VaultAddress address) {
        migrate(address, address.auditKey());
    }

    public static void migrate(Path store) {
        migrate(VaultAddress.beside(store));
    }

    /** Opens the vault by its own master key, and carries out what somebody was stopped in the middle of. */
    public static VaultStore open(VaultAddress address, MasterKey key) {
        VaultDatabase database = new VaultDatabase(address.engine(PATIENCE));
        database.check();
        VaultStore vault = new VaultStore(database, key);
        vault.finish();
        return vault;
    }

    /** The vault of the store in that file. */
    public static VaultStore open(Path store, MasterKey key) {
        return open(VaultAddress.beside(store), key);
    }

    private void finish() {
        UnfinishedKeys unfinished = new UnfinishedKeys(database.keys());
        boolean isAny =
                database.read(tables -> unfinished.areThere(VaultCodes.sealed(tables), VaultCodes.erased(tables)));
        try {
            if (isAny) {
                database.write(tables -> {
                    unfinished.finish(tables, VaultCodes.sealed(tables), VaultCodes.erased(tables));
                    return true;
                });
            }
        } catch (StoreTrouble trouble) {
            if (!UnfinishedKeys.canWait(trouble.code())) {
                throw trouble;
            }
        }
    }

    /** Nothing to say if its master key is the one that was given; as is found out anyway by whoever seals or opens. */
    public void check() {
        seals(Optional.empty()).check();
    }

    /** Answers a question; all of it sees the same state. */
    public <T> T read(Function<Vault, T> query) {
        IdentitySeals seals = seals(Optional.empty());
        return database.read(tables -> query.apply(new VaultInTables(tables, Optional.empty(), seals)));
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
        return database.read(VaultCodes::sealed);
    }

    private <T> T write(Change change, IdentitySeals seals, Function<VaultInTables, T> command) {
        T answer = database.write(tables -> command.apply(new VaultInTables(tables, Optional.of(change), seals)));
        if (seals.isUnfinished()) {
            database.write(tables -> {
                seals.finish(tables);
                return true;
            });
        }
        return answer;
    }

    private IdentitySeals seals(Optional<MasterKey> next) {
        return new IdentitySeals(database.keys(), master, next);
    }

    /** Whether a vault is there. */
    public static boolean isAt(VaultAddress address) {
        return !new Schema(address.engine(PATIENCE)).isAbsent();
    }

    /** Holds the log of a vault against its first key and what was written down of it elsewhere; nothing sealed is opened for it. */
    public static Audit audit(VaultAddress address, AuditKey key, ImmutableList<Checkpoint> checkpoints) {
        VaultDatabase database = new VaultDatabase(address.engine(PATIENCE));
        database.check();
        KeyedLog.First first = key.read();
        return database.read(tables -> new AuditedLog(tables, first).against(checkpoints));
    }
}
