package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.vault.Tables.SEALED_IDENTITY;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import vn.toandan.persistence.database.StoreTrouble.Code;

/**
 * Restore ("khôi phục"): a {@link Backup} put where no store is. The erasure list comes first, so that whatever is on it comes back neither with an old copy of the vault nor
 * with one of its keys; the store comes last, so that whoever is stopped in between has none.
 */
public final class Restore {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** What is kept apart from a backup, beside a store. */
    private static final List<String> KEYS = List.of(".keys", ".audit-key", ".vault.keys", ".vault.audit-key");

    private final Path from;
    private final Path store;
    private final List<Path> written = new ArrayList<>();

    private Restore(Path from, Path store) {
        this.from = from;
        this.store = store;
    }

    /**
     * Puts it there.
     *
     * @param keysOf the store, or whatever has its name, beside which the keys are; without it what is sealed stays closed
     * @param erased the store, or whatever has its name, beside which the erasure lists are; without it those beside the keys
     */
    public static void read(Path from, Path store, Optional<Path> keysOf, Optional<Path> erased) {
        Restore restore = new Restore(from, store);
        restore.requireEmpty();
        restore.prove(from);
        boolean isDone = false;
        try {
            restore.write(keysOf, erased);
            isDone = true;
        } catch (IOException e) {
            throw new StoreTrouble(Code.OTHER, MasterKey.says("copy.unwritten", store), e);
        } finally {
            if (!isDone) {
                restore.written.forEach(file -> new SqliteRemains(file).remove());
            }
        }
    }

    private void requireEmpty() {
        List<Path> places = new ArrayList<>(List.of(store, VaultAddress.fileBeside(store)));
        KEYS.forEach(ending -> places.add(Path.of(store + ending)));
        for (Path place : places) {
            if (Files.exists(place)) {
                throw new StoreTrouble(Code.NO_PLACE, MasterKey.says("restore.not_empty", place));
            }
        }
    }

    private void prove(Path backup) {
        new Schema(new SqliteFile(backup, PATIENCE)).check();
        SoundCopy.prove(backup);
    }

    private void write(Optional<Path> keysOf, Optional<Path> erased) throws IOException {
        boolean hasVault = Files.exists(VaultAddress.fileBeside(from));
        Set<String> codes = applyLists(hasVault ? List.of("", ".vault") : List.of(""), erased.or(() -> keysOf));
        if (keysOf.isPresent()) {
            takeKeys(keysOf.get(), codes);
        }
        if (hasVault) {
            Path vault = VaultAddress.fileBeside(store);
            written.add(vault);
            new SoundCopy(vault).ofFile(VaultAddress.fileBeside(from), copy -> takeOut(copy, codes));
        }
        new SoundCopy(store).ofFile(from, SoundCopy::prove);
    }

    /** All that is erased, here and there; a list that is lost is not taken for an empty one. */
    private Set<String> applyLists(List<String> of, Optional<Path> listsOf) {
        listsOf.ifPresent(there -> of.forEach(ending -> requireList(Path.of(there + ending))));
        ImmutableSet.Builder<String> codes = ImmutableSet.builder();
        for (String ending : of) {
            Erasures here = Erasures.of(Path.of(store + ending));
            here.begin();
            listsOf.ifPresent(
                    there -> here.addAll(Erasures.of(Path.of(there + ending)).all()));
            codes.addAll(here.all().keySet());
        }
        return codes.build();
    }

    private static void requireList(Path of) {
        if (!Erasures.of(of).isThere()) {
            throw new StoreTrouble(Code.NO_PLACE, MasterKey.says("restore.no_list", Path.of(of + ".erased")));
        }
    }

    /** Without those of whoever was erased. */
    private void takeKeys(Path of, Set<String> erased) throws IOException {
        for (String ending : KEYS) {
            Path there = Path.of(of + ending);
            if (Files.exists(there)) {
                Path here = Path.of(store + ending);
                written.add(here);
                Files.createFile(here, MasterKey.ownerOnly());
                DurableLines.copy(there, here, erased);
            }
        }
    }

    private static void takeOut(Path vault, Set<String> erased) {
        SqliteFile file = new SqliteFile(vault, PATIENCE);
        try (Connection connection = file.writer()) {
            Connections.using(file, connection)
                    .deleteFrom(SEALED_IDENTITY)
                    .where(SEALED_IDENTITY.IDENTITY_CODE.in(erased))
                    .execute();
        } catch (SQLException | DataAccessException e) {
            throw file.trouble(e);
        }
        SoundCopy.prove(vault);
    }
}
