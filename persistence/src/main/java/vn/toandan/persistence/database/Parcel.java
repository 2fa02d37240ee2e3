package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.ConnectionCallable;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * Statements that nobody waits for an answer to, and that go to a server together ("gói lệnh"): the way there and back takes longer than what is done there. Whatever else jOOQ asks
 * of the engine goes after them. To a file there is no way: nothing waits. As opposed to {@link Rows}, which are of one table.
 */
final class Parcel {

    private record Statement(String sql, List<@Nullable Object> values) {}

    private final DSLContext database;
    private final Statements statements;
    private final List<Statement> waiting = new ArrayList<>();
    private boolean isTouched;

    /** @param statements of its connection */
    Parcel(DSLContext bare, Statements statements) {
        this.statements = statements;
        this.database = bare.configuration()
                .deriveAppending(ExecuteListener.onExecuteStart(any -> send()))
                .dsl();
    }

    /** By which nothing is asked before what waits has gone. */
    DSLContext database() {
        return database;
    }

    /** What one connection prepares once. */
    Statements statements() {
        return statements;
    }

    /** After what waits has gone. */
    <T> T ask(ConnectionCallable<T> question) {
        send();
        return database.connectionResult(question);
    }

    /** The values as the driver takes them. */
    void add(FixedStatement words, @Nullable Object... values) {
        addWorded(words.in(database), values);
    }

    /** A row. */
    void add(Columns columns, @Nullable Object... values) {
        addWorded(columns.insert(database), columns.stored(database.dialect(), values));
    }

    private void addWorded(String sql, @Nullable Object... values) {
        if (database.dialect() == SQLDialect.SQLITE) {
            isTouched = true;
            database.connection(connection -> {
                PreparedStatement statement = statements.of(connection, sql);
                for (int at = 0; at < values.length; at++) {
                    statement.setObject(at + 1, values[at]);
                }
                statement.execute();
            });
        } else {
            add(sql, values);
        }
    }

    /** Of instants the driver knows only those that name their zone. */
    static @Nullable Object known(@Nullable Object value) {
        return value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value;
    }

    /** To a server; the values as the driver takes them. */
    void add(String sql, @Nullable Object... values) {
        waiting.add(new Statement(sql, Arrays.asList(values)));
    }

    /** Whether anything was asked by jOOQ or sent, or waits, since {@link #begin}. */
    boolean isTouched() {
        return isTouched || !waiting.isEmpty();
    }

    void begin() {
        isTouched = false;
    }

    void send() {
        isTouched = true;
        if (!waiting.isEmpty()) {
            ImmutableList<Statement> all = ImmutableList.copyOf(waiting);
            waiting.clear();
            database.connection(connection -> send(connection, all));
        }
    }

    private static void send(Connection connection, List<Statement> all) throws SQLException {
        String sql = all.stream().map(Statement::sql).collect(Collectors.joining("; "));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 0;
            for (Statement one : all) {
                for (@Nullable Object value : one.values) {
                    place++;
                    statement.setObject(place, value);
                }
            }
            statement.execute();
        }
    }

    /** What waits is not to be done after all; and of what failed the driver may have closed what was prepared, so that all is prepared anew. */
    void drop() {
        waiting.clear();
        statements.close();
    }
}
