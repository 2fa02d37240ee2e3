package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of a report, and the period it is compared to. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-31, 2023-01-01, 2023-12-31",
        "2024-03-01, 2024-03-31, 2024-02-01, 2024-02-29",
        "2024-04-01, 2024-06-30, 2024-01-01, 2024-03-31",
        "2024-03-02, 2024-03-31, 2024-02-01, 2024-03-01",
        "2024-03-01, 2024-03-30, 2024-01-31, 2024-02-29",
        "2024-03-10, 2024-03-10, 2024-03-09, 2024-03-09"
    })
    void the_one_before_is_as_many_whole_months_or_else_as_many_days(
            LocalDate from, LocalDate to, LocalDate beforeFrom, LocalDate beforeTo) {
        assertThat(new Period(from, to).before()).isEqualTo(new Period(beforeFrom, beforeTo));
    }

    @Test
    void both_ends_belong_to_it() {
        Period period = new Period(LocalDate.of(2024, 3, 10), LocalDate.of(2024, 3, 12));
        assertThat(period.contains(LocalDate.of(2024, 3, 9))).isFalse();
        assertThat(period.contains(LocalDate.of(2024, 3, 10))).isTrue();
        assertThat(period.contains(LocalDate.of(2024, 3, 12))).isTrue();
        assertThat(period.contains(LocalDate.of(2024, 3, 13))).isFalse();
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new Period(LocalDate.of(2024, 3, 10), LocalDate.of(2024, 3, 9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-03-10");
    }

    @Test
    void no_amount_is_more_than_its_whole_or_less_than_nothing() {
        assertThatThrownBy(() -> Figure.Amount.share(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Figure.Amount.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Figure.Amount.share(2, 2).percent()).isPresent();
        assertThat(Figure.Amount.of(2).percent()).isEmpty();
    }

    @Test
    void it_falls_into_its_parts_of_calendar_years() {
        assertThat(new Period(LocalDate.of(2022, 12, 31), LocalDate.of(2024, 1, 1)).byYear())
                .containsExactly(
                        new Period(LocalDate.of(2022, 12, 31), LocalDate.of(2022, 12, 31)),
                        new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
                        new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 1)));
        Period may = new Period(LocalDate.of(2024, 5, 2), LocalDate.of(2024, 5, 30));
        assertThat(may.byYear()).containsExactly(may);
        Period year = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        assertThat(year.byYear()).containsExactly(year);
    }
}
