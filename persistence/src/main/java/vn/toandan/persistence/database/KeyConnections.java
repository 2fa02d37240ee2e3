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
    private static final int MOST_IDLE = 16;

    /** In seconds, for a connection that waited to say that it is still there. */
    private static final int PATIENCE = 5;

    private final PostgresServer server;

    /** Those that wait for the next call. */
    private final Deque<Open> idle = new ConcurrentLinkedDeque<>();

    private record Open(Connection connection, Parcel parcel) {}

    private volatile boolean holds;

    /** Whether any are held between two calls. */
    KeyConnections(PostgresServer server, boolean holds) {
        this.server = server;
        this.holds = holds;
    }

    <T> T ask(Function<DSLContext, T> question) {
        return asked(parcel -> question.apply(parcel.database()));
    }

    /** Where a connection that waited turns out to be gone, the question is asked once more, of another. */
    <T> T asked(Function<Parcel, T> question) {
        for (Open waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
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
            return over(opened(), question);
        } catch (SQLException | DataAccessException e) {
            throw server.trouble(e);
        }
    }

    /** All in one transaction, on the disk when this returns. */
    <T> T change(Function<DSLContext, T> change) {
        try {
            return over(
                    valid(),
                    parcel -> parcel.database().transactionResult(transaction -> change.apply(transaction.dsl())));
        } catch (SQLException | DataAccessException e) {
            throw server.trouble(e);
        }
    }

    private Open valid() throws SQLException {
        for (Open waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
            if (waiting.connection.isValid(PATIENCE)) {
                return waiting;
            }
            waiting.connection.close();
        }
        return opened();
    }

    private Open opened() throws SQLException {
        Connection connection = server.writer();
        return new Open(connection, new Parcel(using(server, connection), new Statements()));
    }

    private <T> T over(Open open, Function<Parcel, T> work) throws SQLException {
        try {
            T answer = work.apply(open.parcel);
            giveBack(open);
            return answer;
        } catch (RuntimeException | Error e) {
            open.connection.close();
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

    private void giveBack(Open open) throws SQLException {
        if (holds && idle.size() < MOST_IDLE) {
            idle.push(open);
        } else {
            open.connection.close();
        }
    }

    void close() {
        holds = false;
        for (Open waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
            try {
                waiting.connection.close();
            } catch (SQLException e) {
                // Nobody waits for it any more.
            }
        }
    }
}
