package vn.toandan.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs what is asked and prints one table: {@code ratio} (everything; what follows it are JMH options, e.g. {@code -wi 5 -i 5}),
 * {@code assess} (the same without batch and first answer), {@code texts}, {@code tips}, {@code million}, {@code nominations},
 * {@code batch} or {@code first}. Nothing asked is {@code ratio}.
 */
public final class Benchmarks {

    private static final int ROUNDS = 3;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Benchmarks() {}

    public static void main(String[] arguments)
            throws CommandLineOptionException, RunnerException, IOException, InterruptedException {
        String asked = arguments.length == 0 ? "ratio" : arguments[0];
        String[] options = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        List<Row> rows = new ArrayList<>();
        switch (asked) {
            case "ratio" -> {
                rows.addAll(assessments(options));
                rows.addAll(texts(options));
                rows.addAll(tips(options));
                rows.addAll(nominations(options));
                rows.addAll(Batch.measure());
                rows.addAll(MillionTips.measure());
                rows.addAll(FirstAnswer.measure());
            }
            case "assess" -> rows.addAll(assessments(options));
            case "texts" -> rows.addAll(texts(options));
            case "tips" -> rows.addAll(tips(options));
            case "million" -> rows.addAll(MillionTips.measure());
            case "nominations" -> rows.addAll(nominations(options));
            case "batch" -> rows.addAll(Batch.measure());
            case "first" -> rows.addAll(FirstAnswer.measure());
            default ->
                throw new IllegalArgumentException(
                        "ratio, assess, texts, tips, million, nominations, batch or first, not " + asked);
        }
        System.out.print(Row.heading());
        rows.forEach(row -> System.out.print(row.line()));
    }

    /** Every benchmark once a round, each in a process of its own. */
    private static List<Row> assessments(String[] options) throws CommandLineOptionException, RunnerException {
        Medians times = new Medians();
        Medians bytes = new Medians();
        measure(AssessmentBenchmark.class, options, times, bytes);
        return List.of(
                slower(times, "P1", "assess", "limitMask", "<= 3", "8"),
                Row.alone("P2", "allocated by assess", "B", bytes.of("assess"), "<= 48", "64"),
                Row.alone("P2", "allocated by assessEveryKind", "B", bytes.of("assessEveryKind"), "<= 48", "64"),
                slower(times, "P3", "assessAndReadTrace", "limitMask", "<= 45", "90"),
                Row.alone(
                        "P3",
                        "allocated by assessAndReadTrace",
                        "B",
                        bytes.of("assessAndReadTrace"),
                        "<= 2000",
                        "4000"),
                faster(times, "assess", "drools", ">= 40", "20"),
                faster(times, "assess", "droolsWithEveryCheck", ">= 500", "250"),
                faster(times, "assessAndReadTrace", "drools", ">= 3", "1.5"),
                faster(times, "assessAndReadTrace", "droolsWithEveryCheck", ">= 50", "25"),
                faster(times, "assess", "droolsPooled", "", ""),
                faster(times, "assess", "droolsWithTrace", "", ""),
                slower(times, "", "assessEveryKind", "limitMask", "", ""),
                slower(times, "", "assessWithUnknowns", "limitMask", "", ""));
    }

    private static List<Row> texts(String[] options) throws CommandLineOptionException, RunnerException {
        Medians times = new Medians();
        measure(TextBenchmark.class, options, times, new Medians());
        return List.of(slower(times, "P7", "tellAssessment", "tellAssessmentLimit", "<= 12", "30"));
    }

    private static List<Row> tips(String[] options) throws CommandLineOptionException, RunnerException {
        Medians times = new Medians();
        Medians bytes = new Medians();
        measure(TipBenchmark.class, options, times, bytes);
        return List.of(
                slower(times, "P6", "gradeTip", "gradeTipLimit", "<= 2", "4"),
                Row.alone("P6", "allocated by gradeTip", "B", bytes.of("gradeTip"), "", ""),
                slower(times, "P7", "tellTip", "tellTipLimit", "<= 12", "30"));
    }

    private static List<Row> nominations(String[] options) throws CommandLineOptionException, RunnerException {
        Medians times = new Medians();
        measure(EligibilityBenchmark.class, options, times, new Medians());
        return List.of(
                slower(times, "P6", "eligible", "eligibleLimit", "<= 1.5", "3"),
                slower(times, "", "eligibleAndReadBars", "eligibleLimit", "", ""));
    }

    private static void measure(Class<?> benchmark, String[] options, Medians times, Medians bytes)
            throws CommandLineOptionException, RunnerException {
        for (int round = 0; round < ROUNDS; round++) {
            for (RunResult result : run(benchmark, options)) {
                String name = result.getPrimaryResult().getLabel();
                times.add(name, result.getPrimaryResult().getStatistics().getPercentile(50));
                Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
                bytes.add(name, allocated == null ? 0 : allocated.getScore());
            }
        }
    }

    private static Collection<RunResult> run(Class<?> benchmark, String[] options)
            throws CommandLineOptionException, RunnerException {
        return new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .include(benchmark.getName())
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static Row slower(Medians times, String goal, String ours, String limit, String wanted, String alarm) {
        return Row.against(
                goal,
                ours + " / " + limit,
                "ns",
                times.of(ours),
                times.of(limit),
                times.ratio(ours, limit),
                wanted,
                alarm);
    }

    private static Row faster(Medians times, String ours, String peer, String wanted, String alarm) {
        return Row.against(
                "P4",
                peer + " / " + ours,
                "ns",
                times.of(ours),
                times.of(peer),
                times.ratio(peer, ours),
                wanted,
                alarm);
    }
}
