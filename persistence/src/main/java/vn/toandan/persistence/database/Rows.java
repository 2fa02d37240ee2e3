package vn.toandan.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.toandan.persistence.database.Columns.Numbered;

/**
 * New rows of one table, numbered on from the last, and written many at once. The statement is jOOQ's, but the driver is handed the
 * values as they are: looking up anew for each value how it is bound took most of the time of an import.
 */
final class Rows {

    private static final int AT_ONCE = 1000;

    /** So few go to a server in the {@link Parcel} with others. */
    private static final int FEW = 8;

    private static final int ENOUGH_TO_COPY = 100;

    private final Parcel parcel;
    private final DSLContext database;
    private final Numbered numbered;
    private final Columns columns;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private long lastId = -1;

    Rows(Parcel parcel, Numbered numbered) {
        this.parcel = parcel;
        this.database = parcel.database();
        this.numbered = numbered;
        this.columns = numbered.columns();
    }

    /** Adds a row with these values of the other columns, in their order; its number is the answer. */
    long add(@Nullable Object... values) {
        if (lastId < 0) {
            lastId = numbered.last().ask(parcel, row -> row.getLong(1)).orElseThrow();
        }
        put(lastId + 1, values);
        return lastId;
    }

    /** The same with a number that is known. */
    void put(long number, @Nullable Object... values) {
        lastId = number;
        @Nullable Object[] row = new @Nullable Object[values.length + 1];
        row[0] = number;
        System.arraycopy(values, 0, row, 1, values.length);
        waiting.add(columns.stored(database.dialect(), row));
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    /** The highest number so far; 0 in an empty table. */
    static long last(DSLContext database, TableField<?, Long> id) {
        return database.select(DSL.coalesce(DSL.max(id), 0L))
                .from(id.getTable())
                .fetchSingle()
                .value1();
    }

    void flush() {
        pass();
        parcel.send();
    }

    /** They are on their way: to be there before anything else is asked by jOOQ. */
    void pass() {
        if (waiting.isEmpty()) {
            return;
        }
        boolean isServer = database.dialect() != SQLDialect.SQLITE;
        if (isServer && waiting.size() <= FEW) {
            waiting.forEach(row -> parcel.add(columns.insert(database), row));
        } else {
            parcel.send();
            database.connection(connection -> {
                if (isServer && waiting.size() >= ENOUGH_TO_COPY) {
                    CopiedRows.write(connection, columns.table(), columns.fields(), waiting);
                } else {
                    write(connection);
                }
            });
        }
        waiting.clear();
    }

    private void write(Connection connection) throws SQLException {
        PreparedStatement statement = parcel.statements().of(connection, columns.insert(database));
        for (@Nullable Object[] row : waiting) {
            for (int at = 0; at < row.length; at++) {
                statement.setObject(at + 1, row[at]);
            }
            statement.addBatch();
        }
        statement.executeBatch();
    }
}
