package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
    void a_store_that_lies_still_is_read_without_a_file_beside_it() throws SQLException {
        try (Connection reader = file().stillReader()) {
            assertThat(reader.isReadOnly()).isTrue();
            assertThat(pragma(reader, "journal_mode")).isNotEmpty();
            try (Statement statement = reader.createStatement();
                    ResultSet answer = statement.executeQuery("select count(*) from flyway_schema_history")) {
                assertThat(answer.getInt(1)).isPositive();
            }
            assertThat(beside()).containsExactlyInAnyOrder("toandan.db", "toandan.db.audit-key", "toandan.db.erased");
        }
    }

    @Test
    void what_waits_beside_a_store_is_read_too() throws SQLException {
        try (Connection writer = file().writer();
                Statement statement = writer.createStatement()) {
            statement.execute("insert into fact_layout values (1, 'commune', 'x')");
            assertThat(beside()).contains("toandan.db-wal");
            try (Connection reader = file().reader();
                    Statement reading = reader.createStatement();
                    ResultSet answer = reading.executeQuery("select count(*) from fact_layout")) {
                assertThat(answer.getInt(1)).isEqualTo(1);
            }
        }
    }

    private List<String> beside() {
        return Arrays.asList(Objects.requireNonNull(folder.toFile().list()));
    }

    @Test
    void the_newest_migration_is_the_version_that_this_release_asks_for() {
        MigrationInfo[] all = new Schema(file()).flyway().info().all();
        assertThat(Arrays.stream(all)
                        .mapToInt(one -> Integer.parseInt(one.getVersion().toString())))
                .endsWith(TableSet.STORE.version());
    }
}
