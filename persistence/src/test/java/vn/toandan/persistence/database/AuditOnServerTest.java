package vn.toandan.persistence.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.persistence.server.OwnServer;

/** The log of a server's store: whoever administers the server can write whatever it takes as a text, a number or a moment. */
class AuditOnServerTest extends TamperedLog {

    @TempDir
    private static Path elsewhere;

    private static final String URL = OwnServer.common().newSchema();
    private static final StoreAddress ADDRESS = StoreAddress.of(URL).orElseThrow();

    @BeforeAll
    static void write_a_thousand_entries() throws SQLException {
        Store.migrate(ADDRESS, AuditKey.at(elsewhere.resolve("first")));
        append(ADDRESS.engine(Duration.ofSeconds(5)), 1, ENTRIES);
        OwnServer.sqlAt(
                URL,
                "create table kept_entry as table log_entry",
                "create table kept_mac as table log_mac",
                "create table kept_key as table log_key");
    }

    @Override
    StoreAddress address() {
        return ADDRESS;
    }

    @Override
    AuditKey first() {
        return AuditKey.at(elsewhere.resolve("first"));
    }

    @Override
    void putBack() {
        OwnServer.sqlAt(
                URL,
                "set session_replication_role = replica",
                "delete from log_mac",
                "delete from log_entry",
                "delete from log_key",
                "insert into log_entry table kept_entry",
                "insert into log_mac table kept_mac",
                "insert into log_key table kept_key");
    }

    @Override
    Connection inHand() throws SQLException {
        Connection connection = DriverManager.getConnection(URL);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
        return connection;
    }

    @Override
    byte[] read(Connection connection, String table, String column, int entry) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + column + " from " + table + " where entry_id = ?")) {
            select.setInt(1, entry);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (column.equals("recorded_at")) {
                    Instant at = row.getObject(1, OffsetDateTime.class).toInstant();
                    return ByteBuffer.allocate(Long.BYTES)
                            .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                            .array();
                }
                return row.getString(1).getBytes(StandardCharsets.UTF_8);
            }
        }
    }

    @Override
    boolean write(Connection connection, String table, String column, int entry, byte[] bytes) throws SQLException {
        boolean isMoment = column.equals("recorded_at");
        Savepoint before = connection.setSavepoint();
        try (PreparedStatement update = connection.prepareStatement("update " + table + " set " + column + " = "
                + (isMoment ? "?" : "convert_from(?, 'UTF8')") + " where entry_id = ?")) {
            if (isMoment) {
                Instant at = Instant.EPOCH.plus(ByteBuffer.wrap(bytes).getLong(), ChronoUnit.MICROS);
                update.setObject(1, at.atOffset(ZoneOffset.UTC));
            } else {
                update.setBytes(1, bytes);
            }
            update.setInt(2, entry);
            update.executeUpdate();
            connection.releaseSavepoint(before);
            return true;
        } catch (SQLException refused) {
            connection.rollback(before);
            return false;
        }
    }
}
