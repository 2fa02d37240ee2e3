package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.safety.Examples.Example;
import vn.toandan.unit.UnitKind;

/** The compiled rows, which judge in one loop, against the demands that they were compiled from. */
class TableTest {

    @ParameterizedTest
    @EnumSource
    void it_answers_the_examples_as_the_text_says(UnitKind kind) {
        for (Example example : Examples.of(kind.code() + ".csv")) {
            FactSheet sheet = Cells.sheet(kind, example.year(), example.get("facts"));
            assertThat(compiled(sheet, example.get("check")))
                    .as(example.toString())
                    .isEqualTo(asFailedOrOpen(example.get("verdict")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_answers_a_sheet_that_is_filled_to_the_last_cell_as_the_demands_do(UnitKind kind) {
        for (Example example : Examples.of(kind.code() + ".csv")) {
            Map<String, String> cells = Cells.allMetBut(kind, example.year(), example.get("facts"));
            if (Cells.filled(kind, example.year(), cells) instanceof FactSheet.Filled.Accepted accepted) {
                Assessment assessment = assess(accepted.sheet());
                assertThat(ids(assessment.failed()))
                        .as(example.toString())
                        .isEqualTo(ids(assessment, CheckVerdict.NOT_MET));
                assertThat(ids(assessment.unknown()))
                        .as(example.toString())
                        .isEqualTo(ids(assessment, CheckVerdict.NOT_KNOWN));
            }
        }
    }

    @Test
    void of_two_demands_at_once_each_can_fail() {
        Requirement both =
                Requirement.together(Requirement.none(Shapes.CONFLICTS), Requirement.atLeast(Shapes.VISITS, 3));
        assertThat(compiled(both, 0, 3)).isEqualTo(CheckVerdict.MET);
        assertThat(compiled(both, 1, 3)).isEqualTo(CheckVerdict.NOT_MET);
        assertThat(compiled(both, 0, 2)).isEqualTo(CheckVerdict.NOT_MET);
    }

    private static CheckVerdict compiled(Requirement demand, long conflicts, long visits) {
        return Shapes.compiled(
                demand,
                Shapes.asking(demand)
                        .sheet(UnitKind.RESIDENTIAL_AREA, Shapes.YEAR)
                        .with(Shapes.CONFLICTS, conflicts)
                        .with(Shapes.VISITS, visits)
                        .build()
                        .orElseThrow());
    }

    @Test
    void more_kinds_of_events_than_a_row_holds_are_still_all_looked_at() {
        Requirement excused = Requirement.excused(
                ImmutableList.of(
                        Facts.SERIOUS_FIRES,
                        Facts.FATAL_WORK_ACCIDENTS,
                        Facts.SERIOUS_INCIDENTS,
                        Shapes.VISITS,
                        Shapes.CONFLICTS),
                ImmutableList.of(Facts.DISASTERS_FORCE_MAJEURE));
        FactSheet.Builder sheet = Shapes.asking(excused)
                .sheet(UnitKind.RESIDENTIAL_AREA, Shapes.YEAR)
                .with(Facts.SERIOUS_FIRES, 0)
                .with(Facts.FATAL_WORK_ACCIDENTS, 0)
                .with(Facts.SERIOUS_INCIDENTS, 0)
                .with(Facts.DISASTERS_FORCE_MAJEURE, 0)
                .with(Shapes.VISITS, 0)
                .with(Shapes.CONFLICTS, 1);
        assertThat(Shapes.compiled(excused, sheet.build().orElseThrow())).isEqualTo(CheckVerdict.NOT_MET);
    }

    private static String compiled(FactSheet sheet, String id) {
        Assessment assessment = assess(sheet);
        if (ids(assessment.failed()).contains(id)) {
            return "not_met";
        }
        return ids(assessment.unknown()).contains(id) ? "not_known" : "neither";
    }

    private static String asFailedOrOpen(String verdict) {
        return verdict.equals("met") || verdict.equals("not_applicable") ? "neither" : verdict;
    }

    private static Assessment assess(FactSheet sheet) {
        return Cells.STANDARD.assess(sheet, PublishedLaw.FOLLOWED_UNTIL);
    }

    private static List<String> ids(Assessment assessment, CheckVerdict verdict) {
        return ids(assessment.checks().stream()
                .filter(check -> check.verdict() == verdict)
                .toList());
    }

    private static List<String> ids(List<Check> checks) {
        return checks.stream().map(Check::id).toList();
    }
}
