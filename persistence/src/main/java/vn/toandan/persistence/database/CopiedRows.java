package vn.toandan.persistence.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Many rows in the form in which a PostgreSQL server takes them soonest, a line a row; as opposed to statements with values, each of which it parses. jOOQ has no word for
 * this: the names in it are those of the generated tables.
 */
final class CopiedRows {

    private CopiedRows() {}

    static void write(Connection connection, Table<?> table, List<Field<?>> fields, List<@Nullable Object[]> rows)
            throws SQLException {
        String columns = fields.stream().map(Field::getName).collect(Collectors.joining(", "));
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> append(lines, row));
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table.getName() + " (" + columns + ") from stdin",
                            new StringReader(lines.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot be read", e);
        }
    }

    private static void append(StringBuilder lines, @Nullable Object[] row) {
        for (int at = 0; at < row.length; at++) {
            if (at > 0) {
                lines.append('\t');
            }
            Object value = row[at];
            if (value == null) {
                lines.append("\\N");
            } else {
                append(lines, value.toString());
            }
        }
        lines.append('\n');
    }

    private static void append(StringBuilder lines, String value) {
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(c);
            }
        }
    }
}
