package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The columns that new rows of one table fill ("các cột của bảng"), worded once; as opposed to the {@link Rows}, which wait for their connection. */
final class Columns {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 10, SignStyle.NORMAL)
            .appendPattern("-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendLiteral("+00:00")
            .toFormatter(Locale.ROOT);

    private final Table<?> table;
    private final ImmutableList<Field<?>> fields;
    private final FixedStatement insert;

    Columns(TableField<?, ?> first, Field<?>... others) {
        this.table = first.getTable();
        this.fields = ImmutableList.<Field<?>>builder().add(first).add(others).build();
        this.insert = new FixedStatement(
                database -> database.insertInto(table).columns(fields).values(new Object[fields.size()]));
    }

    /** Of rows that are numbered: their columns, and what their highest number is. */
    record Numbered(Columns columns, Question last) {}

    static Numbered numbered(TableField<?, Long> number, Field<?>... others) {
        return new Numbered(
                new Columns(number, others),
                new Question(database -> database.select(DSL.coalesce(DSL.max(number), DSL.inline(0L)))
                        .from(number.getTable())));
    }

    Table<?> table() {
        return table;
    }

    ImmutableList<Field<?>> fields() {
        return fields;
    }

    String insert(DSLContext database) {
        return insert.in(database);
    }

    /** As they hold them. */
    @Nullable
    Object[] stored(SQLDialect dialect, @Nullable Object... values) {
        @Nullable Object[] row = new @Nullable Object[values.length];
        for (int at = 0; at < row.length; at++) {
            row[at] = stored(dialect, fields.get(at), values[at]);
        }
        return row;
    }

    /** A day is text; in a file a moment is, too, as jOOQ writes it: one that is written otherwise was written by somebody else. */
    static <T> @Nullable Object stored(SQLDialect dialect, Field<T> field, @Nullable Object value) {
        Object stored = field.getBinding().converter().to(field.getType().cast(value));
        if (dialect != SQLDialect.SQLITE) {
            return Parcel.known(stored);
        }
        return stored instanceof Instant at ? MOMENT.format(at.atOffset(ZoneOffset.UTC)) : stored;
    }
}
