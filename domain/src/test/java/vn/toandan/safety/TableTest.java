package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
