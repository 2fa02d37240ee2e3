package vn.toandan.persistence.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.toandan.persistence.database.StoreTrouble.Code;

/**
 * Backup ("sao lưu"): a copy of a running store and of its vault, each of one moment, the vault's the later, so that it knows everybody whose code the store knows. It is a
 * file of the one kind, whichever engine keeps what is copied, so that what a server kept can go on in a file and the other way round. No key
 * goes with it, neither to what is sealed nor to the log, and no erasure list: these are kept apart, or else an old copy would open what was erased since.
 */
public final class Backup {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Backup() {}

    /** To files that are not there yet: the store to this one, its vault, where it has one, to the same name and {@code .vault}. */
    public static void write(KeptAt from, Path to) {
        Path vault = VaultAddress.fileBeside(to);
        for (Path file : List.of(to, vault)) {
            if (Files.exists(file)) {
                throw new StoreTrouble(Code.NO_PLACE, MasterKey.says("copy.there", file));
            }
        }
        Engine store = from.store().engine(PATIENCE);
        new Schema(store).check();
        boolean isDone = false;
        try {
            new SoundCopy(to).of(store, copy -> {
                SoundCopy.prove(copy);
                from.vault().ifPresent(kept -> copyVault(kept.engine(PATIENCE), vault));
            });
            isDone = true;
        } finally {
            if (!isDone) {
                new SqliteRemains(vault).remove();
            }
        }
    }

    /** Of the store in that file, and of the vault beside it, if one is there. */
    public static void write(Path store, Path to) {
        write(KeptAt.found(store), to);
    }

    /** It is in its place before that of the store is: whoever is stopped in between has no backup, never one that knows nobody. */
    private static void copyVault(Engine from, Path to) {
        new Schema(from).check();
        new SoundCopy(to).of(from, SoundCopy::prove);
    }
}
