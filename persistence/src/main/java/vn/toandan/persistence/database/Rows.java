package vn.toandan.persistence.database;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** New rows of one table, numbered on from the last, and written many at once. */
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
        @Nullable Object[] row = new @Nullable Object[values.length + 1];
        row[0] = lastId;
        System.arraycopy(values, 0, row, 1, values.length);
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

    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        database.batch(database.insertInto(table()).columns(fields).values(new Object[fields.size()]))
                .bind(waiting.toArray(Object[][]::new))
                .execute();
        waiting.clear();
    }

    private Table<?> table() {
        return id.getTable();
    }
}
