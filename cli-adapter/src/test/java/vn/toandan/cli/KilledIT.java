package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program killed in the middle of its work, as a power cut or an impatient user would. */
class KilledIT {

    private static final int TIMES = 20;
    private static final int ROWS = 4_000;
    private static final int KILLED = 128 + 9;

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void create() throws IOException, InterruptedException {
        store = folder.resolve("xa.db");
        assertThat(run("init").waitFor()).isZero();
    }

    private Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                OneJarIT.JAR.toString()));
        Stream.concat(Stream.of(arguments), Stream.of("--store", store.toString()))
                .forEach(command::add);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path file(int year) throws IOException {
        StringBuilder rows = new StringBuilder("unit_code,unit_kind,unit_name,year,crimes\n");
        for (int row = 0; row < ROWS; row++) {
            rows.append("16231-")
                    .append(row)
                    .append(",residential_area,,")
                    .append(year)
                    .append(",1\n");
        }
        return Files.writeString(folder.resolve(year + ".csv"), rows);
    }

    /** Kills are spread over the whole run, so that some fall into the reading and some into the writing. */
    @Test
    void an_import_that_is_killed_is_whole_or_not_there_and_what_was_told_is_kept()
            throws IOException, InterruptedException {
        long full = timed(2022);
        int told = 0;
        int killed = 0;
        for (int time = 0; time < TIMES; time++) {
            int year = 2023 + time;
            Process importing = run("import", "facts", file(year).toString());
            importing.waitFor(full * (time + 4) / TIMES, TimeUnit.MILLISECONDS);
            importing.toHandle().destroyForcibly();
            String out = new String(importing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            killed += importing.waitFor() == KILLED ? 1 : 0;
            long rows = kept(year);
            assertThat(rows).as("year %s", year).isIn(0L, (long) ROWS);
            if (out.contains("phiếu")) {
                told++;
                assertThat(rows).as("told and kept").isEqualTo(ROWS);
            }
        }
        assertThat(killed).as("killed in time").isGreaterThan(TIMES / 2);
        assertThat(told).isLessThan(TIMES);
        assertThat(kept(2022)).isEqualTo(ROWS);
    }

    private long timed(int year) throws IOException, InterruptedException {
        long began = System.nanoTime();
        assertThat(run("import", "facts", file(year).toString()).waitFor()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /** In this process: the store that the killed one left behind opens at once. */
    private long kept(int year) {
        Terminal.Said judged = Terminal.run(
                "assess",
                "--year",
                Integer.toString(year),
                "--as-known",
                "9000-01-01",
                "--format",
                "csv",
                "--store",
                store.toString());
        assertThat(judged.exitCode()).isZero();
        return judged.out().lines().count() - 1;
    }
}
