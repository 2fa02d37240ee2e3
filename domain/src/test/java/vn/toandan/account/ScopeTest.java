package vn.toandan.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.Succession;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** How far an account reaches, on both sides of a reform. */
class ScopeTest {

    private static final LocalDate BEGAN = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    private final InMemoryUnits units = new InMemoryUnits();

    /** Communes A and B of one district become N, right under the province; A's village goes with it. */
    @BeforeEach
    void register() {
        units.put(ImmutableList.of(
                unit("38", UnitType.PROVINCE, "", BEGAN, Optional.empty()),
                unit("403", UnitType.DISTRICT, "38", BEGAN, Optional.of(LAST)),
                unit("A", UnitType.COMMUNE, "403", BEGAN, Optional.of(LAST)),
                unit("B", UnitType.COMMUNE, "403", BEGAN, Optional.of(LAST)),
                unit("N", UnitType.COMMUNE, "38", FIRST, Optional.empty()),
                unit("A-1", UnitType.RESIDENTIAL_AREA, "A", BEGAN, Optional.of(LAST)),
                unit("A-1", UnitType.RESIDENTIAL_AREA, "N", FIRST, Optional.empty()),
                unit("M", UnitType.COMMUNE, "38", FIRST, Optional.empty())));
        units.record(ImmutableList.of(
                new Succession(FIRST, Succession.Change.MERGE, Optional.of("A"), Optional.of("N")),
                new Succession(FIRST, Succession.Change.MERGE, Optional.of("B"), Optional.of("N"))));
    }

    private static Unit unit(String code, UnitType type, String parent, LocalDate from, Optional<LocalDate> until) {
        return new Unit(code, type, "Tên " + code, Optional.of(parent).filter(above -> !above.isEmpty()), from, until);
    }

    private Scope of(String top, LocalDate day) {
        return new Scope(Optional.of(top), units, day);
    }

    @Test
    void the_unit_itself_and_what_is_under_it_at_any_depth_are_covered() {
        assertThat(of("A", LAST).covers("A")).isTrue();
        assertThat(of("A", LAST).covers("A-1")).isTrue();
        assertThat(of("38", LAST).covers("A-1")).isTrue();
    }

    @Test
    void what_stands_beside_or_above_is_not() {
        assertThat(of("A", LAST).covers("B")).isFalse();
        assertThat(of("A", LAST).covers("403")).isFalse();
        assertThat(of("A-1", LAST).covers("A")).isFalse();
    }

    @Test
    void a_village_follows_its_commune_into_the_new_one() {
        assertThat(of("N", FIRST).covers("A-1")).isTrue();
        assertThat(of("M", FIRST).covers("A-1")).isFalse();
    }

    @Test
    void what_is_gone_belongs_to_what_it_became() {
        assertThat(of("N", FIRST).covers("A")).isTrue();
        assertThat(of("M", FIRST).covers("A")).isFalse();
    }

    @Test
    void what_is_gone_still_belongs_to_whoever_held_it_last() {
        assertThat(of("403", FIRST).covers("A")).isTrue();
        assertThat(of("38", FIRST).covers("A")).isTrue();
    }

    @Test
    void before_the_reform_the_new_commune_is_nobody_s() {
        assertThat(of("38", LAST).covers("N")).isFalse();
        assertThat(of("N", LAST).covers("A")).isFalse();
    }

    @Test
    void the_whole_register_covers_everything_and_nothing_else_covers_a_code_that_is_none() {
        assertThat(new Scope(Optional.empty(), units, FIRST).covers("X")).isTrue();
        assertThat(of("38", FIRST).covers("X")).isFalse();
    }

    @Test
    void there_are_the_units_of_the_day() {
        assertThat(of("N", FIRST).there()).extracting(Unit::code).containsExactly("A-1", "N");
        assertThat(new Scope(Optional.empty(), units, FIRST).there())
                .extracting(Unit::code)
                .containsExactly("38", "A-1", "M", "N");
    }
}
