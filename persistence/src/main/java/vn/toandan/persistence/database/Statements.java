package vn.toandan.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jooq.exception.DataAccessException;

/**
 * What one connection has prepared ("câu lệnh đã chuẩn bị"), for as long as it is open; only of statements whose words never change, so that they do not become ever more. As
 * opposed to {@link FixedStatement}, which every connection shares.
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

    /** While its connection stays open: whatever comes is prepared anew. */
    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw new DataAccessException("cannot close a statement", e);
        } finally {
            prepared.clear();
        }
    }
}
