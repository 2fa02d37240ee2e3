package vn.toandan.bench;

import static com.google.common.base.Preconditions.checkState;

import java.util.Arrays;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;
import vn.toandan.bench.DroolsPeer.Depth;
import vn.toandan.bench.DroolsPeer.Model;
import vn.toandan.bench.DroolsPeer.Session;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Check;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.UnitKind;

/** One residential area judged: the limit, ours, the peer. Nothing is timed before all agree. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class AssessmentBenchmark {

    private static final int AGREE_ON = 3000;
    private static final double SHARE_EMPTY = 0.05;

    /** The same units as sheets and as bare numbers. */
    @State(Scope.Thread)
    public static class Areas {

        final SafetyStandard standard = Units.standard();
        final FactSheet[] sheets = Units.full(standard, UnitKind.RESIDENTIAL_AREA, Units.CYCLE, 20_25);
        final long[][] flat = Arrays.stream(sheets).map(Units::flat).toArray(long[][]::new);
        private int next;

        @Setup
        public void agree() {
            int met = 0;
            for (int at = 0; at < AGREE_ON; at++) {
                Assessment ours = standard.assess(sheets[at], Units.DECIDED_ON);
                List<String> limit = failed(StraightLine.notMet(flat[at]));
                checkState(failed(ours).equals(limit), "%s: %s, the limit: %s", at, failed(ours), limit);
                checkState((ours.verdict() == UnitVerdict.MET) == limit.isEmpty(), "%s: %s", at, ours.verdict());
                met += limit.isEmpty() ? 1 : 0;
            }
            checkState(met > AGREE_ON * 3 / 4 && met < AGREE_ON * 17 / 20, "%s of %s meet it", met, AGREE_ON);
        }

        static List<String> failed(Assessment assessment) {
            return assessment.failed().stream().map(Check::id).sorted().toList();
        }

        private static List<String> failed(int mask) {
            return Leaves.ALL.stream()
                    .filter(leaf -> (mask >>> Leaves.ALL.indexOf(leaf) & 1) != 0)
                    .map(Leaves.Leaf::check)
                    .sorted()
                    .toList();
        }

        int next() {
            next = (next + 1) % Units.CYCLE;
            return next;
        }
    }

    /** Units of which one cell in twenty is empty. */
    @State(Scope.Thread)
    public static class Gaps {

        final SafetyStandard standard = Units.standard();
        final FactSheet[] sheets =
                Units.withUnknowns(standard, UnitKind.RESIDENTIAL_AREA, Units.CYCLE, 20_25, SHARE_EMPTY);
    }

    /** The kinds in turn, as a country comes in. */
    @State(Scope.Thread)
    public static class AllKinds {

        final SafetyStandard standard = Units.standard();
        final FactSheet[] sheets = new FactSheet[Units.CYCLE];

        public AllKinds() {
            UnitKind[] kinds = UnitKind.values();
            for (int kind = 0; kind < kinds.length; kind++) {
                FactSheet[] own = Units.full(standard, kinds[kind], Units.CYCLE, kind);
                for (int at = kind; at < Units.CYCLE; at += kinds.length) {
                    sheets[at] = own[at];
                }
            }
        }
    }

    /** The peer and its own units. */
    public abstract static class Peer {

        final DroolsPeer drools;
        final Object[] units = new Object[Units.CYCLE];

        Peer(Depth depth, Session session) {
            this.drools = new DroolsPeer(depth, Model.EXECUTABLE, session);
        }

        void fill(Areas areas) {
            List<String> names = Units.names(areas.standard.form(UnitKind.RESIDENTIAL_AREA));
            for (int at = 0; at < Units.CYCLE; at++) {
                units[at] = drools.area(names, areas.flat[at]);
            }
            for (int at = 0; at < AGREE_ON; at++) {
                Assessment ours = areas.standard.assess(areas.sheets[at], Units.DECIDED_ON);
                boolean met = drools.ask(units[at]).isMet();
                checkState(met == (ours.verdict() == UnitVerdict.MET), "%s: %s, the peer: %s", at, ours.verdict(), met);
            }
        }

        /** Where it says which checks failed, it says the same. */
        void fillWithTrace(Areas areas) {
            fill(areas);
            for (int at = 0; at < AGREE_ON; at++) {
                List<String> ours = Areas.failed(areas.standard.assess(areas.sheets[at], Units.DECIDED_ON));
                drools.ask(units[at]);
                checkState(ours.equals(drools.failed()), "%s: %s, the peer: %s", at, ours, drools.failed());
            }
        }
    }

    @State(Scope.Thread)
    public static class VerdictPeer extends Peer {
        public VerdictPeer() {
            super(Depth.VERDICT, Session.NEW_EACH_TIME);
        }

        @Setup
        public void agree(Areas areas) {
            fill(areas);
        }
    }

    @State(Scope.Thread)
    public static class PooledPeer extends Peer {
        public PooledPeer() {
            super(Depth.VERDICT, Session.POOLED);
        }

        @Setup
        public void agree(Areas areas) {
            fill(areas);
        }
    }

    @State(Scope.Thread)
    public static class FailedPeer extends Peer {
        public FailedPeer() {
            super(Depth.FAILED, Session.NEW_EACH_TIME);
        }

        @Setup
        public void agree(Areas areas) {
            fillWithTrace(areas);
        }
    }

    @State(Scope.Thread)
    public static class EveryCheckPeer extends Peer {
        public EveryCheckPeer() {
            super(Depth.EVERY_CHECK, Session.NEW_EACH_TIME);
        }

        @Setup
        public void agree(Areas areas) {
            fillWithTrace(areas);
        }
    }

    @Benchmark
    public int limitMask(Areas areas) {
        return StraightLine.notMet(areas.flat[areas.next()]);
    }

    @Benchmark
    public UnitVerdict assess(Areas areas, Blackhole kept) {
        Assessment assessment = areas.standard.assess(areas.sheets[areas.next()], Units.DECIDED_ON);
        kept.consume(assessment);
        return assessment.verdict();
    }

    @Benchmark
    public UnitVerdict assessEveryKind(Areas areas, AllKinds units, Blackhole kept) {
        Assessment assessment = units.standard.assess(units.sheets[areas.next()], Units.DECIDED_ON);
        kept.consume(assessment);
        return assessment.verdict();
    }

    @Benchmark
    @Warmup(iterations = 6, time = 1)
    public UnitVerdict assessWithUnknowns(Areas areas, Gaps gaps, Blackhole kept) {
        Assessment assessment = gaps.standard.assess(gaps.sheets[areas.next()], Units.DECIDED_ON);
        kept.consume(assessment);
        return assessment.verdict();
    }

    @Benchmark
    @Warmup(iterations = 6, time = 1)
    public int assessAndReadTrace(Areas areas) {
        return Trace.read(areas.standard
                .assess(areas.sheets[areas.next()], Units.DECIDED_ON)
                .reason());
    }

    @Benchmark
    @Warmup(iterations = 6, time = 1)
    public boolean drools(Areas areas, VerdictPeer peer) {
        return peer.drools.ask(peer.units[areas.next()]).isMet();
    }

    @Benchmark
    @Warmup(iterations = 6, time = 1)
    public boolean droolsPooled(Areas areas, PooledPeer peer) {
        return peer.drools.ask(peer.units[areas.next()]).isMet();
    }

    @Benchmark
    @Warmup(iterations = 6, time = 1)
    public int droolsWithTrace(Areas areas, FailedPeer peer) {
        return peer.drools.ask(peer.units[areas.next()]).size();
    }

    @Benchmark
    @Warmup(iterations = 6, time = 1)
    public int droolsWithEveryCheck(Areas areas, EveryCheckPeer peer) {
        return peer.drools.ask(peer.units[areas.next()]).size();
    }
}
