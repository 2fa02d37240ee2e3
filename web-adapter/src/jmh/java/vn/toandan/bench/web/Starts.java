package vn.toandan.bench.web;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.toandan.bench.Medians;
import vn.toandan.bench.Row;
import vn.toandan.bench.store.Scratch;
import vn.toandan.web.process.Residents;
import vn.toandan.web.process.ServedProcess;
import vn.toandan.web.process.ServedStore;

/**
 * P15: from the start of the process to the first answer, with an archive of the classes and without, and what memory it takes then and
 * under load; beside a bare Jetty and beside Spring Boot, all by the compiler and the collector that start soonest.
 */
final class Starts {

    private static final int AT_ONCE = 16;
    private static final int BEFORE_ARCHIVING = 50;
    private static final List<String> SOON = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Medians figures = new Medians();
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Path folder;
    private final Duration load;
    private long asked;

    private Starts(Path folder, Duration load) {
        this.folder = folder;
        this.load = load;
    }

    static List<Row> measure(int rounds, Duration load) throws IOException {
        Wrk.require();
        try (Scratch scratch = new Scratch()) {
            Path folder = scratch.folder();
            Path program = SpringPeer.unpacked(folder);
            Path own = Files.createDirectory(folder.resolve("server"));
            Starts starts = new Starts(folder, load);
            starts.subjects.put("bare", Subject.bare(folder));
            starts.subjects.put("file", Subject.ours("file", ServedStore.file(folder)));
            starts.subjects.put("server", Subject.ours("server", ServedStore.onServer(own)));
            starts.subjects.put("peer", SpringPeer.file(folder, program));
            starts.subjects.forEach(starts::archive);
            for (int round = 0; round < rounds; round++) {
                starts.subjects.forEach(starts::start);
            }
            return starts.rows();
        }
    }

    private List<String> options(String called, String... more) {
        return ImmutableList.<String>builder()
                .addAll(SOON)
                .add(called.equals("peer") ? "-Xmx256m" : "-Xmx48m")
                .add(more)
                .build();
    }

    private Path archive(String called) {
        return folder.resolve(called + ".jsa");
    }

    /** Of the classes that it has loaded once it has taken some tips. */
    private void archive(String called, Subject subject) {
        try (ServedProcess served = subject.start(options(called, "-XX:ArchiveClassesAtExit=" + archive(called)))) {
            Residents residents = new Residents(served.port());
            for (int at = 0; at < BEFORE_ARCHIVING; at++) {
                residents.lookUp(residents.tell(at).orElseThrow()).orElseThrow();
            }
        }
        checkState(Files.exists(archive(called)), "no archive of %s", called);
    }

    private void start(String called, Subject subject) {
        try (ServedProcess served = subject.start(options(called))) {
            figures.add(called, served.toReady().toNanos() / 1e6);
            figures.add(called + " memory", served.footprint().memory());
            Wrk.Answered told = new Wrk(served.port()).ask(AT_ONCE, load, Load.TELL, Long.toString(asked));
            asked += told.requests();
            figures.add(called + " loaded", served.footprint().memory());
        }
        try (ServedProcess served =
                subject.start(options(called, "-Xshare:on", "-XX:SharedArchiveFile=" + archive(called)))) {
            figures.add(called + " archived", served.toReady().toNanos() / 1e6);
        }
    }

    private List<Row> rows() {
        return List.of(
                row("P15", "file: start, archived / bare Jetty", "file archived", "bare archived", "<= 1.2", "2.4"),
                row("P15", "file: start / bare Jetty", "file", "bare", "<= 2.1", "4.2"),
                Row.against(
                        "P15",
                        "Spring Boot, archived / file: start",
                        "ms",
                        figures.of("file archived"),
                        figures.of("peer archived"),
                        figures.ratio("peer archived", "file archived"),
                        ">= 4",
                        "2"),
                row("", "server: start, archived / bare Jetty", "server archived", "bare archived", "", ""),
                row("", "server: start / bare Jetty", "server", "bare", "", ""),
                memory("P15", "file: memory under load, -Xmx48m", "file loaded", "<= 130", "260"),
                memory("", "file: memory at the first answer", "file memory", "", ""),
                memory("", "server: memory under load, -Xmx48m", "server loaded", "", ""),
                memory("", "bare Jetty: memory under load, -Xmx48m", "bare loaded", "", ""),
                memory("", "Spring Boot: memory under load, -Xmx256m", "peer loaded", "", ""));
    }

    private Row row(String goal, String what, String ours, String other, String wanted, String alarm) {
        return Row.against(
                goal, what, "ms", figures.of(ours), figures.of(other), figures.ratio(ours, other), wanted, alarm);
    }

    private Row memory(String goal, String what, String which, String wanted, String alarm) {
        return Row.alone(goal, what, "MiB", figures.of(which), wanted, alarm);
    }
}
