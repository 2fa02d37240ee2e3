package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.safety.CheckVerdict.MET;
import static vn.toandan.safety.CheckVerdict.NOT_APPLICABLE;
import static vn.toandan.safety.CheckVerdict.NOT_KNOWN;
import static vn.toandan.safety.CheckVerdict.NOT_MET;
import static vn.toandan.safety.Requirement.allOf;
import static vn.toandan.safety.Requirement.allYes;
import static vn.toandan.safety.Requirement.atLeast;
import static vn.toandan.safety.Requirement.none;
import static vn.toandan.safety.Requirement.oneOf;
import static vn.toandan.safety.Requirement.quarterOne;
import static vn.toandan.safety.Requirement.rated;
import static vn.toandan.safety.Requirement.share;
import static vn.toandan.safety.Shapes.CLASS;
import static vn.toandan.safety.Shapes.CONFLICTS;
import static vn.toandan.safety.Shapes.DRILL;
import static vn.toandan.safety.Shapes.FAMILIES;
import static vn.toandan.safety.Shapes.HAS_CAMERAS;
import static vn.toandan.safety.Shapes.HAS_LIGHTS;
import static vn.toandan.safety.Shapes.VISITS;
import static vn.toandan.safety.Shapes.changes;
import static vn.toandan.safety.Shapes.check;
import static vn.toandan.safety.Shapes.says;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.law.Ratio;
import vn.toandan.law.Wording;
import vn.toandan.unit.UnitKind;

/** Demands as a province may make them; the national ones have their examples in the resources. */
class RequirementTest {

    @Nested
    class At_least_so_many {

        private final Requirement threeVisits = atLeast(VISITS, 3);

