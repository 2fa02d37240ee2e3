package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import vn.toandan.unit.UnitKind;

/** From what to what an empty count can lie, given the others of its check. */
class RangesTest {

    private static final ImmutableList<Fact> CRIMES_AND_EXCUSES = ImmutableList.of(
            Facts.SERIOUS_CRIMES, Facts.SERIOUS_CRIMES_FORCE_MAJEURE, Facts.SERIOUS_CRIMES_HANDLED_IN_TIME);

    private static final ImmutableList<Fact> DISASTERS = ImmutableList.of(
            Facts.SERIOUS_FIRES, Facts.FATAL_WORK_ACCIDENTS, Facts.SERIOUS_INCIDENTS, Facts.DISASTERS_FORCE_MAJEURE);

    @Test
    void a_known_count_lies_where_it_is() {
        Ranges ranges = of("serious_crimes=3", CRIMES_AND_EXCUSES);
        assertThat(ranges.least(Facts.SERIOUS_CRIMES)).isEqualTo(3);
        assertThat(ranges.most(Facts.SERIOUS_CRIMES)).isEqualTo(3);
    }

    @Test
    void an_empty_count_can_be_anything_from_zero() {
        Ranges ranges = of("", CRIMES_AND_EXCUSES);
        assertThat(ranges.least(Facts.SERIOUS_CRIMES)).isZero();
        assertThat(ranges.most(Facts.SERIOUS_CRIMES)).isGreaterThan(Fact.Count.MOST);
    }

    @Test
    void a_part_is_no_larger_than_what_the_other_parts_leave_of_the_whole() {
        Ranges ranges = of("serious_crimes=3; serious_crimes_force_majeure=1", CRIMES_AND_EXCUSES);
        assertThat(ranges.least(Facts.SERIOUS_CRIMES_HANDLED_IN_TIME)).isZero();
        assertThat(ranges.most(Facts.SERIOUS_CRIMES_HANDLED_IN_TIME)).isEqualTo(2);
    }

    @Test
    void each_of_two_empty_parts_could_be_the_whole() {
        Ranges ranges = of("serious_crimes=3", CRIMES_AND_EXCUSES);
        assertThat(ranges.most(Facts.SERIOUS_CRIMES_FORCE_MAJEURE)).isEqualTo(3);
        assertThat(ranges.most(Facts.SERIOUS_CRIMES_HANDLED_IN_TIME)).isEqualTo(3);
    }

    @Test
    void a_whole_is_no_smaller_than_its_parts() {
        Ranges ranges = of("serious_crimes_force_majeure=1; serious_crimes_handled_in_time=2", CRIMES_AND_EXCUSES);
        assertThat(ranges.least(Facts.SERIOUS_CRIMES)).isEqualTo(3);
        assertThat(ranges.most(Facts.SERIOUS_CRIMES)).isGreaterThan(Fact.Count.MOST);
    }

    @Test
    void the_last_empty_addend_makes_up_for_what_the_others_do_not_reach() {
        Ranges ranges = of("serious_fires=1; fatal_work_accidents=0; disasters_force_majeure=3", DISASTERS);
        assertThat(ranges.least(Facts.SERIOUS_INCIDENTS)).isEqualTo(2);
    }

    @Test
    void of_two_empty_addends_either_may_be_none() {
        Ranges ranges = of("serious_fires=1; disasters_force_majeure=3", DISASTERS);
        assertThat(ranges.least(Facts.SERIOUS_INCIDENTS)).isZero();
        assertThat(ranges.least(Facts.FATAL_WORK_ACCIDENTS)).isZero();
    }

    @Test
    void units_recognised_are_among_those_registered_and_these_among_all_that_are_managed() {
        ImmutableList<Fact> units =
                ImmutableList.of(Facts.MANAGED_UNITS, Facts.MANAGED_UNITS_REGISTERED, Facts.MANAGED_UNITS_RECOGNISED);
        Ranges recognised = Ranges.of(Cells.sheet(UnitKind.COMMUNE, 2024, "managed_units_recognised=5"), units);
        assertThat(recognised.least(Facts.MANAGED_UNITS_REGISTERED)).isEqualTo(5);
        assertThat(recognised.least(Facts.MANAGED_UNITS)).isEqualTo(5);
        Ranges managed = Ranges.of(Cells.sheet(UnitKind.COMMUNE, 2024, "managed_units=10"), units);
        assertThat(managed.most(Facts.MANAGED_UNITS_REGISTERED)).isEqualTo(10);
        assertThat(managed.most(Facts.MANAGED_UNITS_RECOGNISED)).isEqualTo(10);
    }

    @Test
    void counts_are_added_up_at_both_ends() {
        Ranges ranges = of("serious_crimes=3; serious_crimes_force_majeure=1", CRIMES_AND_EXCUSES);
        ImmutableList<Fact.Count> excuses =
                ImmutableList.of(Facts.SERIOUS_CRIMES_FORCE_MAJEURE, Facts.SERIOUS_CRIMES_HANDLED_IN_TIME);
        assertThat(ranges.least(excuses)).isEqualTo(1);
        assertThat(ranges.most(excuses)).isEqualTo(3);
    }

    @Test
    void what_another_check_asks_binds_nothing_here() {
        assertThat(of("households_resident=10", ImmutableList.of(Facts.HOUSEHOLDS_REGISTERED))
                        .most(Facts.HOUSEHOLDS_REGISTERED))
                .isGreaterThan(10);
        assertThat(of("households_registered=5", ImmutableList.of(Facts.HOUSEHOLDS_RESIDENT))
                        .least(Facts.HOUSEHOLDS_RESIDENT))
                .isEqualTo(1);
    }

    @Test
    void what_can_never_be_zero_begins_at_one() {
        assertThat(of("", ImmutableList.of(Facts.HOUSEHOLDS_RESIDENT)).least(Facts.HOUSEHOLDS_RESIDENT))
                .isEqualTo(1);
    }

    @Test
    void what_cannot_be_compared_can_be_any_number() {
        Ranges ranges = of("crimes_last_year=not_comparable", ImmutableList.of(Facts.CRIMES_LAST_YEAR));
        assertThat(ranges.least(Facts.CRIMES_LAST_YEAR)).isZero();
        assertThat(ranges.most(Facts.CRIMES_LAST_YEAR)).isGreaterThan(Fact.Count.MOST);
    }

    @Test
    void a_count_of_another_check_is_a_bug() {
        Ranges ranges = of("", CRIMES_AND_EXCUSES);
        assertThatThrownBy(() -> ranges.least(Facts.CRIMES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("crimes");
    }

    private static Ranges of(String facts, ImmutableList<Fact> own) {
        return Ranges.of(Cells.sheet(UnitKind.RESIDENTIAL_AREA, 2024, facts), own);
    }
}
