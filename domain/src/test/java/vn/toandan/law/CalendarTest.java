package vn.toandan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final Calendar NATIONAL = PublishedCalendar.NATIONAL;

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void the_day_itself_is_not_counted() {
        assertThat(NATIONAL.afterWorkingDays(day("2024-08-05"), 1)).contains(day("2024-08-06"));
    }

    @Test
    void saturday_and_sunday_are_not_counted() {
        assertThat(NATIONAL.afterWorkingDays(day("2024-08-09"), 1)).contains(day("2024-08-12"));
    }

    @Test
    void the_days_of_tet_are_not_counted() {
        assertThat(NATIONAL.afterWorkingDays(day("2024-02-07"), 1)).contains(day("2024-02-15"));
    }

    @Test
    void a_swapped_saturday_is_counted() {
        assertThat(NATIONAL.afterWorkingDays(day("2024-05-03"), 1)).contains(day("2024-05-04"));
        assertThat(NATIONAL.afterWorkingDays(day("2024-04-26"), 1)).contains(day("2024-05-02"));
    }

    @Test
    void a_count_that_runs_beyond_the_last_year_is_not_known() {
        assertThat(NATIONAL.afterWorkingDays(day("2026-12-30"), 1)).contains(day("2026-12-31"));
        assertThat(NATIONAL.afterWorkingDays(day("2026-12-30"), 2)).isEmpty();
    }

    @Test
    void a_count_that_begins_before_the_first_year_is_not_known() {
        assertThat(NATIONAL.afterWorkingDays(day("2021-12-31"), 1)).contains(day("2022-01-04"));
        assertThat(NATIONAL.afterWorkingDays(day("2021-12-30"), 1)).isEmpty();
    }

    @Test
    void a_last_day_that_is_worked_stays() {
        assertThat(NATIONAL.orNextWorkingDay(day("2024-05-04"))).contains(day("2024-05-04"));
    }

    @Test
    void a_last_day_off_moves_to_the_next_working_day() {
        assertThat(NATIONAL.orNextWorkingDay(day("2024-02-08"))).contains(day("2024-02-15"));
        assertThat(NATIONAL.orNextWorkingDay(day("2024-08-11"))).contains(day("2024-08-12"));
    }

    @Test
    void a_last_day_that_is_not_covered_is_not_guessed() {
        assertThat(NATIONAL.orNextWorkingDay(day("2027-01-04"))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> NATIONAL.isWorkingDay(day("2027-01-04")));
    }

    @Test
    void to_wait_for_no_working_day_at_all_is_a_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.afterWorkingDays(day("2024-08-05"), 0))
                .withMessageContaining("0");
    }

    @Test
    void a_year_whose_notice_is_out_is_covered_to_its_last_day_and_the_next_is_not() {
        Calendar calendar =
                Calendar.empty().adding(2024, ImmutableSet.of(day("2024-01-01")), ImmutableSet.of(day("2024-05-04")));
        assertThat(calendar.isWorkingDay(day("2024-12-31"))).isTrue();
        assertThat(calendar.covers(day("2025-01-01"))).isFalse();
    }

    @Test
    void a_year_is_added_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.adding(2024, ImmutableSet.of(), ImmutableSet.of()))
                .withMessageContaining("2024");
    }

    @Test
    void a_day_that_says_nothing_new_or_lies_in_another_year_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendar.empty().adding(2024, ImmutableSet.of(day("2024-05-04")), ImmutableSet.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendar.empty().adding(2024, ImmutableSet.of(), ImmutableSet.of(day("2024-05-06"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendar.empty().adding(2024, ImmutableSet.of(day("2025-01-01")), ImmutableSet.of()));
    }

    @Test
    @Tag("national")
    void every_day_of_the_five_years_is_as_the_notices_say() throws IOException {
        Map<LocalDate, String> noticed = new HashMap<>();
        Files.readAllLines(Path.of(System.getProperty("toandan.data"), "calendar", "days-off.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> noticed.put(day(cells[0]), cells[1]));
        day("2022-01-01").datesUntil(day("2027-01-01")).forEach(each -> {
            String usual = each.getDayOfWeek().getValue() <= 5 ? "work" : "off";
            assertThat(NATIONAL.isWorkingDay(each))
                    .as("%s", each)
                    .isEqualTo(noticed.getOrDefault(each, usual).equals("work"));
        });
    }
}