        @ParameterizedTest
        @CsvSource({"2, NOT_MET", "3, MET", "4, MET", "0, NOT_MET"})
        void one_fewer_is_not_enough(long visits, CheckVerdict verdict) {
            assertThat(check(threeVisits, sheet -> sheet.with(VISITS, visits)).verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void an_empty_cell_leaves_it_open() {
            Check open = check(threeVisits, sheet -> sheet);
            assertThat(open.verdict()).isEqualTo(NOT_KNOWN);
            assertThat(says(open)).isEqualTo("Visits: not entered; to pass it must be 3 or more.");
            assertThat(changes(open)).isEqualTo("visits: ? -> 3");
        }

        @Test
        void what_is_missing_is_named_in_numbers() {
            Check failed = check(threeVisits, sheet -> sheet.with(VISITS, 1));
            assertThat(says(failed)).isEqualTo("Visits: 1; to pass it must be 3 or more.");
            assertThat(changes(failed)).isEqualTo("visits: 1 -> 3");
        }

        @Test
        void what_is_met_asks_for_nothing_more() {
            assertThat(says(check(threeVisits, sheet -> sheet.with(VISITS, 3)))).isEqualTo("Visits: 3.");
        }

        @Test
        void at_least_none_holds_even_of_an_empty_cell() {
            assertThat(check(atLeast(VISITS, 0), sheet -> sheet).verdict()).isEqualTo(MET);
        }

        @Test
        void what_is_met_needs_no_change() {
            Check met = check(threeVisits, sheet -> sheet.with(VISITS, 3));
            Repair repair = threeVisits.toPass(Shapes.asking(threeVisits)
                    .sheet(UnitKind.RESIDENTIAL_AREA, 2024)
                    .with(VISITS, 3)
                    .build()
                    .orElseThrow());
            assertThat(met.toPass()).isEmpty();
            assertThat(repair.changes()).isEmpty();
            assertThat(repair.options()).isEqualTo(1);
        }
    }

    @Nested
    class None_of_several {

        private final Requirement neither = none(CONFLICTS, VISITS);

        @Test
        void one_case_of_one_kind_fails_whatever_the_other() {
            assertThat(check(neither, sheet -> sheet.with(CONFLICTS, 1)).verdict())
                    .isEqualTo(NOT_MET);
            assertThat(check(neither, sheet -> sheet.with(VISITS, 1)).verdict()).isEqualTo(NOT_MET);
        }

        @Test
        void none_of_one_kind_leaves_it_open_until_the_other_is_known() {
            Check open = check(neither, sheet -> sheet.with(CONFLICTS, 0));
            assertThat(open.verdict()).isEqualTo(NOT_KNOWN);
            assertThat(changes(open)).isEqualTo("visits: ? -> 0");
        }

        @Test
        void none_of_either_is_met() {
            Check met = check(neither, sheet -> sheet.with(CONFLICTS, 0).with(VISITS, 0));
            assertThat(met.verdict()).isEqualTo(MET);
            assertThat(says(met)).isEqualTo("Conflicts: 0; visits: 0.");
        }

        @Test
        void every_kind_that_happened_would_have_to_be_otherwise() {
            Check failed = check(neither, sheet -> sheet.with(CONFLICTS, 2).with(VISITS, 3));
            assertThat(changes(failed)).isEqualTo("conflicts: 2 -> 0; visits: 3 -> 0");
            assertThat(failed.toPass().orElseThrow().options()).isEqualTo(1);
            assertThat(failed.isCurable()).isFalse();
        }
    }

    @Nested
    class All_of_a_whole_without_bounds {

        private final Requirement everyFamily = allOf(VISITS, FAMILIES);

        @ParameterizedTest
        @CsvSource({"5, 5, MET", "4, 5, NOT_MET", "6, 5, NOT_MET", "0, 0, MET"})
        void part_and_whole_are_equal_or_not(long visits, long families, CheckVerdict verdict) {
            assertThat(check(everyFamily, sheet -> sheet.with(VISITS, visits).with(FAMILIES, families))
                            .verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void one_of_them_alone_leaves_it_open() {
            assertThat(check(everyFamily, sheet -> sheet.with(VISITS, 5)).verdict())
                    .isEqualTo(NOT_KNOWN);
            assertThat(check(everyFamily, sheet -> sheet.with(FAMILIES, 5)).verdict())
                    .isEqualTo(NOT_KNOWN);
            assertThat(check(everyFamily, sheet -> sheet).verdict()).isEqualTo(NOT_KNOWN);
        }

        @Test
        void either_side_could_be_otherwise() {
            Check failed = check(everyFamily, sheet -> sheet.with(VISITS, 4).with(FAMILIES, 5));
            assertThat(changes(failed)).isEqualTo("visits: 4 -> 5");
            assertThat(failed.toPass().orElseThrow().options()).isEqualTo(2);
        }

        @Test
        void where_both_are_empty_both_are_stated() {
            Check open = check(everyFamily, sheet -> sheet);
            assertThat(changes(open)).isEqualTo("visits: ? -> 0; families: ? -> 0");
            assertThat(open.isCurable()).isTrue();
        }

        @Test
        void where_one_is_empty_it_is_stated() {
            assertThat(changes(check(everyFamily, sheet -> sheet.with(FAMILIES, 5))))
                    .isEqualTo("visits: ? -> 5");
            assertThat(changes(check(everyFamily, sheet -> sheet.with(VISITS, 5))))
                    .isEqualTo("families: ? -> 5");
        }
    }

    @Nested
    class A_share_of_a_whole_without_bounds {

        private final Requirement seventyPercent = share(VISITS, FAMILIES, new Ratio(7, 10));

        @ParameterizedTest
        @CsvSource({"17, 25, NOT_MET", "18, 25, MET", "30, 25, MET", "0, 0, MET", "0, 1, NOT_MET"})
        void the_edge_is_exact(long visits, long families, CheckVerdict verdict) {
            assertThat(check(seventyPercent, sheet -> sheet.with(VISITS, visits).with(FAMILIES, families))
                            .verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void no_part_is_so_large_that_an_empty_whole_could_not_be_larger() {
            assertThat(check(seventyPercent, sheet -> sheet.with(VISITS, Fact.Count.MOST))
                            .verdict())
                    .isEqualTo(NOT_KNOWN);
        }

        @Test
        void nothing_visited_leaves_it_open_since_there_may_be_no_families() {
            assertThat(check(seventyPercent, sheet -> sheet.with(VISITS, 0)).verdict())
                    .isEqualTo(NOT_KNOWN);
        }

        @Test
        void any_part_reaches_a_share_of_nothing() {
            assertThat(check(seventyPercent, sheet -> sheet.with(FAMILIES, 0)).verdict())
                    .isEqualTo(MET);
        }

        @Test
        void a_known_whole_leaves_it_open_since_the_part_may_be_anything() {
            Check open = check(seventyPercent, sheet -> sheet.with(FAMILIES, 25));
            assertThat(open.verdict()).isEqualTo(NOT_KNOWN);
            assertThat(changes(open)).isEqualTo("visits: ? -> 18");
            assertThat(says(open))
                    .isEqualTo("Visits: not entered; families: 25; to pass, visits must reach 70% of families.");
        }

        @Test
        void the_share_is_named_as_the_text_names_it() {
            Requirement twoThirds = share(VISITS, FAMILIES, new Ratio(2, 3));
            assertThat(says(check(twoThirds, sheet -> sheet.with(VISITS, 5).with(FAMILIES, 9))))
                    .contains("2/3")
                    .contains("at least 6");
        }
    }

    @Nested
    class All_answered_yes {

        private final Requirement both = allYes(HAS_CAMERAS, HAS_LIGHTS);

        @Test
        void one_no_fails_even_beside_an_empty_cell() {
            assertThat(check(both, sheet -> sheet.with(HAS_CAMERAS, false)).verdict())
                    .isEqualTo(NOT_MET);
        }

        @Test
        void one_yes_leaves_it_open() {
            Check open = check(both, sheet -> sheet.with(HAS_CAMERAS, true));
            assertThat(open.verdict()).isEqualTo(NOT_KNOWN);
            assertThat(says(open)).startsWith("Lights: not entered; ");
        }

        @Test
        void a_no_and_an_empty_cell_are_both_to_be_changed() {
            assertThat(changes(check(both, sheet -> sheet.with(HAS_CAMERAS, false))))
                    .isEqualTo("has_cameras: no -> yes; has_lights: ? -> yes");
        }

        @Test
        void what_a_province_asks_to_be_found_needs_a_document_too() {
            assertThat(says(check(both, sheet -> sheet.with(HAS_CAMERAS, true).with(HAS_LIGHTS, true))))
                    .contains("no document is named for: cameras; lights;");
        }
    }

    @Nested
    class Done_in_the_first_quarter {

        @ParameterizedTest
        @CsvSource({
            "2023-12-31, NOT_MET",
            "2024-01-01, MET",
            "2024-03-31, MET",
            "2024-04-01, NOT_MET",
        })
        void both_ends_are_included(LocalDate day, CheckVerdict verdict) {
            assertThat(check(quarterOne(DRILL), sheet -> sheet.with(DRILL, day)).verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void an_act_that_did_not_happen_fails() {
            assertThat(check(quarterOne(DRILL), sheet -> sheet.withNone(DRILL)).verdict())
                    .isEqualTo(NOT_MET);
        }

        @Test
        void the_last_day_of_the_quarter_would_do() {
            assertThat(changes(check(quarterOne(DRILL), sheet -> sheet.withNone(DRILL))))
                    .isEqualTo("drill: none -> 2024-03-31");
        }
    }

    @Nested
    class One_of_a_list {

        @ParameterizedTest
        @CsvSource({"weak, NOT_MET", "fair, MET", "good, NOT_MET", "not_classed, MET"})
        void only_what_is_named_suffices(String value, CheckVerdict verdict) {
            assertThat(check(oneOf(CLASS, "fair", "not_classed"), sheet -> sheet.with(CLASS, value))
                            .verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void the_nearest_that_suffices_is_proposed() {
            assertThat(changes(check(oneOf(CLASS, "weak", "not_classed"), sheet -> sheet.with(CLASS, "good"))))
                    .isEqualTo("class: good -> not_classed");
            assertThat(changes(check(oneOf(CLASS, "weak", "not_classed"), sheet -> sheet.with(CLASS, "fair"))))
                    .isEqualTo("class: fair -> weak");
        }

        @Test
        void where_every_value_suffices_an_empty_cell_does_too() {
            Check met = check(oneOf(CLASS, "weak", "fair", "good", "not_classed"), sheet -> sheet);
            assertThat(met.verdict()).isEqualTo(MET);
        }

        @Test
        void at_least_fair_is_fair_or_what_stands_behind_it() {
            assertThat(check(rated(CLASS, "fair"), sheet -> sheet.with(CLASS, "weak"))
                            .verdict())
                    .isEqualTo(NOT_MET);
            assertThat(check(rated(CLASS, "fair"), sheet -> sheet.with(CLASS, "good"))
                            .verdict())
                    .isEqualTo(MET);
        }

        @Test
        void what_suffices_is_listed() {
            assertThat(says(check(oneOf(CLASS, "fair", "good"), sheet -> sheet.with(CLASS, "weak"))))
                    .startsWith("Class: weak; to pass, the class must be one of: fair, good");
        }

        @Test
        void a_value_that_is_not_in_the_list_is_a_bug() {
            assertThatThrownBy(() -> oneOf(CLASS, "excellent"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("excellent");
            assertThatThrownBy(() -> oneOf(CLASS)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Not_asked_of_some {

        @ParameterizedTest
        @CsvSource({"not_classed, NOT_APPLICABLE", "weak, NOT_MET", "good, NOT_MET"})
        void a_choice_can_exempt(String value, CheckVerdict verdict) {
            assertThat(check(
                                    none(CONFLICTS).unless(CLASS, "not_classed"),
                                    sheet -> sheet.with(CONFLICTS, 1).with(CLASS, value))
                            .verdict())
                    .isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"0, NOT_APPLICABLE", "1, NOT_MET"})
        void a_count_can_exempt(long families, CheckVerdict verdict) {
            assertThat(check(
                                    atLeast(VISITS, 1).unless(FAMILIES, 0),
                                    sheet -> sheet.with(VISITS, 0).with(FAMILIES, families))
                            .verdict())
                    .isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"false, NOT_APPLICABLE", "true, NOT_MET"})
        void an_answer_can_exempt(boolean cameras, CheckVerdict verdict) {
            assertThat(check(
                                    none(CONFLICTS).unless(HAS_CAMERAS, false),
                                    sheet -> sheet.with(CONFLICTS, 1).with(HAS_CAMERAS, cameras))
                            .verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void a_yes_can_exempt_as_well() {
            assertThat(check(
                                    none(CONFLICTS).unless(HAS_CAMERAS, true),
                                    sheet -> sheet.with(CONFLICTS, 1).with(HAS_CAMERAS, true))
                            .verdict())
                    .isEqualTo(NOT_APPLICABLE);
        }

        @Test
        void where_it_is_open_whether_it_is_asked_a_failure_is_open_too() {
            Check open = check(none(CONFLICTS).unless(CLASS, "not_classed"), sheet -> sheet.with(CONFLICTS, 1));
            assertThat(open.verdict()).isEqualTo(NOT_KNOWN);
            assertThat(says(open)).startsWith("Class: not entered (if “not_classed”, this is not asked); conflicts: 1");
        }

        @Test
        void but_what_holds_holds_either_way() {
            Check met = check(none(CONFLICTS).unless(CLASS, "not_classed"), sheet -> sheet.with(CONFLICTS, 0));
            assertThat(met.verdict()).isEqualTo(MET);
            assertThat(says(met)).isEqualTo("Conflicts: 0.");
        }

        @Test
        void why_it_is_not_asked_is_said() {
            assertThat(says(check(none(CONFLICTS).unless(FAMILIES, 0), sheet -> sheet.with(FAMILIES, 0))))
                    .isEqualTo("Not asked, given what was entered: families: 0.");
        }

        @Test
        void two_exemptions_are_either_enough() {
            Requirement twice = none(CONFLICTS).unless(FAMILIES, 0).unless(HAS_CAMERAS, false);
            assertThat(check(twice, sheet -> sheet.with(CONFLICTS, 1).with(FAMILIES, 0))
                            .verdict())
                    .isEqualTo(NOT_APPLICABLE);
            assertThat(check(twice, sheet -> sheet.with(CONFLICTS, 1).with(HAS_CAMERAS, false))
                            .verdict())
                    .isEqualTo(NOT_APPLICABLE);
            assertThat(check(twice, sheet -> sheet.with(CONFLICTS, 1).with(HAS_CAMERAS, true))
                            .verdict())
                    .isEqualTo(NOT_KNOWN);
        }

        @Test
        void a_rating_that_exempts_is_no_longer_one_that_suffices() {
            Requirement classed = rated(CLASS, "fair").unless(CLASS, "not_classed");
            assertThat(check(classed, sheet -> sheet.with(CLASS, "not_classed")).verdict())
                    .isEqualTo(NOT_APPLICABLE);
            assertThat(changes(check(classed, sheet -> sheet.with(CLASS, "weak"))))
                    .isEqualTo("class: weak -> fair");
            assertThat(says(check(classed, sheet -> sheet.with(CLASS, "weak")))).contains("one of: fair, good");
        }

        @Test
        void the_exemption_of_another_choice_leaves_the_rating_as_it_was() {
            Requirement demand = rated(Facts.SECURITY_FORCE_RATING, "good").unless(CLASS, "good");
            assertThat(check(
                                    demand,
                                    sheet -> sheet.with(Facts.SECURITY_FORCE_RATING, "good")
                                            .with(CLASS, "weak"))
                            .verdict())
                    .isEqualTo(MET);
        }

        @Test
        void the_facts_looked_at_include_what_exempts_each_once() {
            assertThat(share(VISITS, FAMILIES, new Ratio(7, 10))
                            .unless(FAMILIES, 0)
                            .facts())
                    .containsExactlyInAnyOrder(VISITS, FAMILIES);
        }
    }

    /** Last year's counts may be "not comparable", which is no number: a plain demand on them stays open. */
    @Nested
    class A_count_that_cannot_be_compared {

        private final Requirement noneLastYear = none(Facts.CRIMES_LAST_YEAR);
        private final Requirement fewLastYear = atLeast(Facts.CRIMES_LAST_YEAR, 1);

        @Test
        void is_neither_none_nor_some() {
            assertThat(check(noneLastYear, sheet -> sheet.withNotComparable(Facts.CRIMES_LAST_YEAR))
                            .verdict())
                    .isEqualTo(NOT_KNOWN);
            assertThat(check(fewLastYear, sheet -> sheet.withNotComparable(Facts.CRIMES_LAST_YEAR))
                            .verdict())
                    .isEqualTo(NOT_KNOWN);
        }

        @Test
        void is_read_in_words() {
            assertThat(says(check(fewLastYear, sheet -> sheet.withNotComparable(Facts.CRIMES_LAST_YEAR))))
                    .startsWith("Crimes in last year’s window: not comparable");
        }

        @Test
        void a_number_in_its_place_is_judged_as_a_number() {
            assertThat(check(noneLastYear, sheet -> sheet.with(Facts.CRIMES_LAST_YEAR, 0))
                            .verdict())
                    .isEqualTo(MET);
            assertThat(check(noneLastYear, sheet -> sheet.with(Facts.CRIMES_LAST_YEAR, 1))
                            .verdict())
                    .isEqualTo(NOT_MET);
        }

        @Test
        void the_compiled_table_leaves_it_open_too() {
            FactSheet sheet = Shapes.asking(noneLastYear)
                    .sheet(UnitKind.RESIDENTIAL_AREA, 2024)
                    .withNotComparable(Facts.CRIMES_LAST_YEAR)
                    .build()
                    .orElseThrow();
            assertThat(Shapes.compiled(noneLastYear, sheet)).isEqualTo(NOT_KNOWN);
            assertThat(Shapes.compiled(fewLastYear, sheet)).isEqualTo(NOT_KNOWN);
            assertThat(Shapes.compiled(none(CONFLICTS).unless(Facts.CRIMES_LAST_YEAR, 0), sheet))
                    .isEqualTo(NOT_KNOWN);
        }
    }

    @Test
    void what_a_demand_asks_can_be_said_without_a_sheet() {
        assertThat(Wording.ENGLISH.say(share(VISITS, FAMILIES, new Ratio(7, 10))
                        .unless(CLASS, "not_classed")
                        .asks(2024)))
                .isEqualTo(
                        "To pass, visits must reach 70% of families; not asked if “not_classed” is entered for the class.");
    }
}
