package vn.toandan.bench.web;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
 * P14: tips told and followed, by 16 at once and by one alone; ours on a file and on a server, beside a bare Jetty and beside Spring Boot
 * with JPA on both. All are there at once and asked in turn. Afterwards each has as many tips as it had said it took, or as many more as
 * were under way when a round ended.
 */
final class Load {

    static final Path TELL = Path.of("src/jmh/lua/tell.lua");

    private static final Path FOLLOW = Path.of("src/jmh/lua/follow.lua");
    private static final int AT_ONCE = 16;
    private static final int FOLLOWED = 100;
    private static final String BARE = "bare";
    private static final List<String> OPTIONS = List.of("-Xmx256m");

    private final Duration time;
    private final Duration warmUp;
    private final Medians figures = new Medians();
    private final Map<String, Running> running = new LinkedHashMap<>();
    private long asked;

    private Load(Duration time, Duration warmUp) {
        this.time = time;
        this.warmUp = warmUp;
    }

    /** One that is started. */
    private static final class Running {
        final Subject subject;
        final ServedProcess process;
        final Wrk wrk;
        final Path receipts;
        long taken;
        long underWay;

        Running(Subject subject, ServedProcess process, Path receipts) {
            this.subject = subject;
            this.process = process;
            this.wrk = new Wrk(process.port());
            this.receipts = receipts;
        }
    }

    static List<Row> measure(int rounds, Duration time, Duration warmUp) throws IOException {
        Wrk.require();
        Load load = new Load(time, warmUp);
        try (Scratch scratch = new Scratch()) {
            Path folder = scratch.folder();
            Path program = SpringPeer.unpacked(folder);
            Path own = Files.createDirectory(folder.resolve("server"));
            load.begin(folder, Subject.bare(folder), BARE);
            load.begin(folder, Subject.ours("file", ServedStore.file(folder)), "file");
            load.begin(folder, Subject.ours("server", ServedStore.onServer(own)), "server");
            load.begin(folder, SpringPeer.file(folder, program), "file peer");
            load.begin(folder, SpringPeer.onServer(folder, program), "server peer");
            load.measure(rounds);
            load.running.values().forEach(one -> one.process.close());
            load.running.values().forEach(Load::requireAll);
        }
        return load.rows();
    }

    private void begin(Path folder, Subject subject, String called) throws IOException {
        ServedProcess process = subject.start(OPTIONS);
        Residents residents = new Residents(process.port());
        List<String> receipts = new ArrayList<>();
        for (int at = 0; at < FOLLOWED; at++) {
            receipts.add(residents.tell(at).orElseThrow());
        }
        Running one = new Running(subject, process, Files.write(folder.resolve(called + ".receipts"), receipts));
        one.taken = FOLLOWED;
        running.put(called, one);
    }

    private void measure(int rounds) {
        for (Running one : running.values()) {
            tell(one, AT_ONCE, warmUp);
            follow(one, AT_ONCE, warmUp);
        }
        for (int round = 0; round < rounds; round++) {
            running.forEach((called, one) -> {
                Wrk.Answered told = tell(one, AT_ONCE, time);
                figures.add(called + " told", told.perSecond());
                figures.add(called + " told p99", told.p99());
                Wrk.Answered followed = follow(one, AT_ONCE, time);
                figures.add(called + " followed", followed.perSecond());
                figures.add(called + " followed p99", followed.p99());
                Wrk.Answered alone = tell(one, 1, time);
                figures.add(called + " alone", alone.perSecond());
                figures.add(called + " alone p99", alone.p99());
            });
        }
    }

    private Wrk.Answered tell(Running one, int atOnce, Duration how) {
        Wrk.Answered answered = one.wrk.ask(atOnce, how, TELL, Long.toString(asked));
        asked += answered.requests();
        one.taken += answered.requests();
        one.underWay += atOnce;
        return answered;
    }

    private Wrk.Answered follow(Running one, int atOnce, Duration how) {
        Wrk.Answered answered = one.wrk.ask(atOnce, how, FOLLOW, Long.toString(asked), one.receipts.toString());
        asked += answered.requests();
        return answered;
    }

    private static void requireAll(Running one) {
        long there = one.subject.tips();
        checkState(
                one.subject.name().equals(BARE) || one.taken <= there && there <= one.taken + one.underWay,
                "%s: %s tips are there, %s were said to be",
                one.subject.name(),
                there,
                one.taken);
        one.subject.requireWhole();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String on : List.of("file", "server")) {
            rows.add(row("P14", on + ": told / bare Jetty", "1/s", on + " told", "bare told", ">= 0.33", "0.15"));
            rows.add(row("P14", on + ": told, p99 / bare Jetty", "ms", on + " told p99", "bare told p99", "<= 2", "4"));
            rows.add(row("P14", on + ": told / Spring Boot", "1/s", on + " told", on + " peer told", ">= 6", "3"));
            rows.add(row("", on + ": told, p99 / Spring Boot", "ms", on + " told p99", on + " peer told p99", "", ""));
            rows.add(row(
                    "P14",
                    on + ": followed / Spring Boot",
                    "1/s",
                    on + " followed",
                    on + " peer followed",
                    ">= 3",
                    "1.5"));
            rows.add(row("", on + ": followed / bare Jetty", "1/s", on + " followed", "bare followed", "", ""));
            rows.add(row("", on + ": told by one / bare Jetty", "1/s", on + " alone", "bare alone", "", ""));
            rows.add(row("", on + ": told by one / Spring Boot", "1/s", on + " alone", on + " peer alone", "", ""));
            rows.add(
                    row("", on + ": told by one, p99 / bare Jetty", "ms", on + " alone p99", "bare alone p99", "", ""));
        }
        return rows;
    }

    private Row row(String goal, String what, String unit, String ours, String other, String wanted, String alarm) {
        return Row.against(
                goal, what, unit, figures.of(ours), figures.of(other), figures.ratio(ours, other), wanted, alarm);
    }
}
