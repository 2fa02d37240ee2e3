package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a file: whoever has the file can write every bit of it. */
class AuditTest extends TamperedLog {

    @TempDir
    private static Path original;

    @TempDir
    private Path folder;

    private static Path original() {
        return original.resolve("toandan.db");
    }

    private Path file() {
        return folder.resolve("toandan.db");
    }

    @BeforeAll
    static void write_a_thousand_entries() throws SQLException {
        Store.migrate(original());
        append(new SqliteFile(original(), Duration.ofSeconds(5)), 1, ENTRIES);
    }

    @Override
    StoreAddress address() {
        return StoreAddress.of(file());
    }

    @Override
    AuditKey first() {
        return AuditKey.of(original());
    }

    @Override
    void putBack() throws IOException {
        Files.copy(original(), file(), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    Connection inHand() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    @Override
    byte[] read(Connection connection, String table, String column, int entry) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + column + " from " + table + " where entry_id = ?")) {
            select.setInt(1, entry);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1).getBytes(StandardCharsets.UTF_8);
            }
        }
    }

    @Override
    boolean write(Connection connection, String table, String column, int entry, byte[] bytes) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update " + table + " set " + column + " = cast(? as text) where entry_id = ?")) {
            update.setBytes(1, bytes);
            update.setInt(2, entry);
            return update.executeUpdate() == 1;
        }
    }

    @Test
    void an_empty_log_is_intact_and_complete() {
        Path empty = folder.resolve("empty.db");
        Store.migrate(empty);
        try (Store store = Store.open(empty)) {
            Audit audit = store.audit(AuditKey.of(empty), ImmutableList.of());
            assertThat(audit.isIntact() && audit.isComplete()).isTrue();
            assertThat(audit.last()).isEmpty();
        }
    }
}
