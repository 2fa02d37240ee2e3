package vn.toandan.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A question that is asked of one unit after another: jOOQ words it once and the driver prepares it once; as opposed to every other
 * query, which is worded and prepared anew each time.
 */
final class Question implements AutoCloseable {

    private final DSLContext database;
    private final Supplier<Select<?>> asks;
    private Field<?>[] fields = {};
    private @Nullable PreparedStatement prepared;

    /** What it leaves {@link #open} is given when it is asked; it is not worded before. */
    Question(DSLContext database, Supplier<Select<?>> asks) {
        this.database = database;
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

    /** The only row, for these values in the order of their places. */
    Optional<Record> ask(Object... values) {
        return database.connectionResult(
                connection -> answer(connection, rows -> Optional.ofNullable(database.fetchOne(rows, fields)), values));
    }

    /** The same without the detour by a record of jOOQ's, of which most goes into finding its fields. */
    <T> Optional<T> ask(Answer<T> answer, Object... values) {
        return database.connectionResult(connection ->
                answer(connection, rows -> rows.next() ? Optional.of(answer.of(rows)) : Optional.<T>empty(), values));
    }

    private <T> T answer(Connection connection, Answer<T> answer, Object... values) throws SQLException {
        PreparedStatement statement = prepared == null ? prepare(connection) : prepared;
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        try (ResultSet rows = statement.executeQuery()) {
            return answer.of(rows);
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        Select<?> select = asks.get();
        PreparedStatement statement = connection.prepareStatement(select.getSQL());
        fields = select.fields();
        prepared = statement;
        return statement;
    }

    @Override
    public void close() {
        if (prepared != null) {
            try {
                prepared.close();
            } catch (SQLException e) {
                throw new DataAccessException("cannot close a statement", e);
            }
            prepared = null;
        }
    }
}
