package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.example.NhuThanh;

/** The program killed in the middle of its work, as a power cut or an impatient user would; what it leaves behind is whole. */
class KilledIT {

    private static final int TIMES = 20;
    private static final int ROWS = 4_000;
    private static final int DECISIONS = 10;
    private static final int DECIDED_AT_ONCE = 400;
    private static final int KILLED = 128 + 9;
    private static final LocalDate LATER = LocalDate.of(9000, 1, 1);

    @TempDir
    private Path folder;

    private StoreAt store = new StoreAt(Path.of(""), Path.of(""));

    @BeforeEach
    void create() {
        store = StoreAt.in(folder);
    }

    private Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                OneJarIT.JAR.toString()));
        Stream.concat(Stream.of(arguments), Stream.of("--store", store.file().toString()))
                .forEach(command::add);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private String file(int year) {
        String[] rows = IntStream.range(0, ROWS)
                .mapToObj(row -> "16231-" + row + ",residential_area,," + year + ",1")
                .toArray(String[]::new);
        return store.file(year + ".csv", ObjectArrays.concat("unit_code,unit_kind,unit_name,year,crimes", rows));
    }

    /** Kills are spread over the whole run, so that some fall into the reading and some into the writing. */
    @Test
    void an_import_that_is_killed_is_whole_or_not_there_and_what_was_told_is_kept()
            throws IOException, InterruptedException, SQLException {
        long full = timed("import", "facts", file(2022));
        int told = 0;
        int killed = 0;
        for (int time = 0; time < TIMES; time++) {
            int year = 2023 + time;
            Ended ended = killed(full * (time + 4) / TIMES, "import", "facts", file(year));
            killed += ended.wasKilled() ? 1 : 0;
            long rows = filed(year);
            assertThat(rows).as("year %s", year).isIn(0L, (long) ROWS);
            if (ended.out().contains("phiếu")) {
                told++;
                assertThat(rows).as("told and kept").isEqualTo(ROWS);
            }
            assertWhole();
        }
        assertThat(killed).as("killed in time").isGreaterThan(TIMES / 2);
        assertThat(told).isLessThan(TIMES);
        assertThat(filed(2022)).isEqualTo(ROWS);
    }

    @Test
    void a_decision_that_is_killed_recognises_all_its_units_or_none_and_what_was_told_is_kept()
            throws IOException, InterruptedException, SQLException {
        store.done("import", "facts", unitsThatMeetTheStandard());
        store.done("assess", "--year", "2023", "--format", "csv");
        long full = timed(decision(0));
        int killed = 0;
        for (int time = 1; time <= DECISIONS; time++) {
            Ended ended = killed(full * (time + 2) / DECISIONS, decision(time));
            killed += ended.wasKilled() ? 1 : 0;
            long units = recognised(time);
            assertThat(units).as("decision %s", time).isIn(0L, (long) DECIDED_AT_ONCE);
            if (ended.out().contains("công nhận")) {
                assertThat(units).as("told and kept").isEqualTo(DECIDED_AT_ONCE);
            }
            assertWhole();
        }
        assertThat(killed).as("killed in time").isGreaterThan(DECISIONS / 2);
        assertThat(recognised(0)).isEqualTo(DECIDED_AT_ONCE);
    }

    /** One unit of the example, under many codes. */
    private String unitsThatMeetTheStandard() throws IOException {
        List<String> example;
        try (InputStream in = NhuThanh.sources().get(0).opener().open()) {
            example = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        String unit = example.stream()
                .filter(row -> row.startsWith("16243-01,") && row.contains(",2023,"))
                .findFirst()
                .orElseThrow();
        Stream<String> rows = IntStream.rangeClosed(0, DECISIONS)
                .boxed()
                .flatMap(time -> units(time).map(code -> code + unit.substring(unit.indexOf(','))));
        return store.file(
                "units.csv", Stream.concat(Stream.of(example.get(0)), rows).toArray(String[]::new));
    }

    private static Stream<String> units(int time) {
        return IntStream.range(0, DECIDED_AT_ONCE).mapToObj(unit -> time + "-" + unit);
    }

    private static String[] decision(int time) {
        return new String[] {
            "decide",
            "--number",
            time + "/QĐ-UBND",
            "--date",
            "2023-11-14",
            "--authority",
            "commune_chair",
            "--body",
            "UBND xã Mậu Lâm",
            "--year",
            "2023",
            "--paper",
            DecisionCommandsTest.PAPERS,
            "--unit",
            units(time).collect(Collectors.joining(","))
        };
    }

    private record Ended(boolean wasKilled, String out) {}

    private Ended killed(long afterMillis, String... arguments) throws IOException, InterruptedException {
        Process process = run(arguments);
        process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
        process.toHandle().destroyForcibly();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor() == KILLED, out);
    }

    private long timed(String... arguments) throws IOException, InterruptedException {
        long began = System.nanoTime();
        assertThat(run(arguments).waitFor()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /** In this process: the store that the killed one left behind opens at once. */
    private long filed(int year) {
        return store.read(registers -> {
            long[] sheets = new long[1];
            registers.sheets().asKnownOn(LATER, year, sheet -> sheets[0]++);
            return sheets[0];
        });
    }

    private long recognised(int time) {
        return store.read(registers -> registers.recognitions().recognised(2023, LATER).stream()
                .filter(code -> code.startsWith(time + "-"))
                .count());
    }

    private void assertWhole() throws SQLException {
        try (Store open = Store.open(store.file())) {
            assertThat(open.firstBrokenLogEntry()).isEmpty();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store.file());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("pragma integrity_check")) {
            assertThat(answer.getString(1)).isEqualTo("ok");
        }
    }
}
