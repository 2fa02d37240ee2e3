package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are there whole or not at all, and that only their owner reads. */
class DurableLinesTest {

    private static final List<String> FIRST = List.of("first", "wrapped first");
    private static final List<String> SECOND = List.of("second", "wrapped second");

    @TempDir
    private Path folder;

    private DurableLines lines = new DurableLines(Path.of(""), 2);

    @BeforeEach
    void begin() throws IOException {
        lines = new DurableLines(folder.resolve("keys"), 2);
        lines.add(List.of(FIRST));
    }

    private void append(String text) throws IOException {
        Files.writeString(lines.file(), text, StandardOpenOption.APPEND);
    }

    private String rights() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(lines.file()));
    }

    /** The last of them has all its fields, and yet not all of the key. */
    @ParameterizedTest
    @ValueSource(strings = {"s", "second", "second\t", "second\twra", "second\twrapped second"})
    void a_line_that_was_broken_off_is_not_there(String torn) throws IOException {
        append(torn);
        assertThat(lines.read()).containsExactly(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s", "second", "second\t", "second\twra", "third\twrapped third, and longer than the second"})
    void the_next_line_takes_the_place_of_one_that_was_broken_off(String torn) throws IOException {
        append(torn);
        lines.add(List.of(SECOND));
        assertThat(lines.read()).containsExactly(FIRST, SECOND);
        assertThat(lines.file()).content().isEqualTo("first\twrapped first\nsecond\twrapped second\n");
    }

    @Test
    void a_first_line_that_was_broken_off_is_not_there_and_is_replaced() throws IOException {
        lines.replace(List.of());
        append("first\twrap");
        assertThat(lines.read()).isEmpty();
        lines.add(List.of(SECOND));
        assertThat(lines.read()).containsExactly(SECOND);
    }

    @Test
    void what_is_taken_out_is_written_over_and_what_was_broken_off_goes_with_it() throws IOException {
        lines.add(List.of(SECOND));
        append("third\twrap");
        lines.destroy(line -> line.equals(FIRST));
        assertThat(lines.file()).content().isEqualTo("second\twrapped second\n");
    }

    /** A file that is only replaced stays on the disk for whoever still has it by another name. */
    @Test
    void what_is_taken_out_is_gone_from_where_it_stood_too() throws IOException {
        lines.add(List.of(SECOND));
        Path still = Files.createLink(folder.resolve("still"), lines.file());
        lines.destroy(line -> line.equals(FIRST));
        assertThat(still).content().doesNotContain("first").contains("second\twrapped second\n");
    }

    @Test
    void what_somebody_was_stopped_in_the_middle_of_replacing_is_in_nobody_s_way() throws IOException {
        Files.writeString(Path.of(lines.file() + ".new"), "third\twrap");
        lines.replace(ImmutableList.of(SECOND));
        assertThat(lines.read()).containsExactly(SECOND);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void only_the_owner_reads_them_before_and_after_they_are_replaced() throws IOException {
        assertThat(rights()).isEqualTo("rw-------");
        lines.replace(List.of(SECOND));
        assertThat(rights()).isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whom_the_owner_let_at_them_is_let_at_them_still_but_never_anybody() throws IOException {
        Files.setPosixFilePermissions(lines.file(), PosixFilePermissions.fromString("rw-rw-r--"));
        lines.replace(List.of(SECOND));
        assertThat(rights()).isEqualTo("rw-rw----");
    }
}
