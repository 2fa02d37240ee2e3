package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.judging.Thon1.withCrimes;
import static vn.toandan.persistence.database.StoreFile.FILING;
import static vn.toandan.persistence.database.schema.Tables.FACT_LAYOUT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** Whatever keeps the store from working is said in one sentence, and nothing half-written is left behind. */
class StoreTroubleTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("toandan.db");
    }

    private Path created() {
        Store.migrate(file());
        return file();
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void assertTrouble(Code code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(code));
    }

    private static boolean file(Store store) {
        return store.write(
                FILING,
                registers -> registers.sheets().file(withCrimes(2), LocalDate.of(2024, 3, 5), Optional.empty()));
    }

    private void assertNothingWritten() {
        try (Store store = Store.open(file())) {
            assertThat(store.lastRecordedAt()).isEmpty();
        }
    }

    @Test
    void where_nothing_is_no_store_is_opened_and_none_is_made() {
        assertTrouble(Code.ABSENT, () -> Store.open(file()));
        assertThat(file()).doesNotExist();
    }

    @Test
    void an_empty_file_becomes_a_store_when_it_is_created_and_not_before() throws IOException {
        Files.createFile(file());
        assertTrouble(Code.ABSENT, () -> Store.open(file()));
        assertThat(file()).isEmptyFile();
        created();
        assertNothingWritten();
    }

    @Test
    void a_file_that_is_none_of_ours_is_left_as_it_is() throws IOException {
        Files.writeString(file(), "unit_code,unit_kind,unit_name,year\n".repeat(40));
        byte[] before = Files.readAllBytes(file());
        assertTrouble(Code.NO_STORE, () -> Store.open(file()));
        assertTrouble(Code.NO_STORE, () -> Store.migrate(file()));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void a_database_of_another_program_is_left_as_it_is() throws IOException, SQLException {
        sql("create table bookmark (place text)");
        byte[] before = Files.readAllBytes(file());
        assertTrouble(Code.NO_STORE, () -> Store.open(file()));
        assertTrouble(Code.NO_STORE, () -> Store.migrate(file()));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void a_store_of_a_later_release_is_neither_read_nor_changed() throws IOException, SQLException {
        created();
        sql("update flyway_schema_history set version = '999'");
        byte[] before = Files.readAllBytes(file());
        assertTrouble(Code.NEWER, () -> Store.open(file()));
        assertTrouble(Code.NEWER, () -> Store.migrate(file()));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void a_store_whose_creation_was_cut_off_is_older_until_it_is_created() throws SQLException {
        created();
        sql("delete from flyway_schema_history");
        assertTrouble(Code.OLDER, () -> Store.open(file()));
    }

    @Test
    void a_store_that_cannot_be_created_leaves_no_file() {
        assertTrouble(Code.NO_PLACE, () -> Store.migrate(folder.resolve("none").resolve("toandan.db")));
        assertTrouble(Code.NO_PLACE, () -> Store.migrate(folder));
        assertTrouble(Code.NO_PLACE, () -> Store.open(folder));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void while_another_program_writes_it_can_be_read_and_not_written() throws SQLException {
        created();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement();
                Store store = Store.open(StoreAddress.of(file()), SHORT)) {
            statement.execute("begin immediate");
            assertThat(store.lastRecordedAt()).isEmpty();
            assertTrouble(Code.LOCKED, () -> file(store));
            statement.execute("rollback");
            assertThat(file(store)).isTrue();
        }
    }

    @Test
    void a_full_disk_leaves_what_there_was() {
        assertFails(Code.FULL, database -> {
            database.execute("pragma max_page_count = 1");
            for (int number = 0; number < 100; number++) {
                insert(database, number, "x".repeat(5000));
            }
        });
    }

    /** The driver tells of both alike. */
    @Test
    void a_disk_without_room_is_full_and_with_room_it_is_a_limit_that_lets_no_file_grow() {
        for (SQLiteErrorCode told : List.of(SQLiteErrorCode.SQLITE_IOERR_SHMSIZE, SQLiteErrorCode.SQLITE_IOERR_WRITE)) {
            assertThat(SqliteState.code(told, 0)).isEqualTo(Code.FULL);
            assertThat(SqliteState.code(told, 65_535)).isEqualTo(Code.FULL);
            assertThat(SqliteState.code(told, 65_536)).isEqualTo(Code.CANNOT_GROW);
        }
        assertThat(SqliteState.code(SQLiteErrorCode.SQLITE_FULL, Long.MAX_VALUE))
                .isEqualTo(Code.FULL);
    }

    @Test
    void a_copy_that_cannot_be_written_is_told_of_by_its_own_name() {
        Path copy = folder.resolve("none").resolve("copy.db");
        assertThatThrownBy(() -> Backup.write(created(), copy))
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(Code.NO_PLACE))
                .hasMessageContaining(copy.toString());
    }

    @Test
    void a_read_only_file_leaves_what_there_was() {
        assertFails(Code.READ_ONLY, database -> {
            database.execute("pragma query_only = true");
            insert(database, 1, "x");
        });
    }

    /** Whoever may write everywhere, as a superuser, finds no such folder; the rest of it holds for them, too. */
    @Test
    void a_store_in_a_folder_that_may_not_be_written_to_is_read_and_not_written() throws IOException {
        byte[] before = Files.readAllBytes(created());
        assertThat(file().toFile().setWritable(false)).isTrue();
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try (Store store = Store.open(file())) {
            assertThat(store.lastRecordedAt()).isEmpty();
            if (!Files.isWritable(folder)) {
                assertThatThrownBy(() -> file(store)).isInstanceOf(StoreTrouble.class);
                assertThat(Files.readAllBytes(file())).isEqualTo(before);
            }
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    private static void insert(DSLContext database, int id, String name) {
        database.execute("insert into fact_layout values (?, 'commune', ?)", id, name);
    }

    private Connections connections() {
        Path file = created();
        return new Connections(new SqliteFile(file, SHORT), new TipSeals(new KeysInFile(file), Optional.empty()));
    }

    private void assertFails(Code code, Consumer<DSLContext> command) {
        try (Connections connections = connections()) {
            assertTrouble(
                    code,
                    () -> connections.write(turn -> {
                        insert(turn.database(), 1000, "first");
                        command.accept(turn.database());
                        return true;
                    }));
            int rows = connections.read(reader -> reader.database().fetchCount(FACT_LAYOUT));
            assertThat(rows).isZero();
            connections.write(turn -> {
                insert(turn.database(), 1001, "after");
                return true;
            });
        }
        assertNothingWritten();
    }

    @Test
    void a_damaged_file_is_told_as_such() throws IOException {
        created();
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
        Files.write(file(), bytes);
        assertTrouble(Code.DAMAGED, () -> Store.open(file()));
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void every_trouble_names_the_file_in_both_languages(Code code) {
        SqliteFile sqlite = new SqliteFile(file(), SHORT);
        StoreTrouble trouble = switch (code) {
            case OTHER -> sqlite.trouble(new IllegalStateException("one line\nand another"));
            case NO_DRIVER -> sqlite.trouble(new SQLException(new NativeLibraryNotFoundException("?")));
            default -> sqlite.trouble(code);
        };
        assertThat(trouble.code()).isEqualTo(code);
        assertThat(trouble.getMessage()).hasLineCount(1);
        assertThat(Wording.VIETNAMESE.say(trouble.says())).contains(file().toString());
        assertThat(Wording.ENGLISH.say(trouble.says())).contains(file().toString());
        assertThat(trouble).hasMessageContaining(file().toString());
    }
}
