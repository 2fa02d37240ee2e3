package vn.toandan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One code that meant two units, one after the other, and nothing between. */
class CodesOfRecordsTest {

    private static final Unit FIRST = unit("Xã A", LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2021, 12, 31)));
    private static final Unit SECOND = unit("Xã B", LocalDate.of(2023, 1, 1), Optional.of(LocalDate.of(2025, 6, 30)));

    private final Units units = new InMemoryUnits();
    private final CodesOfRecords codes = new CodesOfRecords(units);

    private static Unit unit(String name, LocalDate from, Optional<LocalDate> until) {
        return new Unit("16231", UnitType.COMMUNE, name, Optional.empty(), from, until);
    }

    @BeforeEach
    void register() {
        units.put(List.of(SECOND, FIRST));
    }

    private Optional<Unit> read(int year, int month, int day) {
        return codes.read("16231", LocalDate.of(year, month, day));
    }

    @Test
    void a_code_is_read_on_the_day_of_the_record() {
        assertThat(read(2020, 1, 1)).contains(FIRST);
        assertThat(read(2021, 12, 31)).contains(FIRST);
        assertThat(read(2023, 1, 1)).contains(SECOND);
    }

    @Test
    void before_the_register_begins_it_means_the_first_unit_that_it_meant() {
        assertThat(read(2015, 5, 1)).contains(FIRST);
        assertThat(CodesOfRecords.dayOf(FIRST, LocalDate.of(2015, 5, 1))).isEqualTo(FIRST.from());
    }

    @Test
    void between_two_units_it_means_the_later_and_after_both_the_last() {
        assertThat(read(2022, 1, 1)).contains(SECOND);
        assertThat(read(2025, 7, 1)).contains(SECOND);
        assertThat(CodesOfRecords.dayOf(SECOND, LocalDate.of(2025, 7, 1))).isEqualTo(LocalDate.of(2025, 6, 30));
    }

    @Test
    void a_code_that_was_never_there_means_nothing() {
        assertThat(codes.read("99999", LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(codes.identity("99999", LocalDate.of(2024, 1, 1)))
                .isEqualTo(codes.identity("99999", LocalDate.of(2020, 1, 1)));
    }

    @Test
    void two_codes_that_were_never_there_are_two_units() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThat(codes.identity("99999", day)).isNotEqualTo(codes.identity("99998", day));
    }
}
