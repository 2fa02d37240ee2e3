package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void the_name_of_the_file_is_said_as_it_was_given() throws IOException {
        Files.writeString(folder.resolve("sổ.txt"), "not a database".repeat(80));
        String given = Path.of("")
                .toAbsolutePath()
                .relativize(folder.resolve("sổ.txt").toAbsolutePath())
                .toString();
        assertThat(Terminal.run("init", "--store", given).err()).startsWith(given);
    }

    @Test
    void where_no_file_can_be_is_wrong_usage_told_in_one_sentence() {
        for (Path nowhere : List.of(folder, folder.resolve("none").resolve("xa.db"))) {
            Said said = Terminal.run("init", "--store", nowhere.toString());
            assertThat(said.exitCode()).isEqualTo(2);
            assertThat(said.err()).hasLineCount(1).contains(nowhere.toString()).contains("thư mục");
        }
    }

    @Test
    void an_empty_name_is_none() {
        assertThat(StoreOption.address("")).hasToString("toandan.db");
    }

    @Test
    void another_kind_of_server_is_no_store_and_its_password_is_not_said_again() {
        for (String url : List.of("jdbc:mysql://u:hushed@localhost/toandan", "jdbc:postgresql://localhost:hushed")) {
            Said said = Terminal.run("init", "--store", url, "--lang", "en");
            assertThat(said.exitCode()).isEqualTo(2);
            assertThat(said.err())
                    .contains("jdbc:postgresql://HOST:PORT/DATABASE")
                    .doesNotContain("hushed");
        }
    }
}
