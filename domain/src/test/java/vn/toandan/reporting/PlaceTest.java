package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.Succession;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** Which codes lie in a place on which day; the register begins on FIRST. */
class PlaceTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate CHANGED = LocalDate.of(2023, 7, 1);
    private static final LocalDate BEFORE = CHANGED.minusDays(1);

    private final InMemoryUnits units = new InMemoryUnits();

    private void there(String code, UnitType type, String parent, LocalDate from, Optional<LocalDate> until) {
        units.put(List.of(new Unit(
                code, type, "Đơn vị " + code, Optional.of(parent).filter(some -> !some.isEmpty()), from, until)));
    }

    private Place place(String code, LocalDate day) {
        return new Place(units, units.find(code, day).orElseThrow());
    }

    @Test
    void a_unit_lies_in_itself_and_what_is_below_it_too_however_deep() {
        there("38", UnitType.PROVINCE, "", FIRST, Optional.empty());
        there("16231", UnitType.COMMUNE, "38", FIRST, Optional.empty());
        there("16231-01", UnitType.RESIDENTIAL_AREA, "16231", FIRST, Optional.empty());
        Place province = place("38", FIRST);
        assertThat(List.of("38", "16231", "16231-01")).allMatch(code -> province.contains(code, FIRST));
        assertThat(place("16231", FIRST).contains("38", FIRST)).isFalse();
    }

    @Test
    void a_unit_that_moved_lies_where_it_was_on_the_day() {
        there("16231", UnitType.COMMUNE, "", FIRST, Optional.empty());
        there("16246", UnitType.COMMUNE, "", FIRST, Optional.empty());
        there("TH-1", UnitType.SCHOOL, "16231", FIRST, Optional.of(BEFORE));
        there("TH-1", UnitType.SCHOOL, "16246", CHANGED, Optional.empty());
        assertThat(place("16231", FIRST).contains("TH-1", BEFORE)).isTrue();
        assertThat(place("16231", FIRST).contains("TH-1", CHANGED)).isFalse();
        assertThat(place("16246", FIRST).contains("TH-1", BEFORE)).isFalse();
        assertThat(place("16246", FIRST).contains("TH-1", CHANGED)).isTrue();
    }

    @Test
    void what_a_unit_came_from_lies_in_it_on_the_days_before() {
        there("16231", UnitType.COMMUNE, "", FIRST, Optional.of(BEFORE));
        there("16232", UnitType.COMMUNE, "", FIRST, Optional.of(BEFORE));
        there("16300", UnitType.COMMUNE, "", CHANGED, Optional.empty());
        for (String merged : List.of("16231", "16232")) {
            units.record(List.of(
                    new Succession(CHANGED, Succession.Change.MERGE, Optional.of(merged), Optional.of("16300"))));
        }
        Place merged = place("16300", CHANGED);
        assertThat(merged.contains("16231", BEFORE)).isTrue();
        assertThat(merged.contains("16232", BEFORE)).isTrue();
        assertThat(merged.contains("16231", CHANGED)).isFalse();
        assertThat(merged.contains("16300", CHANGED)).isTrue();
    }

    /** Codes change hands: what once stood above may stand below later, and reading what ever stood below comes to an end all the same. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void two_codes_that_changed_places_are_read_by_their_day() {
        there("X", UnitType.COMMUNE, "", FIRST, Optional.of(BEFORE));
        there("Y", UnitType.RESIDENTIAL_AREA, "X", FIRST, Optional.of(BEFORE));
        there("Y", UnitType.COMMUNE, "", CHANGED, Optional.empty());
        there("X", UnitType.RESIDENTIAL_AREA, "Y", CHANGED, Optional.empty());
        assertThat(place("X", FIRST).contains("Y", BEFORE)).isTrue();
        assertThat(place("Y", CHANGED).contains("X", CHANGED)).isTrue();
        assertThat(place("X", CHANGED).contains("Y", CHANGED)).isFalse();
    }
}
