package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {

    @Test
    void no_two_facts_stand_in_one_column() {
        assertThat(Facts.ALL.stream().map(Fact::id)).doesNotHaveDuplicates();
    }

    @Test
    void a_fact_goes_by_its_column_in_messages() {
        assertThat(Facts.CRIMES).hasToString("crimes");
    }

    @ParameterizedTest
    @CsvSource({"5, 8, 3", "8, 5, 3", "5, 5, 0"})
    void counts_lie_apart_by_their_difference(long from, long to, long distance) {
        assertThat(Facts.CRIMES.distance(from, to)).isEqualTo(distance);
    }

    @Test
    void choices_lie_apart_by_the_steps_between_them() {
        Fact.Choice rating = Facts.GUARD_RATING;
        assertThat(rating.distance(rating.index("excellent"), rating.index("completed")))
                .isEqualTo(2);
        assertThat(rating.distance(rating.index("completed"), rating.index("excellent")))
                .isEqualTo(2);
    }

    @Test
    void any_other_day_and_the_other_answer_are_one_step_away() {
        long may = LocalDate.of(2024, 5, 1).toEpochDay();
        long march = LocalDate.of(2024, 3, 31).toEpochDay();
        assertThat(Facts.PLAN_DATE.distance(may, march)).isEqualTo(1);
        assertThat(Facts.RULES_IMPLEMENTED.distance(Fact.YesNo.NO, Fact.YesNo.YES))
                .isEqualTo(1);
    }

    @Test
    void only_the_wholes_of_a_unit_are_never_zero() {
        assertThat(Facts.ALL.stream()
                        .filter(fact -> fact instanceof Fact.Count count && count.isNeverZero())
                        .map(Fact::id))
                .containsExactly("households_resident", "managed_units", "people");
    }

    @Test
    void only_last_years_counts_may_be_not_comparable() {
        assertThat(Facts.ALL.stream()
                        .filter(fact -> fact instanceof Fact.Count count && count.mayBeNotComparable())
                        .map(Fact::id))
                .containsExactly("crimes_last_year", "social_evils_last_year", "other_violations_last_year");
    }
}
