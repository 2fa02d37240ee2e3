package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.judging.UnitYear;

/** Kill -9 of a real process that writes: what it was told is kept is there, and what is there is whole. */
class KilledTest {

    private static final int TIMES = 20;
    private static final long FIRST = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void nothing_acknowledged_is_lost_when_the_process_is_killed()
            throws IOException, InterruptedException, SQLException {
        Path file = folder.resolve("toandan.db");
        Store.migrate(file);
        long acknowledged = 0;
        // The next ones start up while one writes.
        Queue<Process> waiting = new ArrayDeque<>(List.of(begin(file, 0), begin(file, 1)));
        for (int time = 0; time < TIMES; time++) {
            Process scribe = waiting.remove();
            waiting.add(begin(file, time + 2));
            scribe.getOutputStream().write('\n');
            scribe.getOutputStream().flush();
            List<Long> said = kill(scribe, 20 + 13 * time % 60);
            acknowledged += said.size();
            assertKept(file, said, time);
        }
        waiting.forEach(Process::destroyForcibly);
        assertThat(acknowledged).isGreaterThan(TIMES);
    }

    private static Process begin(Path file, int time) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribe.class.getName(),
                        file.toString(),
                        Long.toString(FIRST * (time + 1)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Lets it write for a while after its first word, kills it, and reads to the end what it had said. */
    private static List<Long> kill(Process scribe, long afterMillis) throws IOException, InterruptedException {
        StringBuilder said =
                new StringBuilder().appendCodePoint(scribe.getInputStream().read());
        Thread.sleep(Duration.ofMillis(afterMillis).toMillis());
        // By its handle: the process itself would close what is still to be read.
        scribe.toHandle().destroyForcibly();
        said.append(new String(scribe.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
        assertThat(scribe.waitFor()).as("ended by the signal").isEqualTo(128 + 9);
        List<Long> numbers = new ArrayList<>();
        for (String line : Splitter.on('\n')
                .split(said.substring(0, said.lastIndexOf("\n") + 1).strip())) {
            numbers.add(Long.parseLong(line));
        }
        return numbers;
    }

    private static void assertKept(Path file, List<Long> said, int time) throws SQLException {
        long first = FIRST * (time + 1);
        assertThat(said)
                .as("in order, from the first on")
                .isEqualTo(LongStream.range(first, first + said.size()).boxed().toList());
        try (Store store = Store.open(file)) {
            List<Long> lost = store.read(registers -> said.stream()
                    .filter(number -> halves(registers, number) < 2)
                    .toList());
            assertThat(lost).as("acknowledged and lost").isEmpty();
            long next = first + said.size();
            List<Long> underWay = store.read(registers -> Stream.of(next, next + 1)
                    .map(number -> halves(registers, number))
                    .toList());
            assertThat(underWay)
                    .as("written and not yet told: whole or not at all")
                    .isIn(List.of(0L, 0L), List.of(2L, 0L));
            assertThat(store.firstBrokenLogEntry()).isEmpty();
        }
        try (Connection connection = new SqliteFile(file, Duration.ofSeconds(5)).reader();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("pragma integrity_check")) {
            assertThat(answer.getString(1)).isEqualTo("ok");
        }
    }

    private static long halves(Registers registers, long number) {
        return Stream.of("A", "B")
                .filter(half -> registers
                        .sheets()
                        .asKnownOn(Scribe.DAY, new UnitYear(Scribe.unit(number, half), 2024))
                        .isPresent())
                .count();
    }
}
