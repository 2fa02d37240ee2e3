package vn.toandan.bench;

import static com.google.common.base.Preconditions.checkState;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.toandan.law.Wording;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipLevel;
import vn.toandan.tip.TipValuation;
import vn.toandan.tip.TipValue;

/** One tip valued, and its value told: the limits and ours. Nothing is timed before all agree. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class TipBenchmark {

    private static final int CYCLE = 4_096;
    private static final Optional<LocalDate> RECEIVED_ON = Optional.of(LocalDate.of(2026, 5, 4));

    /** The same tips as findings and as bare fields. */
    @State(Scope.Thread)
    public static class Tips {

        final TipValuation valuation = TipValuation.published();
        final BareTip[] bare = bare();
        final TipFinding[] findings =
                Arrays.stream(bare).map(BareTip::asFinding).toArray(TipFinding[]::new);
        final byte[][] told = new byte[CYCLE][];
        private int next;

        @Setup
        public void agree() {
            for (int at = 0; at < CYCLE; at++) {
                TipValue ours = valuation.value(findings[at], RECEIVED_ON);
                checkState(
                        ours.level() == bare[at].byIfs(), "%s: %s, the limit: %s", at, ours.level(), bare[at].byIfs());
                told[at] = text(ours).getBytes(StandardCharsets.UTF_8);
            }
        }

        private static BareTip[] bare() {
            SplittableRandom random = new SplittableRandom(20_26);
            return Stream.generate(() -> new BareTip(random)).limit(CYCLE).toArray(BareTip[]::new);
        }

        int next() {
            next = (next + 1) % CYCLE;
            return next;
        }
    }

    private static String text(TipValue value) {
        return Wording.VIETNAMESE.say(value.because()) + " " + Wording.VIETNAMESE.phrase(value.citation());
    }

    @Benchmark
    public TipLevel gradeTipLimit(Tips tips) {
        return tips.bare[tips.next()].byIfs();
    }

    @Benchmark
    public TipLevel gradeTip(Tips tips, Blackhole kept) {
        TipValue value = tips.valuation.value(tips.findings[tips.next()], RECEIVED_ON);
        kept.consume(value);
        return value.level();
    }

    @Benchmark
    public byte[] tellTipLimit(Tips tips) {
        return tips.told[tips.next()].clone();
    }

    @Benchmark
    @Warmup(iterations = 6, time = 1)
    public byte[] tellTip(Tips tips) {
        return text(tips.valuation.value(tips.findings[tips.next()], RECEIVED_ON))
                .getBytes(StandardCharsets.UTF_8);
    }
}
