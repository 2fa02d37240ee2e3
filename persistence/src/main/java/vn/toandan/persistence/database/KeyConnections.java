package vn.toandan.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import vn.toandan.persistence.database.StoreTrouble.Code;

/**
 * The connections to a server over which keys are looked up and kept, each call a transaction of its own ("kết nối của kho khóa"); as opposed to the {@link Connections} of a
 * store, whose transactions these are not to be part of.
 */
final class KeyConnections {

    /** More are not kept for later: a server counts its connections. */
    private static final int MOST_IDLE = 4;

    /** In seconds, for a connection that waited to say that it is still there. */
    private static final int PATIENCE = 5;

    private final PostgresServer server;

    /** Those that wait for the next call. */
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    private volatile boolean holds;

    /** Whether any are held between two calls. */
    KeyConnections(PostgresServer server, boolean holds) {
        this.server = server;
        this.holds = holds;
    }

    /** Where a connection that waited turns out to be gone, the question is asked once more, of another. */
    <T> T ask(Function<DSLContext, T> question) {
        for (Connection waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
            try {
                return over(waiting, question);
            } catch (SQLException | DataAccessException e) {
                StoreTrouble trouble = server.trouble(e);
                if (trouble.code() != Code.LOST) {
                    throw trouble;
                }
            }
        }
        try {
            return over(server.writer(), question);
        } catch (SQLException | DataAccessException e) {
            throw server.trouble(e);
        }
    }

    /** All in one transaction, on the disk when this returns. */
    <T> T change(Function<DSLContext, T> change) {
        try {
            return over(
                    valid(), database -> database.transactionResult(transaction -> change.apply(transaction.dsl())));
        } catch (SQLException | DataAccessException e) {
            throw server.trouble(e);
        }
    }

    private Connection valid() throws SQLException {
        for (Connection waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
            if (waiting.isValid(PATIENCE)) {
                return waiting;
            }
            waiting.close();
        }
        return server.writer();
    }

    private <T> T over(Connection connection, Function<DSLContext, T> work) throws SQLException {
        try {
            T answer = work.apply(using(server, connection));
            giveBack(connection);
            return answer;
        } catch (RuntimeException | Error e) {
            connection.close();
            throw e;
        }
    }

    /** With the schema of the keys before their tables, since it is not the connection's own. */
    static DSLContext using(PostgresServer server, Connection connection) {
        return Connections.using(server, connection)
                .configuration()
                .deriveSettings(settings -> settings.withRenderSchema(true))
                .dsl();
    }

    private void giveBack(Connection connection) throws SQLException {
        if (holds && idle.size() < MOST_IDLE) {
            idle.push(connection);
        } else {
            connection.close();
        }
    }

    void close() {
        holds = false;
        for (Connection waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
            try {
                waiting.close();
            } catch (SQLException e) {
                // Nobody waits for it any more.
            }
        }
    }
}
