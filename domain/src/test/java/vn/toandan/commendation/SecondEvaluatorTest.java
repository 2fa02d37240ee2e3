package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.slow.RandomNominations;
import vn.toandan.commendation.slow.SlowEligibility;
import vn.toandan.commendation.slow.SlowEligibility.SlowEligible;
import vn.toandan.safety.CheckVerdict;

/**
 * The scheme against a second evaluator, written from the text by somebody else. Each run draws other nominations; the seed is in the message, and {@code
 * -Dtoandan.seed=N} draws the same again.
 */
class SecondEvaluatorTest {

    private final long seed = Long.getLong("toandan.seed", new Random().nextLong());

    @Test
    void both_evaluators_agree_on_every_nomination() {
        Random random = new Random(seed);
        int nominations = Integer.getInteger("toandan.nominations", 30_000);
        System.out.println("seed " + seed);
        for (int drawn = 0; drawn < nominations; drawn++) {
            Map<String, String> cells = RandomNominations.next(random, "N" + drawn);
            List<String> ours = ExamplesTest.told(Nominations.judged(cells));
            List<String> theirs = told(SlowEligibility.judge(cells));
            if (!ours.equals(theirs)) {
                assertThat(ours)
                        .as("-Dtoandan.seed=" + seed + " nomination " + drawn + ": " + cells)
                        .isEqualTo(theirs);
            }
        }
    }

    @Test
    void fewer_facts_never_help_and_never_bar() {
        Random random = new Random(seed);
        for (int drawn = 0; drawn < 3_000; drawn++) {
            Map<String, String> cells = RandomNominations.next(random, "N" + drawn);
            Map<String, String> fewer = new LinkedHashMap<>(cells);
            NominationFact dropped = NominationFact.ALL.get(random.nextInt(NominationFact.ALL.size()));
            if (dropped.recordsAnAct() || dropped.isNeeded() || dropped == NominationFact.DECIDED_ON) {
                continue;
            }
            fewer.remove(dropped.id());
            String drawnAs = "-Dtoandan.seed=" + seed + " " + cells + " without " + dropped;
            EligibilityVerdict before = Nominations.judged(cells).verdict();
            EligibilityVerdict after = Nominations.judged(fewer).verdict();
            assertThat(after == EligibilityVerdict.ELIGIBLE && before != EligibilityVerdict.ELIGIBLE)
                    .as(drawnAs)
                    .isFalse();
            assertThat(after == EligibilityVerdict.NOT_ELIGIBLE && before != EligibilityVerdict.NOT_ELIGIBLE)
                    .as(drawnAs)
                    .isFalse();
        }
    }

    @Test
    void the_verdict_is_the_one_that_its_findings_give() {
        Random random = new Random(seed);
        for (int drawn = 0; drawn < 3_000; drawn++) {
            Map<String, String> cells = RandomNominations.next(random, "N" + drawn);
            Eligibility judged = Nominations.judged(cells);
            assertThat(judged.verdict())
                    .as("-Dtoandan.seed=" + seed + " " + cells)
                    .isEqualTo(ofFindings(judged.findings()));
        }
    }

    private static EligibilityVerdict ofFindings(List<Finding> findings) {
        if (findings.stream().anyMatch(one -> one.stands() && one.effect() == Effect.BAR)) {
            return EligibilityVerdict.NOT_ELIGIBLE;
        }
        if (findings.stream().anyMatch(one -> one.stands() && one.effect() == Effect.HOLD)) {
            return EligibilityVerdict.ON_HOLD;
        }
        boolean open = findings.stream()
                .filter(one -> one.effect() == Effect.BAR || one.effect() == Effect.HOLD)
                .anyMatch(one -> one.verdict() == CheckVerdict.NOT_KNOWN);
        return open ? EligibilityVerdict.NOT_KNOWN : EligibilityVerdict.ELIGIBLE;
    }

    private static List<String> told(SlowEligible eligible) {
        return List.of(
                eligible.verdict(),
                eligible.bars().stream().map(SlowEligibility.Bar::toString).collect(Collectors.joining("|")),
                eligible.publicity(),
                Objects.requireNonNullElse(eligible.multiple(), ""),
                Objects.toString(eligible.money(), ""),
                Objects.requireNonNullElse(eligible.decideBy(), ""));
    }
}
