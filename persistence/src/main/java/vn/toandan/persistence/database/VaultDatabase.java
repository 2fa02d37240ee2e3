package vn.toandan.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** The vault's tables, a file or a schema of their own: one transaction at a time; little enough is asked of them that no connection stays open, as opposed to {@link Connections}. */
final class VaultDatabase {

    private final Engine engine;

    VaultDatabase(Engine engine) {
        this.engine = engine;
    }

    /** Of this release. */
    void check() {
        new Schema(engine).check();
    }

    WrappedKeys keys() {
        return engine.keys();
    }

    <T> T read(Function<DSLContext, T> query) {
        try (Connection connection = engine.reader()) {
            connection.setAutoCommit(false);
            return query.apply(Connections.using(engine, connection));
        } catch (SQLException | DataAccessException e) {
            throw engine.trouble(e);
        }
    }

    /** On the disk when this returns; what the command throws leaves nothing behind, since closing rolls back. */
    <T> T write(Function<DSLContext, T> command) {
        try (Connection connection = engine.writer()) {
            connection.setAutoCommit(false);
            DSLContext database = Connections.using(engine, connection);
            engine.claim(database);
            T result = command.apply(database);
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | DataAccessException e) {
            throw engine.trouble(e);
        }
    }
}
