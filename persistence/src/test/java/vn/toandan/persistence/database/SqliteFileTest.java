package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the file is opened: what the promise of durability rests on. */
class SqliteFileTest {

    @TempDir
    private Path folder;

    private SqliteFile file() {
        return new SqliteFile(folder.resolve("toandan.db"), Duration.ofSeconds(5));
    }

    @BeforeEach
    void create() {
        Store.migrate(file().path());
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("pragma " + name)) {
            return answer.getString(1);
        }
    }

    @Test
    void the_writer_waits_for_the_disk_at_every_commit() throws SQLException {
        try (Connection writer = file().writer()) {
            assertThat(pragma(writer, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(writer, "synchronous")).as("2 is FULL").isEqualTo("2");
            assertThat(pragma(writer, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(writer, "busy_timeout")).isEqualTo("5000");
        }
    }

    @Test
    void a_reader_cannot_write() throws SQLException {
        try (Connection reader = file().reader()) {
            assertThat(reader.isReadOnly()).isTrue();
        }
    }

    @Test
    void the_newest_migration_is_the_version_that_this_release_asks_for() {
        MigrationInfo[] all = new Schema(file()).flyway().info().all();
        assertThat(Arrays.stream(all)
                        .mapToInt(one -> Integer.parseInt(one.getVersion().toString())))
                .endsWith(Schema.VERSION);
    }
}
