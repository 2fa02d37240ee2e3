package vn.toandan.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jooq.DSLContext;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** The connections of an open store: one that writes, made when first needed, and as many that read as read at the same time. */
final class Connections implements AutoCloseable {

    /** Held, since the platform forgets the level of a logger that nobody holds; its greetings are noise on a terminal. */
    private static final Logger JOOQ = Logger.getLogger("org.jooq");

    static {
        JOOQ.setLevel(Level.WARNING);
    }

    private static final Settings SETTINGS = new Settings()
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteLogging(false);

    private final Engine engine;
    private final TipSeals seals;
    private final Deque<Reader> idleReaders = new ArrayDeque<>();
    private final Object writing = new Object();
    private @Nullable Connection writer;
    private boolean isWriting;
    private volatile boolean isClosed;

    Connections(Engine engine, TipSeals seals) {
        this.engine = engine;
        this.seals = seals;
    }

    static DSLContext using(Engine engine, Connection connection) {
        return DSL.using(connection, engine.dialect(), SETTINGS);
    }

    /** One transaction that sees the store as it was when it began. */
    <T> T read(Function<Reader, T> query) {
        try {
            Reader reader = borrow();
            try {
                reader.connection().setAutoCommit(false);
                T answer = query.apply(reader);
                reader.connection().setAutoCommit(true);
                giveBack(reader);
                return answer;
            } catch (SQLException | RuntimeException | Error e) {
                discard(reader.connection());
                throw e;
            }
        } catch (SQLException | DataAccessException e) {
            StoreTrouble trouble = engine.trouble(e);
            if (trouble.code() == Code.LOST) {
                discardIdle();
            }
            throw trouble;
        }
    }

    /** One transaction after another; what the command throws leaves nothing behind. */
    <T> T write(Function<DSLContext, T> command) {
        synchronized (writing) {
            if (isWriting) {
                throw new IllegalStateException("a write within a write");
            }
            isWriting = true;
            try {
                return transaction(command);
            } catch (SQLException | DataAccessException e) {
                throw engine.trouble(e);
            } finally {
                isWriting = false;
            }
        }
    }

    private <T> T transaction(Function<DSLContext, T> command) throws SQLException {
        Connection connection = writer();
        try {
            connection.setAutoCommit(false);
            DSLContext database = using(engine, connection);
            engine.claim(database);
            T result = command.apply(database);
            commit(connection);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            // Closing rolls back, whatever state the connection is in.
            writer = null;
            discard(connection);
            throw e;
        }
    }

    private void commit(Connection connection) throws SQLException {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            if (engine.trouble(e).code() == Code.LOST) {
                throw engine.trouble(Code.UNSURE, e);
            }
            throw e;
        }
    }

    private Connection writer() throws SQLException {
        Connection open = writer;
        if (open == null) {
            if (isClosed) {
                throw new IllegalStateException("the store is closed");
            }
            open = engine.writer();
            writer = open;
        }
        return open;
    }

    private Reader borrow() throws SQLException {
        synchronized (idleReaders) {
            if (isClosed) {
                throw new IllegalStateException("the store is closed");
            }
            Reader idle = idleReaders.poll();
            if (idle != null) {
                return idle;
            }
        }
        return Reader.over(engine, seals);
    }

    private void giveBack(Reader reader) {
        synchronized (idleReaders) {
            if (!isClosed) {
                idleReaders.push(reader);
                return;
            }
        }
        discard(reader.connection());
    }

    /** When the server went away it left none of them usable. */
    private void discardIdle() {
        synchronized (idleReaders) {
            idleReaders.forEach(reader -> discard(reader.connection()));
            idleReaders.clear();
        }
    }

    private static void discard(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // What led here is told already, or nobody waits for it any more.
        }
    }

    /** The writer goes last: it folds the log file back into the store. */
    @Override
    public void close() {
        synchronized (idleReaders) {
            isClosed = true;
        }
        discardIdle();
        synchronized (writing) {
            if (writer != null) {
                discard(writer);
                writer = null;
            }
        }
    }
}
