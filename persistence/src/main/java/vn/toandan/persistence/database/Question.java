package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A question that is asked again and again ("câu hỏi có sẵn"): jOOQ words it once for each engine and each connection prepares it once; as opposed to every other query, which is worded and
 * prepared anew each time.
 */
final class Question {

    private final Function<DSLContext, Select<?>> asks;
    private final Map<SQLDialect, Worded> worded = new ConcurrentHashMap<>();

    private record Worded(String sql, ImmutableList<Field<?>> fields) {

        Field<?>[] places() {
            return fields.toArray(Field<?>[]::new);
        }
    }

    /** What it leaves {@link #open} is given when it is asked; it is not worded before. */
    Question(Function<DSLContext, Select<?>> asks) {
        this.asks = asks;
    }

    /** A place for a value, as the column holds it. */
    static <T> Field<T> open(Field<T> column) {
        return DSL.param(column.getName(), column.getDataType());
    }

    /** What is made of a row as the driver hands it over. */
    interface Answer<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The only row, for these values in the order of their places, as the columns hold them. */
    Optional<Record> ask(Parcel parcel, @Nullable Object... values) {
        Worded words = worded(parcel.database());
        return answer(
                parcel, words, rows -> Optional.ofNullable(parcel.database().fetchOne(rows, words.places())), values);
    }

    /** The same without the detour by a record of jOOQ's, of which most goes into finding its fields. */
    <T> Optional<T> ask(Parcel parcel, Answer<T> answer, @Nullable Object... values) {
        return answer(
                parcel,
                worded(parcel.database()),
                rows -> rows.next() ? Optional.of(answer.of(rows)) : Optional.<T>empty(),
                values);
    }

    /** All rows. */
    ImmutableList<Record> all(Parcel parcel, @Nullable Object... values) {
        Worded words = worded(parcel.database());
        return answer(
                parcel, words, rows -> ImmutableList.copyOf(parcel.database().fetch(rows, words.places())), values);
    }

    private static <T> T answer(Parcel parcel, Worded words, Answer<T> answer, @Nullable Object... values) {
        return parcel.ask(connection -> {
            PreparedStatement statement = parcel.statements().of(connection, words.sql);
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return answer.of(rows);
            }
        });
    }

    private Worded worded(DSLContext database) {
        return worded.computeIfAbsent(database.dialect(), any -> worded(asks.apply(database)));
    }

    private static Worded worded(Select<?> select) {
        return new Worded(FixedStatement.of(select), ImmutableList.copyOf(select.fields()));
    }
}
