package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.web.process.Killing;
import vn.toandan.web.process.ServedStore;

/** The one jar killed while many send tips, as a power cut would; the bench profile kills it longer. */
class KilledOverHttpIT {

    private static final List<String> PROGRAM = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-jar",
            Path.of(Objects.requireNonNull(System.getProperty("toandan.buildDirectory")), "toandan-web.jar")
                    .toString());

    private static final int TIMES = 2;
    private static final int ENOUGH = 25;

    @TempDir
    private Path folder;

    @Test
    void whoever_was_shown_a_receipt_finds_their_tip_in_the_file_after_the_program_was_killed()
            throws InterruptedException {
        assertThat(new Killing(ServedStore.file(folder), PROGRAM).run(TIMES, ENOUGH))
                .isGreaterThanOrEqualTo(TIMES * ENOUGH);
    }

    @Test
    void and_on_the_server() throws InterruptedException {
        assertThat(new Killing(ServedStore.onServer(folder), PROGRAM).run(1, ENOUGH))
                .isGreaterThanOrEqualTo(ENOUGH);
    }
}
