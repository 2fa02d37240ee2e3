package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import vn.toandan.persistence.database.WrappedKeys.Line;

/** A backup put where no file is: the file itself, and beside it what is kept apart. */
final class RestoredFile implements Restored {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SqliteFile file;
    private final List<Path> written = new ArrayList<>();

    RestoredFile(SqliteFile file) {
        this.file = file;
    }

    private Path keys() {
        return Path.of(file.keys().place());
    }

    private Path firstKey() {
        return AuditKey.of(file.path()).file();
    }

    /** What the engine left beside a file that is gone would be read as a part of the one that is put there. */
    @Override
    public void requireEmpty() {
        Stream.concat(new SqliteRemains(file.path()).places(), Stream.of(keys(), firstKey()))
                .filter(Files::exists)
                .findFirst()
                .ifPresent(place -> {
                    throw Restored.notEmpty(place);
                });
    }

    @Override
    public void prepare() {
        // A file is put there as a whole.
    }

    @Override
    public void takeKeys(ImmutableList<Line> lines) throws IOException {
        written.add(keys());
        Files.createFile(keys(), DurableFile.ownerOnly());
        file.keys().add(lines);
    }

    @Override
    public void takeFirstKey(AuditKey key) throws IOException {
        written.add(firstKey());
        Files.createFile(firstKey(), DurableFile.ownerOnly());
        Files.write(firstKey(), Files.readAllBytes(key.file()));
    }

    @Override
    public void write(Path backup, Set<String> erased) {
        written.add(file.path());
        new SoundCopy(file.path()).ofFile(backup, copy -> {
            takeOut(copy, erased);
            SoundCopy.prove(copy);
        });
    }

    private void takeOut(Path copy, Set<String> erased) {
        SqliteFile unproved = new SqliteFile(copy, PATIENCE, file.tables());
        if (!erased.isEmpty() && file.tables() == TableSet.VAULT) {
            try (Connection connection = unproved.writer()) {
                Restored.takeOut(Connections.using(unproved, connection), file.tables(), erased);
            } catch (SQLException | DataAccessException e) {
                throw unproved.trouble(e);
            }
        }
    }

    @Override
    public void undo() {
        written.forEach(one -> new SqliteRemains(one).remove());
    }
}
