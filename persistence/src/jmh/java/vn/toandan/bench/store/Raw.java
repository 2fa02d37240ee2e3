package vn.toandan.bench.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The bare driver, with the settings of our store: the limit. */
final class Raw implements AutoCloseable {

    private static final int AT_ONCE = 1000;

    private final Connection connection;

    Raw(Path file) throws SQLException {
        connection = DriverManager.getConnection(url(file));
    }

    static String url(Path file) {
        return "jdbc:sqlite:" + file + "?journal_mode=WAL&synchronous=FULL&foreign_keys=on&busy_timeout=5000";
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

    /** A table as it stands in the file. */
    Object[][] rows(String table) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery("select * from " + table)) {
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

    long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery("select count(*) from " + table)) {
            return all.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
