package vn.toandan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/**
 * P5: the units of a whole country judged at once and all answers kept, against the limit doing the same; what is kept; and whether
 * a hundred times as many cost a hundred times as much.
 */
final class Batch {

    private static final int UNITS = 180_000;
    private static final int REPETITIONS = 16;
    private static final int WARM_UP = 5;
    private static final int FEW = 100_000;
    private static final int MANY = 10_000_000;
    private static final int SCALINGS = 7;
    private static final int SCALINGS_WARM_UP = 2;
    private static final int KEPT = 3;

    private final SafetyStandard standard = Units.standard();
    private final FactSheet[] sheets = Units.full(standard, UnitKind.RESIDENTIAL_AREA, UNITS, 180);
    private final Medians times = new Medians();

    private Batch() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.out.print(Row.heading());
        measure().forEach(row -> System.out.print(row.line()));
    }

    static List<Row> measure() throws InterruptedException {
        Batch batch = new Batch();
        List<Row> rows = new ArrayList<>();
        batch.alternate();
        batch.keep();
        for (int threads = 1; threads <= 2; threads++) {
            rows.add(Row.against(
                    "P5",
                    "%,d units, %d thread(s), answers kept".formatted(UNITS, threads),
                    "ms",
                    batch.times.of("ours " + threads),
                    batch.times.of("limit " + threads),
                    batch.times.ratio("ours " + threads, "limit " + threads),
                    "<= 1.5",
                    "4"));
        }
        rows.add(Row.alone("P5", "kept a unit beside its facts", "B", batch.times.of("kept"), "<= 48", "96"));
        batch.scale();
        rows.add(batch.scaled("P5", "verdicts", "90-110"));
        rows.add(batch.scaled("", "answers", ""));
        return rows;
    }

    private Row scaled(String goal, String kept, String wanted) {
        return Row.against(
                goal,
                "%,d units / %,d, %s kept".formatted(MANY, FEW, kept),
                "ms",
                times.of("many " + kept),
                times.of("few " + kept),
                times.ratio("many " + kept, "few " + kept),
                wanted,
                "");
    }

    /** What the answers hold on to, the array that holds them included. */
    private void keep() {
        for (int repetition = 0; repetition < KEPT; repetition++) {
            long before = used();
            Assessment[] answers = new Assessment[UNITS];
            assess(answers, 0, UNITS);
            times.add("kept", (double) (used() - before) / UNITS);
            check(answers);
        }
    }

    private static long used() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void alternate() throws InterruptedException {
        long[][] flat = new long[UNITS][];
        for (int at = 0; at < UNITS; at++) {
            flat[at] = Units.flat(sheets[at]);
        }
        ExecutorService workers = Executors.newFixedThreadPool(2);
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            for (int threads = 1; threads <= 2; threads++) {
                int[] masks = new int[UNITS];
                Assessment[] answers = new Assessment[UNITS];
                double limit = milliseconds(workers, threads, (from, until) -> limit(flat, masks, from, until));
                double ours = milliseconds(workers, threads, (from, until) -> assess(answers, from, until));
                check(answers);
                if (repetition >= WARM_UP) {
                    times.add("limit " + threads, limit);
                    times.add("ours " + threads, ours);
                }
            }
        }
        workers.shutdown();
    }

    private interface Part {
        void of(int from, int until);
    }

    private static double milliseconds(ExecutorService workers, int threads, Part part) throws InterruptedException {
        System.gc();
        List<Future<?>> parts = new ArrayList<>();
        long start = System.nanoTime();
        for (int thread = 0; thread < threads; thread++) {
            int from = UNITS / threads * thread;
            int until = thread + 1 == threads ? UNITS : from + UNITS / threads;
            parts.add(workers.submit(() -> part.of(from, until)));
        }
        try {
            for (Future<?> each : parts) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void limit(long[][] flat, int[] masks, int from, int until) {
        for (int at = from; at < until; at++) {
            masks[at] = StraightLine.notMet(flat[at]);
        }
    }

    private void assess(Assessment[] answers, int from, int until) {
        for (int at = from; at < until; at++) {
            answers[at] = standard.assess(sheets[at], Units.DECIDED_ON);
        }
    }

    private void check(Assessment[] answers) {
        for (int at = 0; at < answers.length; at += 1000) {
            if (answers[at].sheet() != sheets[at]) {
                throw new IllegalStateException("the answer for unit " + at + " is another's");
            }
        }
    }

    /**
     * Many are the facts of the few over and over. Where the answers are kept as well, what is measured is mostly the collector that
     * moves them out of its way: that is for the record.
     */
    private void scale() {
        for (int repetition = 0; repetition < SCALINGS; repetition++) {
            double fewVerdicts = milliseconds(new byte[FEW]);
            double manyVerdicts = milliseconds(new byte[MANY]);
            double fewAnswers = milliseconds(new Assessment[FEW]);
            double manyAnswers = milliseconds(new Assessment[MANY]);
            if (repetition >= SCALINGS_WARM_UP) {
                times.add("few verdicts", fewVerdicts);
                times.add("many verdicts", manyVerdicts);
                times.add("few answers", fewAnswers);
                times.add("many answers", manyAnswers);
            }
        }
    }

    private double milliseconds(byte[] verdicts) {
        System.gc();
        long start = System.nanoTime();
        for (int from = 0; from < verdicts.length; from += FEW) {
            for (int at = 0; at < FEW; at++) {
                verdicts[from + at] = (byte)
                        standard.assess(sheets[at], Units.DECIDED_ON).verdict().ordinal();
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private double milliseconds(Assessment[] answers) {
        System.gc();
        long start = System.nanoTime();
        for (int from = 0; from < answers.length; from += FEW) {
            for (int at = 0; at < FEW; at++) {
                answers[from + at] = standard.assess(sheets[at], Units.DECIDED_ON);
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
