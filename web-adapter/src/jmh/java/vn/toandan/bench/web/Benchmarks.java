package vn.toandan.bench.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.toandan.bench.Row;
import vn.toandan.bench.store.Scratch;
import vn.toandan.web.process.Killing;
import vn.toandan.web.process.ServedStore;

/**
 * Runs what is asked and prints one table: {@code ratio} (both of the following), {@code load}, {@code start}; {@code soak}, for as many seconds as {@code -Dbench.seconds}
 * says, 600 unless it does, at {@code -Dbench.pace} requests a second; {@code kill}, as often as {@code -Dbench.times} says, 20 unless it does. Nothing asked is {@code ratio}.
 * A second word {@code small} asks whether it runs: its figures mean nothing.
 */
public final class Benchmarks {

    private static final List<String> PROGRAM = List.of("-Xmx256m", "-XX:+UseSerialGC", "-jar", Subject.JAR.toString());

    private static final int ENOUGH = 100;

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Row> rows = measured(
                arguments.length == 0 ? "ratio" : arguments[0],
                Arrays.asList(arguments).contains("small"));
        System.out.print(Row.heading());
        rows.forEach(row -> System.out.print(row.line()));
        // Threads of clients and of a server's keeper may still be there.
        System.exit(0);
    }

    private static List<Row> measured(String what, boolean isSmall) throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        switch (what) {
            case "ratio" -> {
                rows.addAll(measured("load", isSmall));
                rows.addAll(measured("start", isSmall));
            }
            case "load" ->
                rows.addAll(Load.measure(isSmall ? 1 : 4, seconds(isSmall ? 1 : 3), seconds(isSmall ? 1 : 10)));
            case "start" -> rows.addAll(Starts.measure(isSmall ? 1 : 5, seconds(isSmall ? 1 : 2)));
            case "soak" -> rows.addAll(soak(seconds(Integer.getInteger("bench.seconds", isSmall ? 20 : 600))));
            case "kill" -> rows.addAll(kill(Integer.getInteger("bench.times", isSmall ? 2 : 20)));
            default -> throw new IllegalArgumentException("ratio, load, start, soak or kill, not " + what);
        }
        return rows;
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static List<Row> soak(Duration time) throws IOException, InterruptedException {
        int pace = Integer.getInteger("bench.pace", 150);
        try (Scratch scratch = new Scratch()) {
            Path other = Files.createDirectory(scratch.folder().resolve("server"));
            List<Row> rows = new ArrayList<>();
            rows.addAll(Soak.measure(Subject.ours("file", ServedStore.file(scratch.folder())), time, pace));
            rows.addAll(Soak.measure(Subject.ours("server", ServedStore.onServer(other)), time, pace));
            return rows;
        }
    }

    private static List<Row> kill(int times) throws IOException, InterruptedException {
        try (Scratch scratch = new Scratch()) {
            Path other = Files.createDirectory(scratch.folder().resolve("server"));
            return List.of(
                    killed("file", ServedStore.file(scratch.folder()), times),
                    killed("server", ServedStore.onServer(other), times));
        }
    }

    private static Row killed(String on, ServedStore kept, int times) throws InterruptedException {
        int shown = new Killing(kept, PROGRAM).run(times, ENOUGH);
        return Row.alone(
                "", "%s: killed %d times, receipts that all answer afterwards".formatted(on, times), "", shown, "", "");
    }
}
