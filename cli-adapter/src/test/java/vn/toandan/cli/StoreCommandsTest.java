package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.Terminal.Said;

/** Where the store is, and what is said where it is not. */
class StoreCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void a_store_is_created_once_and_then_left_as_it_is() throws IOException {
        Path store = folder.resolve("xa.db");
        Said first = Terminal.run("init", "--store", store.toString());
        assertThat(first.out()).isEqualTo("Kho dữ liệu " + store + " đã sẵn sàng." + System.lineSeparator());
        byte[] created = Files.readAllBytes(store);
        assertThat(Terminal.run("init", "--store", store.toString()).exitCode()).isZero();
        assertThat(store).hasBinaryContent(created);
    }

    @Test
    void a_file_that_is_no_store_is_wrong_usage_and_stays_as_it_is() throws IOException {
        Path file = Files.writeString(
                folder.resolve("notes.txt"), "not a database, but long enough to look like one".repeat(40));
        Said said = Terminal.run("init", "--store", file.toString(), "--lang", "en");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains(file.toString());
        assertThat(file).content().startsWith("not a database").hasSize(48 * 40);
    }

    @Test
    void a_server_is_not_offered_before_there_is_one() {
        Said said = Terminal.run("init", "--store", "jdbc:postgresql://localhost/toandan", "--lang", "en");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("in this release a store is a file");
    }
}
