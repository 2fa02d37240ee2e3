package vn.toandan.bench;

import static com.google.common.base.Preconditions.checkState;
import static vn.toandan.commendation.NominationFact.COMPLAINT_PENDING;
import static vn.toandan.commendation.NominationFact.DECIDED_ON;
import static vn.toandan.commendation.NominationFact.DISCIPLINE_PENDING;
import static vn.toandan.commendation.NominationFact.DUTIES_COMPLETED;
import static vn.toandan.commendation.NominationFact.EXEMPLARY;
import static vn.toandan.commendation.NominationFact.FALSE_REPORT_FOUND;
import static vn.toandan.commendation.NominationFact.FRAUD_FOUND;
import static vn.toandan.commendation.NominationFact.INVESTIGATION_PENDING;
import static vn.toandan.commendation.NominationFact.MANY_ACHIEVEMENTS;
import static vn.toandan.commendation.NominationFact.MOVEMENT_RESULT_VOTED;
import static vn.toandan.commendation.NominationFact.PRESS_ALLEGATION_PENDING;
import static vn.toandan.commendation.NominationFact.PROSECUTED_OR_CONVICTED;
import static vn.toandan.commendation.NominationFact.SUDDEN_FEAT;
import static vn.toandan.commendation.NominationFact.TIP_LEVEL;
import static vn.toandan.commendation.NominationFact.VALUABLE_TIPS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
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
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.CommendationScheme;
import vn.toandan.commendation.EligibilityVerdict;
import vn.toandan.commendation.HighestTip;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.SubjectKind;
import vn.toandan.law.PublishedCalendar;

/** One nomination judged, its reasons there on demand: the limit and ours. Nothing is timed before both agree. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class EligibilityBenchmark {

    private static final int CYCLE = 4096;
    private static final int AGREE_ON = 3000;

    /** Where, in the limit's order, what must not be begins, and where what is enough. */
    private static final int UNWANTED = 2;

    private static final int ENOUGH = 9;

    /** In the limit's order. */
    private static final ImmutableList<NominationFact> CELLS = ImmutableList.of(
            EXEMPLARY,
            DUTIES_COMPLETED,
            FRAUD_FOUND,
            PROSECUTED_OR_CONVICTED,
            FALSE_REPORT_FOUND,
            DISCIPLINE_PENDING,
            INVESTIGATION_PENDING,
            COMPLAINT_PENDING,
            PRESS_ALLEGATION_PENDING,
            MOVEMENT_RESULT_VOTED,
            MANY_ACHIEVEMENTS,
            VALUABLE_TIPS,
            SUDDEN_FEAT,
            TIP_LEVEL);

    /** The same nominations as such and as bare numbers. */
    @State(Scope.Thread)
    public static class Dossiers {

        final CommendationScheme scheme =
                CommendationScheme.asKnownOn(CommendationScheme.FOLLOWED_UNTIL, PublishedCalendar.NATIONAL);
        final Nomination[] nominations = new Nomination[CYCLE];
        final long[][] flat = new long[CYCLE][CELLS.size()];
        private int next;

        @Setup
        public void fill() {
            SplittableRandom random = new SplittableRandom(20_26);
            for (int at = 0; at < CYCLE; at++) {
                fill(at, random);
            }
            for (int at = 0; at < AGREE_ON; at++) {
                EligibilityVerdict ours =
                        scheme.judge(nominations[at], Optional.empty()).verdict();
                int limit = StraightNomination.verdict(flat[at]);
                checkState(ours == verdict(limit), "%s: %s, the limit: %s", at, ours, limit);
            }
        }

        /** Nine of ten facts speak for the subject, one in forty is not known. */
        private void fill(int at, SplittableRandom random) {
            Nomination.Builder builder = Nomination.builder()
                    .with(NominationFact.NOMINATION, "DN-" + at)
                    .with(NominationFact.SUBJECT_KIND, SubjectKind.INDIVIDUAL)
                    .with(NominationFact.PROPOSED_FORM, CommendationForm.COMMUNE_GIAY_KHEN)
                    .with(DECIDED_ON, LocalDate.of(2026, 8, 5));
            for (int cell = 0; cell < CELLS.size(); cell++) {
                if (random.nextInt(40) == 0) {
                    flat[at][cell] = -1;
                    continue;
                }
                boolean wanted = cell < UNWANTED || cell >= ENOUGH;
                boolean answer = (random.nextInt(10) != 0) == wanted;
                builder.with(CELLS.get(cell), value(CELLS.get(cell), answer));
                flat[at][cell] = number(CELLS.get(cell), answer);
            }
            nominations[at] = builder.build();
        }

        private static Object value(NominationFact fact, boolean answer) {
            return switch (fact.type()) {
                case COUNT -> answer ? 3L : 1L;
                case CHOICE -> answer ? HighestTip.V3 : HighestTip.V2;
                case TEXT, DAY, YES_NO -> answer;
            };
        }

        private static long number(NominationFact fact, boolean answer) {
            return switch (fact.type()) {
                case COUNT -> answer ? 3 : 1;
                case CHOICE -> answer ? 5 : 4;
                case TEXT, DAY, YES_NO -> answer ? 1 : 0;
            };
        }

        private static EligibilityVerdict verdict(int limit) {
            return switch (limit) {
                case StraightNomination.ELIGIBLE -> EligibilityVerdict.ELIGIBLE;
                case StraightNomination.ON_HOLD -> EligibilityVerdict.ON_HOLD;
                case StraightNomination.NOT_ELIGIBLE -> EligibilityVerdict.NOT_ELIGIBLE;
                default -> EligibilityVerdict.NOT_KNOWN;
            };
        }

        int next() {
            next = (next + 1) % CYCLE;
            return next;
        }
    }

    @Benchmark
    public int eligibleLimit(Dossiers dossiers) {
        return StraightNomination.verdict(dossiers.flat[dossiers.next()]);
    }

    @Benchmark
    public EligibilityVerdict eligible(Dossiers dossiers) {
        return dossiers.scheme
                .judge(dossiers.nominations[dossiers.next()], Optional.empty())
                .verdict();
    }

    /** Down to the codes that stand against it. */
    @Benchmark
    public int eligibleAndReadBars(Dossiers dossiers) {
        return dossiers.scheme
                .judge(dossiers.nominations[dossiers.next()], Optional.empty())
                .bars()
                .size();
    }
}
