package vn.toandan.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * New rows of one table, numbered on from the last, and written many at once. The statement is jOOQ's, but the driver is handed the
 * values as they are: looking up anew for each value how it is bound took most of the time of an import.
 */
final class Rows {

    private static final int AT_ONCE = 1000;

    private final DSLContext database;
    private final TableField<?, Long> id;
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private long lastId = -1;

    Rows(DSLContext database, TableField<?, Long> id, Field<?>... others) {
        this.database = database;
        this.id = id;
        fields.add(id);
        fields.addAll(List.of(others));
    }

    /** Adds a row with these values of the other fields, in their order; its number is the answer. */
    long add(@Nullable Object... values) {
        if (lastId < 0) {
            lastId = last(database, id);
        }
        lastId++;
        @Nullable Object[] row = new @Nullable Object[fields.size()];
        row[0] = lastId;
        for (int at = 1; at < row.length; at++) {
            row[at] = stored(database.dialect(), fields.get(at), values[at - 1]);
        }
        waiting.add(row);
        if (waiting.size() == AT_ONCE) {
            flush();
        }
        return lastId;
    }

    /** The highest number so far; 0 in an empty table. */
    static long last(DSLContext database, TableField<?, Long> id) {
        return database.select(DSL.coalesce(DSL.max(id), 0L))
                .from(id.getTable())
                .fetchSingle()
                .value1();
    }

    /** As the column holds it: a day is text. */
    static <T> @Nullable Object stored(SQLDialect dialect, Field<T> field, @Nullable Object value) {
        Object stored = field.getBinding().converter().to(field.getType().cast(value));
        // Of instants the driver knows only those that name their zone.
        return stored instanceof Instant at && dialect != SQLDialect.SQLITE ? at.atOffset(ZoneOffset.UTC) : stored;
    }

    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        if (database.dialect() != SQLDialect.SQLITE) {
            database.connection(connection -> CopiedRows.write(connection, table(), fields, waiting));
            waiting.clear();
            return;
        }
        String insert = database.insertInto(table())
                .columns(fields)
                .values(new Object[fields.size()])
                .getSQL();
        database.connection(connection -> write(connection, insert));
        waiting.clear();
    }

    private void write(Connection connection, String insert) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (@Nullable Object[] row : waiting) {
                for (int at = 0; at < row.length; at++) {
                    statement.setObject(at + 1, row[at]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private Table<?> table() {
        return id.getTable();
    }
}
