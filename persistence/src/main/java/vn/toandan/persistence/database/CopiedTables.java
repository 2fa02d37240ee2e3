package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Key;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.persistence.database.schema.Tables;

/**
 * All rows of one database put into the empty tables of another, whichever engines keep them ("sao chép từng bảng"), as they are at one moment and together or not at all; as
 * opposed to {@link SoundCopy}, of a file as a file. Which tables there are, and which refer to which, is read from the generated types.
 */
final class CopiedTables {

    private static final int AT_ONCE = 1000;

    /** Pieces of files are large. */
    private static final int PIECES_AT_ONCE = 50;

    private final Engine from;
    private final DSLContext source;
    private final Engine to;
    private final DSLContext target;

    private CopiedTables(Engine from, DSLContext source, Engine to, DSLContext target) {
        this.from = from;
        this.source = source;
        this.to = to;
        this.target = target;
    }

    /** What the last step throws leaves nothing behind. */
    static void copy(Engine from, Engine to, Consumer<DSLContext> last) {
        try (Connection reading = from.reader()) {
            reading.setAutoCommit(false);
            write(from, Connections.using(from, reading), to, last);
        } catch (SQLException e) {
            throw from.trouble(e);
        }
    }

    private static void write(Engine from, DSLContext source, Engine to, Consumer<DSLContext> last) {
        try (Connection writing = to.writer()) {
            writing.setAutoCommit(false);
            DSLContext target = Connections.using(to, writing);
            to.claim(target);
            CopiedTables copied = new CopiedTables(from, source, to, target);
            inOrder(from.tables()).forEach(copied::copy);
            last.accept(target);
            writing.setAutoCommit(true);
        } catch (SQLException | DataAccessException e) {
            throw to.trouble(e);
        }
    }

    /** Each after those that it refers to. */
    static ImmutableList<Table<?>> inOrder(TableSet tables) {
        Set<Table<?>> placed = new LinkedHashSet<>();
        List<Table<?>> waiting = new ArrayList<>(tables.tables().getTables());
        while (!waiting.isEmpty()) {
            List<Table<?>> next = waiting.stream()
                    .filter(table -> refersOnlyTo(placed, table))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException(waiting + " refer to each other");
            }
            placed.addAll(next);
            waiting.removeAll(next);
        }
        return ImmutableList.copyOf(placed);
    }

    private static boolean refersOnlyTo(Set<Table<?>> placed, Table<?> table) {
        return table.getReferences().stream()
                .map(ForeignKey::getKey)
                .map(Key::getTable)
                .allMatch(other -> other.equals(table) || placed.contains(other));
    }

    /** In the order of its key, so that two copies of the same are the same. */
    private void copy(Table<?> table) {
        ImmutableList<Field<?>> fields = ImmutableList.copyOf(table.fields());
        List<? extends Field<?>> key = Optional.<Key<?>>ofNullable(table.getPrimaryKey())
                .<List<? extends Field<?>>>map(Key::getFields)
                .orElse(fields);
        long copied = 0;
        try (Cursor<Record> rows = rows(table, fields, key)) {
            for (Result<Record> some = next(rows, table); some.isNotEmpty(); some = next(rows, table)) {
                write(table, fields, some);
                copied += some.size();
            }
        }
        if (target.fetchCount(table) != copied) {
            throw new StoreTrouble(Code.DAMAGED, MasterKey.says("copy.unsound", to.toString()));
        }
    }

    /** So many are held, on whichever side: a server would send all of them at once, unless it is told. */
    private static int atOnce(Table<?> table) {
        return table.equals(Tables.TIP_ATTACHMENT_PIECE) ? PIECES_AT_ONCE : AT_ONCE;
    }

    private Cursor<Record> rows(Table<?> table, List<Field<?>> fields, List<? extends Field<?>> key) {
        try {
            return source.select(fields)
                    .from(table)
                    .orderBy(key)
                    .fetchSize(atOnce(table))
                    .fetchLazy();
        } catch (DataAccessException e) {
            throw from.trouble(e);
        }
    }

    private Result<Record> next(Cursor<Record> rows, Table<?> table) {
        try {
            return rows.fetchNext(atOnce(table));
        } catch (DataAccessException e) {
            throw from.trouble(e);
        }
    }

    private void write(Table<?> table, List<Field<?>> fields, Result<Record> rows) {
        if (target.dialect() == SQLDialect.SQLITE) {
            target.batch(
                            target.insertInto(table).columns(fields).values(new @Nullable Object[fields.size()]),
                            rows.stream().map(Record::intoArray).toArray(Object[][]::new))
                    .execute();
            return;
        }
        List<@Nullable Object[]> stored =
                rows.stream().map(row -> stored(fields, row.intoArray())).toList();
        target.connection(connection -> CopiedRows.write(connection, table, fields, stored));
    }

    private @Nullable Object[] stored(List<Field<?>> fields, @Nullable Object[] row) {
        @Nullable Object[] stored = Arrays.copyOf(row, row.length);
        for (int at = 0; at < row.length; at++) {
            stored[at] = Columns.stored(target.dialect(), fields.get(at), row[at]);
        }
        return stored;
    }
}
