package vn.toandan.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
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
import vn.toandan.law.Wording;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Check;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** Why each check of one assessment came out as it did, as text: the limit copies the same bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 3, time = 1)
public class TextBenchmark {

    /** Units assessed, and what is to be said of them. */
    @State(Scope.Thread)
    public static class Assessed {

        private final Assessment[] assessments = new Assessment[Units.CYCLE];
        private final byte[][] told = new byte[Units.CYCLE][];
        private int next;

        @Setup
        public void assess() {
            SafetyStandard standard = Units.standard();
            FactSheet[] sheets = Units.full(standard, UnitKind.RESIDENTIAL_AREA, Units.CYCLE, 20_25);
            for (int at = 0; at < Units.CYCLE; at++) {
                assessments[at] = standard.assess(sheets[at], Units.DECIDED_ON);
                told[at] = bytes(assessments[at]);
            }
        }

        int next() {
            next = (next + 1) % Units.CYCLE;
            return next;
        }
    }

    /** An area's reasons fit. */
    private static final int ROOM = 4_096;

    private static byte[] bytes(Assessment assessment) {
        StringBuilder text = new StringBuilder(ROOM);
        for (Check check : assessment.checks()) {
            text.append(check.because(Wording.VIETNAMESE)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public byte[] tellAssessment(Assessed units) {
        return bytes(units.assessments[units.next()]);
    }

    @Benchmark
    public byte[] tellAssessmentLimit(Assessed units) {
        return units.told[units.next()].clone();
    }
}
