package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jooq.DSLContext;
import vn.toandan.tip.TipId;

/**
 * The store: opened once and shared between threads; as opposed to the {@link Registers}, which live for one transaction. Whatever
 * keeps it from working is a {@link StoreTrouble}.
 */
public final class Store implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Connections connections;
    private final Optional<Connections> replica;
    private final TipSeals seals;

    private Store(Connections connections, Optional<Connections> replica, TipSeals seals) {
        this.connections = connections;
        this.replica = replica;
        this.seals = seals;
    }

    /** Creates a store where none is, or brings one of an earlier release up to this one; the first key of its log is made, where it has none yet. */
    public static void migrate(StoreAddress address, AuditKey first) {
        Engine engine = address.engine(PATIENCE);
        new Schema(engine).migrate();
        first.provide(engine);
        engine.keys().beginList();
    }

    /** The same; on a server, beside which nothing lies, the log goes without a key until one is made. */
    public static void migrate(StoreAddress address) {
        if (address.file().isPresent()) {
            migrate(address, address.auditKey());
        } else {
            new Schema(address.engine(PATIENCE)).migrate();
        }
    }

    public static void migrate(Path file) {
        migrate(StoreAddress.of(file));
    }

    /** Opens a store of this release; nothing is created and nothing migrated. What tips say stays closed. */
    public static Store open(StoreAddress address) {
        return open(address, PATIENCE, Optional.empty());
    }

    /** The same, with the key to what tips say, if there is one. */
    public static Store open(StoreAddress address, Optional<MasterKey> key) {
        return open(address, PATIENCE, key);
    }

    public static Store open(Path file) {
        return open(StoreAddress.of(file));
    }

    public static Store open(Path file, Optional<MasterKey> key) {
        return open(StoreAddress.of(file), key);
    }

    static Store open(StoreAddress address, Duration patience) {
        return open(address, patience, Optional.empty());
    }

    static Store open(StoreAddress address, Duration patience, Optional<MasterKey> key) {
        Engine engine = address.engine(patience);
        new Schema(engine).check();
        TipSeals seals = new TipSeals(engine.keys().held(), key);
        Store store = new Store(
                new Connections(engine, seals),
                address.replica(patience).map(other -> new Connections(other, seals)),
                seals);
        if (key.isPresent()) {
            store.finish(engine.keys());
            store.check();
        }
        return store;
    }

    /** Before anything is sealed: with another master key than before there would be two, and each would open a part. */
    private void check() {
        try {
            seals.check(() -> connections.read(reader -> TipsInTables.sealed(reader.database())));
        } catch (StoreTrouble trouble) {
            close();
            throw trouble;
        }
    }

    private void finish(WrappedKeys keys) {
        UnfinishedKeys unfinished = new UnfinishedKeys(keys);
        try {
            boolean isAny = connections.read(reader ->
                    unfinished.areThere(TipsInTables.sealed(reader.database()), ErasedTips.onFile(reader.database())));
            if (isAny) {
                connections.write(turn -> {
                    DSLContext database = turn.database();
                    unfinished.finish(database, TipsInTables.sealed(database), ErasedTips.onFile(database));
                    return true;
                });
            }
        } catch (StoreTrouble trouble) {
            if (!UnfinishedKeys.canWait(trouble.code())) {
                close();
                throw trouble;
            }
        }
    }

    /**
     * Wraps the keys of tips by another master key, with which the store is opened from then on, in the order of {@link KeysWrappedAnew}; the secrets of accounts are in the
     * rows, and go with the entry.
     */
    public void rotate(Change change, MasterKey next) {
        connections.write(turn -> {
            long deed = turn.log().append(KeysWrappedAnew.entry(change, next));
            DSLContext database = turn.database();
            seals.rewrap(database, next);
            AccountSeals.rewrap(database, seals::master, next, deed);
            return deed;
        });
        connections.write(turn -> {
            seals.settle(turn.database());
            return true;
        });
    }

    /** The tips of which something is sealed that may still be opened. */
    public ImmutableSet<TipId> sealed() {
        Set<String> erased = seals.erased();
        return connections.read(reader -> TipsInTables.sealed(reader.database()).stream()
                .filter(tip -> !erased.contains(tip))
                .map(TipId::new)
                .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Destroys the key of a tip, once that is on file: what was told and said of it opens no more, in no copy; its facts stay, and so does every figure. The entry names the tip
     * before the subject of the change.
     */
    public void erase(Change change, TipId tip) {
        erase(change, ImmutableSet.of(tip), (registers, any) -> true);
    }

    /**
     * The same for many, where that still holds of each when nobody else writes: what somebody has held or taken up meanwhile stays, and nothing is logged of it. All are on
     * file, an entry each, before the first key goes, and the keys go together.
     *
     * @return which are erased
     */
    public ImmutableSet<TipId> erase(Change change, ImmutableSet<TipId> tips, BiPredicate<Registers, TipId> still) {
        ImmutableSet<TipId> onFile = connections.write(turn -> {
            ImmutableSet.Builder<TipId> going = ImmutableSet.builder();
            for (TipId tip : tips) {
                if (still.test(RegistersInTables.reading(turn.parcel(), seals), tip)) {
                    ErasedTips.enter(turn, change, tip);
                    going.add(tip);
                }
            }
            return going.build();
        });
        if (!onFile.isEmpty()) {
            connections.write(turn -> {
                seals.erase(onFile, change.at());
                return true;
            });
        }
        return onFile;
    }

    /** Answers a question; all of it sees the same state. */
    public <T> T read(Function<Registers, T> query) {
        return connections.read(reader -> query.apply(reader.registers()));
    }

    /**
     * The same, though the state may be some moments old, as for reports and public figures: of the replica, if there is one. Where that does not answer, the question is
     * asked once more of the store itself.
     */
    public <T> T readThatMayLag(Function<Registers, T> query) {
        if (replica.isPresent()) {
            try {
                return replica.get().read(reader -> query.apply(reader.registers()));
            } catch (StoreTrouble trouble) {
                return read(query);
            }
        }
        return read(query);
    }

    /**
     * Carries out a command: its rows and one log entry together, or nothing at all. When this returns, they are on the disk; where
     * nothing was changed, nothing is logged.
     */
    public <T> T write(Change change, Function<Registers, T> command) {
        return connections.write(turn -> turn.carryOut(change, command));
    }

    /** Writes down what was done and leaves no row of its own: an entry of the log alone, on the disk when this returns. */
    public void note(Change change) {
        connections.write(turn -> turn.log().append(change));
    }

    /** How many commands wait for their turn to be written. */
    public int waitingWrites() {
        return connections.waitingWrites();
    }

    /** The number of the first log entry that was altered or taken out; empty where the chain is whole. */
    public OptionalLong firstBrokenLogEntry() {
        return connections.read(reader -> new Log(reader.database()).firstBroken());
    }

    /** Of the log the entries older than that number, the latest first. */
    public ImmutableList<LogLine> logBefore(long number, int most) {
        return connections.read(reader -> new Log(reader.database()).before(number, most));
    }

    /** For whoever tells others of what the log says. */
    public Outbox outbox() {
        return new Outbox(connections);
    }

    /** Holds the log against its first key and what was written down of it elsewhere. */
    public Audit audit(AuditKey key, ImmutableList<Checkpoint> checkpoints) {
        KeyedLog.First first = key.read();
        return connections.read(reader -> new AuditedLog(reader.database(), first).against(checkpoints));
    }

    /** When something was last recorded; empty in a new store. */
    public Optional<Instant> lastRecordedAt() {
        return read(Registers::lastRecordedAt);
    }

    @Override
    public void close() {
        replica.ifPresent(Connections::close);
        connections.close();
        seals.close();
    }
}
