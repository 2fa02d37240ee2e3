package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.toandan.judging.Thon1.withCrimes;
import static vn.toandan.persistence.database.StoreFile.NOON;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain of the log: what is altered behind the program's back is noticed. */
class LogTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("toandan.db");
    }

    @BeforeEach
    void file_three_sheets() {
        Store.migrate(file());
        try (Store store = Store.open(file())) {
            for (int crimes = 1; crimes <= 3; crimes++) {
                long stated = crimes;
                Change change = new Change("Công an xã", "import facts", "", NOON.plusNanos(crimes * 1_234_567_891L));
                store.write(
                        change,
                        registers -> registers
                                .sheets()
                                .file(withCrimes(stated), LocalDate.of(2024, 3, 5), Optional.empty()));
            }
        }
    }

    private void assertBrokenAt(Long... entry) {
        try (Store store = Store.open(file())) {
            assertThat(store.firstBrokenLogEntry().stream()).containsExactly(entry);
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void what_nobody_touched_is_whole() {
        assertBrokenAt();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'Công an tỉnh'",
                "deed = 'import units'",
                "subject = 'another.csv'",
                "recorded_at = '2024-01-01 00:00:00+00:00'",
                "seal = previous_seal",
                "previous_seal = seal"
            })
    void an_altered_entry_is_found(String altered) throws SQLException {
        sql("update log_entry set " + altered + " where entry_id = 2");
        assertBrokenAt(2L);
    }

    @Test
    void an_entry_that_was_taken_out_is_missed() throws SQLException {
        sql("delete from log_entry where entry_id = 2");
        assertBrokenAt(2L);
    }

    @Test
    void what_leaves_no_row_is_an_entry_all_the_same() {
        try (Store store = Store.open(file())) {
            store.note(new Change("quan-tri", "proof demand", "light", NOON.plusSeconds(9)));
            assertThat(store.logBefore(Long.MAX_VALUE, 1))
                    .extracting(LogLine::number, LogLine::actor, LogLine::deed, LogLine::subject)
                    .containsExactly(tuple(4L, "quan-tri", "proof demand", "light"));
        }
        assertBrokenAt();
    }

    @Test
    void an_entry_is_kept_to_the_microsecond() {
        try (Store store = Store.open(file())) {
            assertThat(store.lastRecordedAt()).contains(NOON.plusNanos(3_703_703_000L));
        }
    }
}
