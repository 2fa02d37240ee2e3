package vn.toandan.persistence.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.toandan.persistence.database.StoreTrouble.Code;

/**
 * Backup ("sao lưu"): a copy of a running store and of its vault, each of one moment, the vault's the later, so that it knows everybody whose code the store knows. No key
 * goes with it, neither to what is sealed nor to the log, and no erasure list: these are kept apart, or else an old copy would open what was erased since.
 */
public final class Backup {

    private Backup() {}

    /** To files that are not there yet: the store to this one, its vault, where it has one, to the same name and {@code .vault}. */
    public static void write(Path store, Path to) {
        for (Path file : List.of(to, VaultAddress.fileBeside(to))) {
            if (Files.exists(file)) {
                throw new StoreTrouble(Code.NO_PLACE, MasterKey.says("copy.there", file));
            }
        }
        new Schema(new SqliteFile(store, Duration.ofSeconds(5))).check();
        new SoundCopy(to).of(store, SoundCopy::prove);
        Path vault = VaultAddress.fileBeside(store);
        if (Files.exists(vault)) {
            boolean isDone = false;
            try {
                new SoundCopy(VaultAddress.fileBeside(to)).of(vault, SoundCopy::prove);
                isDone = true;
            } finally {
                if (!isDone) {
                    new SqliteRemains(to).remove();
                }
            }
        }
    }
}
