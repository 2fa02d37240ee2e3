package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.persistence.database.WrappedKeys.Line;

/**
 * A backup put into a schema of a server, in one transaction: whoever is stopped before it ends leaves an empty store, into which it can be put again. Nothing lies beside a
 * server, so the first key of the log stays with whoever audits.
 */
final class RestoredSchema implements Restored {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PostgresServer server;

    RestoredSchema(PostgresServer server) {
        this.server = server;
    }

    @Override
    public void requireEmpty() {
        boolean isEmpty = new Schema(server).isAbsent() || hasNoRows();
        try {
            if (!isEmpty || (server.keys().hasList() && !server.keys().lines().isEmpty())) {
                throw Restored.notEmpty(server);
            }
        } catch (IOException e) {
            throw server.trouble(e);
        }
    }

    private boolean hasNoRows() {
        new Schema(server).check();
        try (Connection connection = server.reader()) {
            DSLContext database = Connections.using(server, connection);
            return CopiedTables.inOrder(server.tables()).stream().noneMatch(database::fetchExists);
        } catch (SQLException | DataAccessException e) {
            throw server.trouble(e);
        }
    }

    @Override
    public void prepare() {
        new Schema(server).migrate();
    }

    @Override
    public void takeKeys(ImmutableList<Line> lines) throws IOException {
        server.keys().add(lines);
    }

    @Override
    public void takeFirstKey(AuditKey key) {
        // It stays where it is.
    }

    /** Looked through before it is committed, since nobody could take it back afterwards. */
    @Override
    public void write(Path backup, Set<String> erased) {
        CopiedTables.copy(new SqliteFile(backup, PATIENCE, server.tables()), server, database -> {
            if (new Log(database).firstBroken().isPresent()) {
                throw new StoreTrouble(Code.DAMAGED, MasterKey.says("copy.unsound", server.toString()));
            }
            Restored.takeOut(database, server.tables(), erased);
        });
    }

    @Override
    public void undo() {
        try (Connection connection = server.writer()) {
            connection.setAutoCommit(false);
            DSLContext database = Connections.using(server, connection);
            server.claim(database);
            for (Table<?> table : CopiedTables.inOrder(server.tables()).reverse()) {
                database.deleteFrom(table).execute();
            }
            connection.setAutoCommit(true);
            server.keys().keep(ImmutableList.of());
        } catch (SQLException | DataAccessException | IOException | StoreTrouble e) {
            // The first failure is the one to tell of.
        }
    }
}
