package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.persistence.database.Store;

/** What the machine does to a store is told in one sentence, with exit code 1; nothing half-written is left. */
class StoreFailuresTest {

    private static final int ROWS = 3_000;
    private static final int MORE_THAN_THERE_IS_ROOM_FOR = 40_000;
    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    private StoreAt store = new StoreAt(Path.of(""), Path.of(""));

    @BeforeEach
    void create() {
        store = StoreAt.in(folder);
    }

    private String sheets(int count) {
        String[] rows = IntStream.range(0, count)
                .mapToObj(row -> "16231-" + row + ",residential_area,,2024,1")
                .toArray(String[]::new);
        return store.file("phieu.csv", ObjectArrays.concat("unit_code,unit_kind,unit_name,year,crimes", rows));
    }

    /** Every fifth page, but for those in which the tables are described. */
    private void damage() throws IOException {
        try (FileChannel channel = FileChannel.open(store.file(), StandardOpenOption.WRITE)) {
            long pages = channel.size() / PAGE;
            assertThat(pages).isGreaterThan(100);
            for (long page = 90; page < pages; page += 5) {
                channel.write(
                        ByteBuffer.wrap(new byte[] {0x5A, 0x5A, 0x5A, 0x5A, 0x5A, 0x5A, 0x5A, 0x5A}), page * PAGE);
            }
        }
    }

    @Test
    void of_a_store_with_damaged_pages_no_backup_is_made_and_it_is_said_so() throws IOException {
        store.done("import", "facts", sheets(ROWS));
        damage();
        Path copy = folder.resolve("sao-luu.db");
        Said said = store.run("backup", copy.toString(), "--lang", "en");
        assertThat(said.exitCode()).isEqualTo(Commands.FAILED);
        assertThat(said.err()).hasLineCount(1).contains(store.file().toString(), "damaged");
        assertThat(copy).doesNotExist();
        assertThat(Path.of(copy + ".part")).doesNotExist();
    }

    /** Where its rows begin. */
    private void damage(String table) throws IOException, SQLException {
        long page;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store.file());
                Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery("select rootpage from sqlite_master where name = '" + table + "'")) {
            page = answer.getLong(1);
        }
        try (FileChannel channel = FileChannel.open(store.file(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[PAGE]), (page - 1) * PAGE);
        }
    }

    @ParameterizedTest
    @CsvSource({"log_entry,audit verify", "flyway_schema_history,purge term"})
    void what_meets_a_damaged_page_says_so(String table, String command) throws IOException, SQLException {
        damage(table);
        Said said = store.run((command + " --lang en").split(" ", -1));
        assertThat(said.exitCode()).isEqualTo(Commands.FAILED);
        assertThat(said.err()).hasLineCount(1).contains(store.file().toString(), "damaged");
    }

    /** A limit on the size of files holds for a superuser too, as a full disk does. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void where_there_is_no_more_room_nothing_is_written_and_it_is_said_so() throws IOException, InterruptedException {
        String before = store.lastRecorded();
        Path err = folder.resolve("err");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        "sh",
                        "-c",
                        "ulimit -f 3000; exec \"$@\"",
                        "sh",
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "import",
                        "facts",
                        sheets(MORE_THAN_THERE_IS_ROOM_FOR),
                        "--store",
                        store.file().toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(Commands.FAILED);
        assertThat(Files.readString(err))
                .doesNotContain("\tat ")
                .contains(store.file().toString(), "giới hạn kích thước tệp");
        assertThat(store.lastRecorded()).isEqualTo(before);
        try (Store open = Store.open(store.file())) {
            assertThat(open.firstBrokenLogEntry()).isEmpty();
        }
    }
}
