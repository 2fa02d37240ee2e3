package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.safety.Shapes.CONFLICTS;
import static vn.toandan.safety.Shapes.FAMILIES;
import static vn.toandan.safety.Shapes.HAS_CAMERAS;
import static vn.toandan.safety.Shapes.VISITS;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Ratio;
import vn.toandan.unit.UnitKind;

/** The smallest lawful changes; that they are the smallest is proved elsewhere, by trying all. */
class RepairTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 14);

    @Test
    void where_no_change_would_do_nothing_is_curable() {
        assertThat(Repair.IMPOSSIBLE.isCurable(NOVEMBER, 2024)).isFalse();
    }

    @Test
    void where_nothing_is_needed_nothing_stands_in_the_way() {
        assertThat(Repair.NOTHING_NEEDED.isCurable(NOVEMBER, 2024)).isTrue();
    }

    @Test
    void all_of_the_changes_have_to_be_possible() {
        FactSheet sheet =
                sheet().with(HAS_CAMERAS, false).with(CONFLICTS, 1).build().orElseThrow();
        Change finding = Change.of(sheet, HAS_CAMERAS, Fact.YesNo.YES);
        Change event = Change.of(sheet, CONFLICTS, 0);
        assertThat(Repair.of(finding).isCurable(NOVEMBER, 2024)).isTrue();
        assertThat(Repair.of(finding, event).isCurable(NOVEMBER, 2024)).isFalse();
    }

    @Test
    void of_several_the_one_with_fewest_facts_is_taken() {
        FactSheet sheet = sheet().with(CONFLICTS, 1)
                .with(VISITS, 0)
                .with(FAMILIES, 9)
                .build()
                .orElseThrow();
        Repair two = Repair.of(Change.of(sheet, CONFLICTS, 0), Change.of(sheet, VISITS, 1));
        Repair one = Repair.of(Change.of(sheet, FAMILIES, 0));
        assertThat(Repair.smallestOf(sheet, List.of(two, one)).changes()).isEqualTo(one.changes());
    }

    @Test
    void of_as_many_facts_the_nearest_is_taken() {
        FactSheet sheet = sheet().with(CONFLICTS, 5).with(FAMILIES, 9).build().orElseThrow();
        Repair far = Repair.of(Change.of(sheet, CONFLICTS, 0));
        Repair near = Repair.of(Change.of(sheet, FAMILIES, 8));
        assertThat(Repair.smallestOf(sheet, List.of(far, near))).isEqualTo(new Repair(near.changes(), 1));
    }

    @Test
    void of_equally_near_ones_the_first_of_the_form_is_taken_and_both_are_counted() {
        FactSheet sheet = sheet().with(CONFLICTS, 5).with(FAMILIES, 9).build().orElseThrow();
        Repair later = Repair.of(Change.of(sheet, FAMILIES, 8));
        Repair earlier = Repair.of(Change.of(sheet, CONFLICTS, 4));
        assertThat(Repair.smallestOf(sheet, List.of(later, earlier))).isEqualTo(new Repair(earlier.changes(), 2));
    }

    @Test
    void what_is_impossible_is_not_taken() {
        FactSheet sheet = sheet().with(CONFLICTS, 5).build().orElseThrow();
        Repair possible = Repair.of(Change.of(sheet, CONFLICTS, 0));
        assertThat(Repair.smallestOf(sheet, List.of(Repair.IMPOSSIBLE, possible))
                        .changes())
                .isEqualTo(possible.changes());
        assertThat(Repair.smallestOf(sheet, List.of(Repair.IMPOSSIBLE))).isEqualTo(Repair.IMPOSSIBLE);
    }

    @Test
    void what_a_unit_is_cannot_be_changed() {
        FactSheet sheet = sheet().with(Facts.HOUSEHOLDS_RESIDENT, 120).build().orElseThrow();
        assertThat(Repair.smallestOf(sheet, List.of(Repair.of(Change.of(sheet, Facts.HOUSEHOLDS_RESIDENT, 118)))))
                .isEqualTo(Repair.IMPOSSIBLE);
    }

    @Test
    void what_one_demand_cannot_repair_both_together_cannot() {
        Requirement both = Requirement.together(
                Requirement.share(Facts.MANAGED_UNITS_RECOGNISED, Facts.MANAGED_UNITS, new Ratio(7, 10)),
                Requirement.none(Facts.CRIMES));
        FactSheet sheet = Cells.STANDARD
                .sheet(UnitKind.COMMUNE, 2024)
                .with(Facts.MANAGED_UNITS_RECOGNISED, 3)
                .with(Facts.CRIMES, 1)
                .build()
                .orElseThrow();
        assertThat(both.toPass(sheet)).isEqualTo(Repair.IMPOSSIBLE);
    }

    @Test
    void what_one_demand_already_meets_adds_nothing_to_the_repair_of_both() {
        assertAddsNothing(
                Requirement.allOf(VISITS, FAMILIES),
                sheet -> sheet.with(VISITS, 5).with(FAMILIES, 5));
        assertAddsNothing(
                Requirement.share(VISITS, FAMILIES, new Ratio(7, 10)),
                sheet -> sheet.with(VISITS, 5).with(FAMILIES, 5));
        assertAddsNothing(Requirement.atLeast(VISITS, 1), sheet -> sheet.with(VISITS, 5));
        assertAddsNothing(Requirement.rated(Shapes.CLASS, "fair"), sheet -> sheet.with(Shapes.CLASS, "good"));
        assertAddsNothing(
                Requirement.contained(),
                sheet -> sheet.with(Facts.CRIMES, 0).with(Facts.SOCIAL_EVILS, 0).with(Facts.OTHER_VIOLATIONS, 0));
    }

    private static void assertAddsNothing(Requirement met, UnaryOperator<FactSheet.Builder> filledIn) {
        Check check = Shapes.check(
                Requirement.together(met, Requirement.none(CONFLICTS)),
                sheet -> filledIn.apply(sheet).with(CONFLICTS, 1));
        assertThat(Shapes.changes(check)).isEqualTo("conflicts: 1 -> 0");
        assertThat(check.toPass().orElseThrow().options()).isEqualTo(1);
    }

    @Test
    void the_ways_of_two_demands_multiply() {
        Requirement both =
                Requirement.together(Requirement.allOf(VISITS, FAMILIES), Requirement.allOf(CONFLICTS, Facts.CRIMES));
        Check check = Shapes.check(
                both,
                sheet -> sheet.with(VISITS, 1)
                        .with(FAMILIES, 2)
                        .with(CONFLICTS, 1)
                        .with(Facts.CRIMES, 2));
        assertThat(check.toPass().orElseThrow().options()).isEqualTo(4);
        assertThat(Shapes.changes(check)).isEqualTo("crimes: 2 -> 1; visits: 1 -> 2");
    }

    @Test
    void units_recognised_take_those_registered_along() {
        FactSheet sheet = Cells.sheet(
                UnitKind.COMMUNE, 2024, "managed_units=10; managed_units_registered=5; managed_units_recognised=4");
        Repair repair = Cells.STANDARD
                .assess(sheet, NOVEMBER)
                .check("XA-4b")
                .flatMap(Check::toPass)
                .orElseThrow();
        assertThat(repair.changes())
                .extracting(change -> change.fact() + " " + change.to())
                .containsExactly("managed_units_registered 7", "managed_units_recognised 7");
    }

    @Test
    void units_recognised_within_those_registered_do_not() {
        FactSheet sheet = Cells.sheet(
                UnitKind.COMMUNE, 2024, "managed_units=10; managed_units_registered=7; managed_units_recognised=4");
        Repair repair = Cells.STANDARD
                .assess(sheet, NOVEMBER)
                .check("XA-4b")
                .flatMap(Check::toPass)
                .orElseThrow();
        assertThat(repair.changes()).extracting(Change::fact).containsExactly(Facts.MANAGED_UNITS_RECOGNISED);
    }

    private static FactSheet.Builder sheet() {
        return Shapes.asking(Requirement.together(
                        Requirement.none(CONFLICTS, VISITS, FAMILIES), Requirement.allYes(HAS_CAMERAS)))
                .sheet(UnitKind.RESIDENTIAL_AREA, 2024);
    }
}
