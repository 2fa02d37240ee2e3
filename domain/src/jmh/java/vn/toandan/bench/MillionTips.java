package vn.toandan.bench;

import static com.google.common.base.Preconditions.checkState;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipLevel;
import vn.toandan.tip.TipValuation;
import vn.toandan.tip.TipValue;

/**
 * P6: a million different tips valued one after another, against the limit doing the same; as opposed to {@link TipBenchmark}, whose few
 * stay in the cache. Nothing is timed before all agree.
 */
final class MillionTips {

    private static final int TIPS = 1_000_000;
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 2;
    private static final Optional<LocalDate> RECEIVED_ON = Optional.of(LocalDate.of(2026, 5, 4));

    private final TipValuation valuation = TipValuation.published();
    private final BareTip[] bare;
    private final TipFinding[] findings;
    private final Medians times = new Medians();

    private MillionTips() {
        SplittableRandom random = new SplittableRandom(1_000_000);
        this.bare = Stream.generate(() -> new BareTip(random)).limit(TIPS).toArray(BareTip[]::new);
        this.findings = Arrays.stream(bare).map(BareTip::asFinding).toArray(TipFinding[]::new);
    }

    static List<Row> measure() {
        MillionTips million = new MillionTips();
        million.agree();
        million.alternate();
        return List.of(
                million.row("P6", "%,d tips valued".formatted(TIPS), "ms", "ours", "limit", "<= 2", "4"),
                million.row("", "each of them", "ns", "ours each", "limit each", "", ""),
                million.row("", "the same, values kept", "ms", "kept", "limit", "", ""));
    }

    private Row row(String goal, String what, String unit, String ours, String limit, String wanted, String alarm) {
        return Row.against(goal, what, unit, times.of(ours), times.of(limit), times.ratio(ours, limit), wanted, alarm);
    }

    private void agree() {
        for (int at = 0; at < TIPS; at++) {
            TipLevel ours = valuation.value(findings[at], RECEIVED_ON).level();
            TipLevel limit = bare[at].byIfs();
            checkState(ours == limit, "%s: %s, the limit: %s", at, ours, limit);
        }
    }

    private void alternate() {
        byte[] byIfs = new byte[TIPS];
        byte[] levels = new byte[TIPS];
        for (int round = 0; round < ROUNDS; round++) {
            double limit = milliseconds(() -> limit(byIfs));
            double ours = milliseconds(() -> ours(levels));
            TipValue[] values = new TipValue[TIPS];
            double kept = milliseconds(() -> kept(values));
            checkState(Arrays.equals(byIfs, levels), "the levels of round %s are others", round);
            if (round >= WARM_UP) {
                times.add("limit", limit);
                times.add("ours", ours);
                times.add("kept", kept);
                times.add("limit each", limit * 1e6 / TIPS);
                times.add("ours each", ours * 1e6 / TIPS);
            }
        }
    }

    private static double milliseconds(Runnable work) {
        System.gc();
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private void limit(byte[] levels) {
        for (int at = 0; at < TIPS; at++) {
            levels[at] = (byte) bare[at].byIfs().ordinal();
        }
    }

    private void ours(byte[] levels) {
        for (int at = 0; at < TIPS; at++) {
            levels[at] =
                    (byte) valuation.value(findings[at], RECEIVED_ON).level().ordinal();
        }
    }

    private void kept(TipValue[] values) {
        for (int at = 0; at < TIPS; at++) {
            values[at] = valuation.value(findings[at], RECEIVED_ON);
        }
    }
}
