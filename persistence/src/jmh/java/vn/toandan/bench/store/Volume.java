package vn.toandan.bench.store;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The units of a country, imported, judged and reported by the real commands, each a process of its own with as little memory as was
 * said: year after year, then all years at once. Times are of this machine alone; that memory does not grow is the point.
 */
final class Volume {

    private static final Path JAR = Path.of(System.getProperty("bench.jar", "../cli-adapter/target/toandan.jar"));
    private static final int YEARS = Integer.getInteger("bench.years", 2);
    private static final String MEMORY = System.getProperty("bench.memory", "256m");
    private static final int FIRST = 2022;
    private static final String LINE = "%-66s %9s %9s %9s %9s%n";
    private static final long MEBI = 1L << 20;

    private final Country country;
    private final Scratch scratch;
    private final Path store;

    private Volume(Country country, Scratch scratch) {
        this.country = country;
        this.scratch = scratch;
        this.store = scratch.folder().resolve("country.db");
    }

    static void measure(int units) throws IOException, InterruptedException {
        try (Scratch scratch = new Scratch()) {
            new Volume(new Country(units), scratch).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf(
                LINE, country.units() + " units a year, -Xmx" + MEMORY, "seconds", "CPU", "peak MiB", "store MiB");
        command("init");
        Path register = country.writeRegister(scratch.folder().resolve("units.csv"));
        command("import", "units", register.toString());
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            judge(year);
        }
        int last = FIRST + YEARS - 1;
        report(FIRST + "-01-01", last + "-12-31");
        report(FIRST + "-01-01", last + "-12-31", "--under", "10");
        report(last + "-01-01", last + "-12-31", "--under", "10");
        report(last + "-01-01", last + "-12-31", "--as-known", "9000-01-01");
        command("explain", "--unit", country.unit(1).code(), "--year", Integer.toString(last));
    }

    private void judge(int year) throws IOException, InterruptedException {
        Path facts = country.year(year).write(scratch.folder().resolve(year + ".csv"));
        Path answers = scratch.folder().resolve(year + "-answers.csv");
        command("import", "facts", facts.toString());
        command("assess", "--year", Integer.toString(year), "--format", "csv", "-o", answers.toString());
        try (Stream<String> lines = Files.lines(answers)) {
            long rows = lines.count() - 1;
            checkState(rows == country.units(), "%s answers for %s", rows, year);
        }
        report(year + "-01-01", year + "-12-31");
        Files.delete(facts);
        Files.delete(answers);
    }

    private void report(String from, String to, String... more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("report", "--from", from, "--to", to, "--format", "csv"));
        arguments.addAll(List.of(more));
        command(arguments.toArray(String[]::new));
    }

    private void command(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEMORY,
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toString()));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--store", store.toString()));
        Path said = scratch.folder().resolve("said.txt");
        long began = System.nanoTime();
        Process process = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        long peak = 0;
        Duration busy = Duration.ZERO;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, resident(process.pid()).orElse(0L));
            busy = process.info().totalCpuDuration().orElse(busy);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        checkState(process.exitValue() == 0, "%s: %s", arguments[0], Files.readString(said));
        System.out.printf(
                LINE,
                shown(arguments),
                String.format(Locale.ROOT, "%.1f", seconds),
                String.format(Locale.ROOT, "%.1f", busy.toMillis() / 1e3),
                peak,
                Scratch.size(store) / MEBI);
    }

    private String shown(String... arguments) {
        return String.join(" ", arguments).replace(scratch.folder() + "/", "").replace(" --format csv", "");
    }

    /** The most that the process ever had, as Linux tells it; elsewhere nothing. */
    private static Optional<Long> resident(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status"), StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
