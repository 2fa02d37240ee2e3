package vn.toandan.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * What one connection has prepared ("câu lệnh đã chuẩn bị"), for as long as it is open; only of statements whose words never change, so that they do not become ever more. As
 * opposed to {@link Words}, which every connection shares.
 */
final class Statements implements AutoCloseable {

    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** With the values it was last given. */
    PreparedStatement of(Connection connection, String sql) throws SQLException {
        PreparedStatement found = prepared.get(sql);
        if (found == null) {
            found = connection.prepareStatement(sql);
            prepared.put(sql, found);
        }
        return found;
    }

    /** Where its connection stays open without them. */
    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }
}
