package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.toandan.safety.slow.RandomUnits;
import vn.toandan.safety.slow.SlowEvaluator;
import vn.toandan.safety.slow.SlowRepair;
import vn.toandan.unit.UnitKind;

/**
 * The rules against a second evaluator, written from the text by somebody else, which tries every completion of the empty cells.
 * Each run draws other units; the seed is in the message, and {@code -Dtoandan.seed=N} draws the same again. {@code
 * -Dtoandan.units=1000000} tries a million.
 */
class SecondEvaluatorTest {

    private static final int YEAR = 2024;
    private static final LocalDate DECIDED_ON = LocalDate.of(2024, 11, 19);

    private static final List<UnitKind> KINDS = List.of(UnitKind.values());

    private final long seed = Long.getLong("toandan.seed", new Random().nextLong());

    @Test
    void both_evaluators_agree_on_every_check_and_every_unit() {
        Random random = new Random(seed);
        int units = Integer.getInteger("toandan.units", 20_000);
        System.out.println("seed " + seed);
        for (int drawn = 0; drawn < units; drawn++) {
            UnitKind kind = KINDS.get(drawn % KINDS.size());
            Map<String, String> cells = RandomUnits.next(random, kind.code(), YEAR);
            FactSheet sheet = Cells.sheet(kind, YEAR, cells);
            Assessment assessment = Cells.STANDARD.assess(sheet, DECIDED_ON);
            String drawnAs = "-Dtoandan.seed=" + seed + " unit " + drawn + ": " + cells;
            if (!assessment.verdict().code().equals(SlowEvaluator.unit(kind.code(), YEAR, cells))
                    || !verdicts(sheet, assessment).equals(SlowEvaluator.judge(kind.code(), YEAR, cells))) {
                assertThat(verdicts(sheet, assessment))
                        .as(drawnAs)
                        .isEqualTo(SlowEvaluator.judge(kind.code(), YEAR, cells));
                assertThat(assessment.verdict().code())
                        .as(drawnAs)
                        .isEqualTo(SlowEvaluator.unit(kind.code(), YEAR, cells));
            }
        }
    }

    @Test
    void the_compiled_table_answers_as_the_requirements_do() {
        Random random = new Random(seed);
        for (int drawn = 0; drawn < 5_000; drawn++) {
            UnitKind kind = KINDS.get(drawn % KINDS.size());
            Map<String, String> cells = RandomUnits.next(random, kind.code(), YEAR);
            Assessment assessment = Cells.STANDARD.assess(Cells.sheet(kind, YEAR, cells), DECIDED_ON);
            List<Check> checks = assessment.checks();
            String drawnAs = "-Dtoandan.seed=" + seed + " unit " + drawn + ": " + cells;
            assertThat(ids(assessment.failed()))
                    .as(drawnAs)
                    .isEqualTo(ids(checks.stream()
                            .filter(check -> check.verdict() == CheckVerdict.NOT_MET)
                            .toList()));
            assertThat(ids(assessment.unknown()))
                    .as(drawnAs)
                    .isEqualTo(ids(checks.stream()
                            .filter(check -> check.verdict() == CheckVerdict.NOT_KNOWN)
                            .toList()));
        }
    }

    @Test
    void a_repair_makes_its_check_met_and_nothing_smaller_does() {
        Random random = new Random(seed);
        for (int drawn = 0; drawn < 600; drawn++) {
            UnitKind kind = KINDS.get(drawn % KINDS.size());
            Map<String, String> cells = RandomUnits.next(random, kind.code(), YEAR);
            FactSheet sheet = Cells.sheet(kind, YEAR, cells);
            for (Check check : Cells.STANDARD.assess(sheet, DECIDED_ON).checks()) {
                String drawnAs = "-Dtoandan.seed=" + seed + " unit " + drawn + " " + check.id() + ": " + cells;
                check.toPass().ifPresent(repair -> {
                    List<List<String>> smallest = SlowRepair.smallest(check.id(), kind.code(), YEAR, cells);
                    assertThat(repair.options()).as(drawnAs).isEqualTo(smallest.size());
                    if (repair.options() > 0) {
                        assertThat(check.criterion().requirement().judge(sheet.after(repair)))
                                .as(drawnAs)
                                .isEqualTo(CheckVerdict.MET);
                        assertThat(repair.changes().stream()
                                        .map(change -> change.fact().id())
                                        .toList())
                                .as(drawnAs)
                                .isEqualTo(smallest.get(0));
                        assertThat(Refusals.amongFacts(sheet.after(repair)))
                                .as(drawnAs)
                                .isEmpty();
                    }
                });
            }
        }
    }

    @Test
    void one_fact_more_never_turns_met_into_not_known() {
        Random random = new Random(seed);
        for (int drawn = 0; drawn < 3_000; drawn++) {
            UnitKind kind = KINDS.get(drawn % KINDS.size());
            Map<String, String> cells = RandomUnits.next(random, kind.code(), YEAR);
            Map<String, String> fewer = new LinkedHashMap<>(cells);
            cells.entrySet().stream()
                    .skip(random.nextInt(cells.size() + 1))
                    .findFirst()
                    .filter(one -> isAmongWhatAnEmptyCellStandsFor(one.getValue()))
                    .ifPresent(one -> fewer.remove(one.getKey()));
            Assessment without = Cells.STANDARD.assess(Cells.sheet(kind, YEAR, fewer), DECIDED_ON);
            Assessment with = Cells.STANDARD.assess(Cells.sheet(kind, YEAR, cells), DECIDED_ON);
            String drawnAs = "-Dtoandan.seed=" + seed + " unit " + drawn + ": " + cells;
            for (Check check : without.checks()) {
                if (check.verdict() == CheckVerdict.MET || check.verdict() == CheckVerdict.NOT_MET) {
                    with.check(check.id())
                            .ifPresent(known -> assertThat(known.verdict())
                                    .as(drawnAs + " " + check.id())
                                    .isNotEqualTo(CheckVerdict.NOT_KNOWN));
                }
            }
        }
    }

    /** An empty cell stands for a number, never for the statement that none can be compared with: that statement is no completion of it. */
    private static boolean isAmongWhatAnEmptyCellStandsFor(String value) {
        return !value.equals("not_comparable");
    }

    private static List<String> ids(List<Check> checks) {
        return checks.stream().map(Check::id).toList();
    }

    private static Map<String, String> verdicts(FactSheet sheet, Assessment assessment) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (Criterion criterion : assessment.ruleSet().criteria(sheet.kind())) {
            verdicts.put(criterion.id(), criterion.requirement().judge(sheet).code());
        }
        return verdicts;
    }
}
