package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
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
import vn.toandan.persistence.database.WritingTogether.Asked;

/** The connections of an open store: one that writes, made when first needed, and as many that read as read at the same time. */
final class Connections implements AutoCloseable {

    /** Held, since the platform forgets the level of a logger that nobody holds; its greetings are noise on a terminal. */
    private static final Logger JOOQ = Logger.getLogger("org.jooq");

    static {
        JOOQ.setLevel(Level.WARNING);
    }

    /** More are not kept for later: a server counts its connections. */
    private static final int MOST_IDLE = 16;

    private static final Settings SETTINGS = new Settings()
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withExecuteLogging(false);

    private final Engine engine;
    private final TipSeals seals;
    private final Deque<Reader> idleReaders = new ArrayDeque<>();
    private final WritingTogether writers = new WritingTogether();
    private @Nullable Connection writer;
    private Statements prepared = new Statements();
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
                reader.begin();
                T answer = query.apply(reader);
                reader.end();
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

    /** One transaction after another, or several of those who wait in one; what a command throws leaves nothing of it behind. */
    <T> T write(Function<Turn, T> command) {
        try {
            return writers.write(command, this::keep);
        } catch (DataAccessException e) {
            throw engine.trouble(e);
        }
    }

    int waitingWrites() {
        return writers.waiting();
    }

    /** Acknowledged by returning; who threw has nothing kept, and whatever is thrown here is of all the others. */
    private void keep(ImmutableList<Asked<?>> together) {
        boolean isKept = false;
        try {
            Turn turn = new Turn(new Parcel(begin(), prepared), together.size() > 1, seals);
            turn.begin();
            if (together.size() == 1) {
                if (together.get(0).carryOut(turn).isPresent()) {
                    return;
                }
            } else {
                for (Asked<?> one : together) {
                    turn.carryOut(one);
                }
            }
            turn.end();
            commit(writer());
            isKept = true;
        } catch (SQLException | DataAccessException e) {
            throw engine.trouble(e);
        } finally {
            if (!isKept) {
                seals.fresh().drop(0);
                abandonWriter();
            }
        }
    }

    /** A connection that the server dropped while nobody wrote is made anew: nothing was asked of it yet. */
    private DSLContext begin() throws SQLException {
        boolean isFresh = writer == null;
        try {
            Connection connection = writer();
            connection.setAutoCommit(false);
            DSLContext database = using(engine, connection);
            engine.claim(database);
            return database;
        } catch (SQLException | DataAccessException e) {
            if (isFresh || engine.trouble(e).code() != Code.LOST) {
                throw e;
            }
            abandonWriter();
            return begin();
        }
    }

    /** Closing rolls back, whatever state the connection is in. */
    private void abandonWriter() {
        if (writer != null) {
            discard(writer);
            writer = null;
            prepared = new Statements();
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
            if (!isClosed && idleReaders.size() < MOST_IDLE) {
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
        writers.alone(this::abandonWriter);
    }
}
