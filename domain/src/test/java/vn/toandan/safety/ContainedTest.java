package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.safety.slow.RandomUnits;
import vn.toandan.safety.slow.SlowRepair;
import vn.toandan.unit.UnitKind;

/** "Kiềm chế, kéo giảm": the edges of our reading; every corner of it has its row in the examples. */
class ContainedTest {

    @ParameterizedTest(name = "{0} crimes and {1} evils after {2} and {3}: {4}")
    @CsvSource({
        "4, 5, 5, 5, MET",
        "5, 5, 5, 5, NOT_KNOWN",
        "6, 5, 5, 5, NOT_MET",
        "4, 6, 8, 5, NOT_KNOWN",
        "0, 0, 0, 0, MET",
        "0, 0, 3, 3, MET",
        "1, 0, 0, 0, NOT_MET",
    })
    void the_total_falls_and_no_kind_rises(
            long crimes, long evils, long crimesBefore, long evilsBefore, CheckVerdict verdict) {
        assertThat(judge(sheet(crimes, evils, crimesBefore, evilsBefore))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"true, MET", "false, NOT_MET"})
    void what_the_counts_leave_open_is_for_the_appraising_body(boolean found, CheckVerdict verdict) {
        assertThat(judge(sheet(5, 5, 5, 5).with(Facts.REDUCTION_FINDING, found)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"6, 5, true, NOT_MET", "4, 5, false, MET"})
    void what_the_counts_settle_no_finding_overturns(long crimes, long before, boolean found, CheckVerdict verdict) {
        assertThat(judge(sheet(crimes, 0, before, 0).with(Facts.REDUCTION_FINDING, found)))
                .isEqualTo(verdict);
    }

    @Test
    void after_a_division_only_a_year_without_any_case_speaks_for_itself() {
        assertThat(judge(sheet(0, 0, 5, 5).withNotComparable(Facts.CRIMES_LAST_YEAR)))
                .isEqualTo(CheckVerdict.MET);
        assertThat(judge(sheet(1, 0, 5, 5).withNotComparable(Facts.CRIMES_LAST_YEAR)))
                .isEqualTo(CheckVerdict.NOT_KNOWN);
    }

    /** Against all changes tried one after the other; counts are small enough for that. */
    @Test
    void its_repair_is_the_smallest_that_does() {
        Random random = new Random(4_4);
        for (int drawn = 0; drawn < 60; drawn++) {
            Map<String, String> cells = RandomUnits.next(random, UnitKind.RESIDENTIAL_AREA.code(), 2024);
            FactSheet sheet = Cells.sheet(UnitKind.RESIDENTIAL_AREA, 2024, cells);
            CheckVerdict verdict = Requirement.contained().judge(sheet);
            if (verdict == CheckVerdict.NOT_MET || verdict == CheckVerdict.NOT_KNOWN) {
                Repair repair = Requirement.contained().toPass(sheet);
                List<List<String>> smallest =
                        SlowRepair.smallest("KDC-4a", UnitKind.RESIDENTIAL_AREA.code(), 2024, cells);
                assertThat(repair.options()).as(cells.toString()).isEqualTo(smallest.size());
                assertThat(repair.changes())
                        .as(cells.toString())
                        .extracting(change -> change.fact().id())
                        .isEqualTo(smallest.isEmpty() ? List.of() : smallest.get(0));
            }
        }
    }

    @Test
    void each_kind_is_compared_with_its_own_year_before() {
        assertThatThrownBy(() -> new Contained(
                        ImmutableList.of(Facts.CRIMES, Facts.SOCIAL_EVILS),
                        ImmutableList.of(Facts.CRIMES_LAST_YEAR),
                        Facts.REDUCTION_FINDING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FactSheet.Builder sheet(long crimes, long evils, long crimesBefore, long evilsBefore) {
        return Cells.STANDARD
                .sheet(UnitKind.RESIDENTIAL_AREA, 2024)
                .with(Facts.CRIMES, crimes)
                .with(Facts.CRIMES_LAST_YEAR, crimesBefore)
                .with(Facts.SOCIAL_EVILS, evils)
                .with(Facts.SOCIAL_EVILS_LAST_YEAR, evilsBefore)
                .with(Facts.OTHER_VIOLATIONS, 0)
                .with(Facts.OTHER_VIOLATIONS_LAST_YEAR, 0);
    }

    private static CheckVerdict judge(FactSheet.Builder builder) {
        return Requirement.contained().judge(builder.build().orElseThrow());
    }
}
