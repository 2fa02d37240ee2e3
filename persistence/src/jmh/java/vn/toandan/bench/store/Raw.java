package vn.toandan.bench.store;

import static com.google.common.base.Preconditions.checkState;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The bare driver, with the settings of our store: the limit. */
final class Raw implements AutoCloseable {

    private static final int AT_ONCE = 1000;

    private final Place place;
    private final Connection connection;

    Raw(Place place) throws SQLException {
        this.place = place;
        // Of a batch the server's driver makes statements of many rows, if it is told to.
        connection = DriverManager.getConnection(place.url() + (place.isServer() ? "&reWriteBatchedInserts=true" : ""));
    }

    boolean isServer() {
        return place.isServer();
    }

    Connection connection() {
        return connection;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** One transaction. */
    void insert(String table, Object[][] rows) throws SQLException {
        String places = String.join(",", Collections.nCopies(rows[0].length, "?"));
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int at = 0; at < row.length; at++) {
                    insert.setObject(at + 1, row[at]);
                }
                insert.addBatch();
                waiting++;
                if (waiting == AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** One COPY of the server's. */
    void copy(String table, Object[][] rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < rows.length; at++) {
            append(lines, rows[at]);
            if (at % AT_ONCE == AT_ONCE - 1 || at == rows.length - 1) {
                byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                lines.setLength(0);
            }
        }
        copy.endCopy();
    }

    private static void append(StringBuilder lines, Object[] row) {
        for (int at = 0; at < row.length; at++) {
            if (at > 0) {
                lines.append('\t');
            }
            if (row[at] == null) {
                lines.append("\\N");
            } else {
                append(lines, row[at].toString());
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

    /** A table as it stands there. */
    Object[][] rows(String table) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery("select * from " + table + " order by 1")) {
            int columns = all.getMetaData().getColumnCount();
            while (all.next()) {
                Object[] row = new Object[columns];
                for (int at = 0; at < columns; at++) {
                    row[at] = all.getObject(at + 1);
                }
                rows.add(row);
            }
        }
        return rows.toArray(Object[][]::new);
    }

    /** So that whoever is faster has not written less. */
    void requireRows(String table, Object[][] rows) throws SQLException {
        Object[][] found = rows(table);
        checkState(found.length == rows.length, "%s of %s rows", found.length, rows.length);
        for (int at = 0; at < rows.length; at++) {
            checkState(
                    Arrays.equals(rows[at], found[at]),
                    "%s and not %s",
                    Arrays.toString(found[at]),
                    Arrays.toString(rows[at]));
        }
    }

    long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery("select count(*) from " + table)) {
            all.next();
            return all.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
