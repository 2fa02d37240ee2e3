package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.persistence.database.WrappedKeys.Line;

/**
 * Restore ("khôi phục"): a {@link Backup} put where nothing is, a file or a schema of a server. The erasure list comes first, so that whatever is on it comes back neither with
 * an old copy of the vault nor with one of its keys; the store comes last, so that whoever is stopped in between has none.
 */
public final class Restore {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ImmutableList<Part> parts;

    private Restore(ImmutableList<Part> parts) {
        this.parts = parts;
    }

    /** The store or the vault: its backup, where it goes, and where its keys, the first key of its log and its erasure list are. */
    private record Part(
            SqliteFile backup,
            Engine to,
            Restored place,
            Optional<WrappedKeys> keys,
            Optional<AuditKey> firstKey,
            Optional<WrappedKeys> list) {

        Part(SqliteFile backup, Engine to, Optional<Engine> keys, Optional<AuditKey> firstKey, Optional<Engine> list) {
            this(backup, to, to.toRestore(), keys.map(Engine::keys), firstKey, list.map(Engine::keys));
        }
    }

    /**
     * Puts it there.
     *
     * @param keysOf of what the keys are to be taken; without it what is sealed stays closed
     * @param erased of what the erasure lists are to be taken; without it of the same as the keys
     */
    public static void read(Path from, KeptAt to, Optional<KeptAt> keysOf, Optional<KeptAt> erased) {
        Optional<KeptAt> lists = erased.or(() -> keysOf);
        Path vault = VaultAddress.fileBeside(from);
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        if (Files.exists(vault)) {
            VaultAddress place = to.vault()
                    .orElseThrow(() -> new StoreTrouble(Code.NO_PLACE, MasterKey.says("restore.no_vault", vault)));
            parts.add(new Part(
                    new SqliteFile(vault, PATIENCE, TableSet.VAULT),
                    place.engine(PATIENCE),
                    keysOf.flatMap(KeptAt::vault).map(Restore::engine),
                    keysOf.flatMap(KeptAt::vault).map(VaultAddress::auditKey),
                    lists.flatMap(KeptAt::vault).map(Restore::engine)));
        }
        parts.add(new Part(
                new SqliteFile(from, PATIENCE, TableSet.STORE),
                to.store().engine(PATIENCE),
                keysOf.map(kept -> kept.store().engine(PATIENCE)),
                keysOf.map(kept -> kept.store().auditKey()),
                lists.map(kept -> kept.store().engine(PATIENCE))));
        new Restore(parts.build()).run(to);
    }

    private static Engine engine(VaultAddress vault) {
        return vault.engine(PATIENCE);
    }

    /** Into a file and beside it; the store, or whatever has its name, beside which the keys are, and the erasure lists. */
    public static void read(Path from, Path store, Optional<Path> keysOf, Optional<Path> erased) {
        read(from, KeptAt.of(store), keysOf.map(KeptAt::of), erased.map(KeptAt::of));
    }

    private void run(KeptAt to) {
        parts.forEach(part -> part.place().requireEmpty());
        parts.forEach(part -> prove(part.backup()));
        parts.forEach(Restore::requireList);
        boolean isDone = false;
        try {
            write();
            isDone = true;
        } catch (IOException e) {
            throw new StoreTrouble(
                    Code.OTHER, MasterKey.says("copy.unwritten", to.store().toString()), e);
        } finally {
            if (!isDone) {
                parts.forEach(part -> part.place().undo());
            }
        }
    }

    private static void prove(SqliteFile backup) {
        new Schema(backup).check();
        SoundCopy.prove(backup.path());
    }

    /** A list that is lost is not taken for an empty one. */
    private static void requireList(Part part) {
        Optional<WrappedKeys> without =
                part.list().isPresent() ? part.list().filter(list -> !list.hasList()) : part.keys();
        if (without.isPresent()) {
            throw new StoreTrouble(
                    Code.NO_PLACE,
                    MasterKey.says("restore.no_list", without.get().listPlace()));
        }
    }

    private void write() throws IOException {
        parts.forEach(part -> part.place().prepare());
        Set<String> erased = applyLists();
        for (Part part : parts) {
            takeKeys(part, erased);
        }
        for (Part part : parts) {
            part.place().write(part.backup().path(), erased);
        }
    }

    /** All that is erased, here and there. */
    private Set<String> applyLists() {
        ImmutableSet.Builder<String> codes = ImmutableSet.builder();
        for (Part part : parts) {
            WrappedKeys here = part.to().keys();
            here.beginList();
            part.list().ifPresent(there -> here.remember(there.erasures()));
            codes.addAll(here.erased());
        }
        return codes.build();
    }

    /** Without those of whoever was erased. */
    private static void takeKeys(Part part, Set<String> erased) throws IOException {
        if (part.keys().isPresent()) {
            ImmutableList<Line> lines = part.keys().get().lines().stream()
                    .filter(line -> !erased.contains(line.code()))
                    .collect(ImmutableList.toImmutableList());
            if (!lines.isEmpty()) {
                part.place().takeKeys(lines);
            }
        }
        if (part.firstKey().isPresent() && part.firstKey().get().liesBeside()) {
            part.place().takeFirstKey(part.firstKey().get());
        }
    }
}
