package vn.toandan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.unit.Succession.Change;

/** Rows beside rows that cannot be read: what is wrong with them is told, what depends on the others is not judged. */
class UnreadRowsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final UnreadRows C = new UnreadRows(ImmutableSet.of("C"), false);
    private static final UnreadRows ANY = new UnreadRows(ImmutableSet.of(), true);

    private final InMemoryUnits units = new InMemoryUnits();

    UnreadRowsTest() {
        new UnitRegister(units)
                .addAll(ImmutableList.of(
                        commune(2, "A"),
                        commune(3, "B"),
                        commune(4, "C"),
                        commune(5, "D"),
                        area(6, "A-1", "A"),
                        area(7, "C-1", "C")))
                .orElseThrow();
    }

    @Test
    void a_unit_under_one_that_cannot_be_read_is_not_judged_and_under_one_that_is_nowhere_it_is() {
        UnitRegister register = new UnitRegister(units, new UnreadRows(ImmutableSet.of("E"), false));
        assertThat(told(register.addAll(ImmutableList.of(area(2, "E-1", "E"), area(3, "F-1", "F")))))
                .containsExactly("3 parent_code F WRONG_PARENT");
    }

    @Test
    void where_a_code_cannot_be_read_no_unit_is_said_to_be_missing() {
        assertThat(told(new UnitRegister(units, ANY).addAll(ImmutableList.of(area(2, "E-1", "E")))))
                .isEmpty();
    }

    @Test
    void a_code_that_another_unit_bears_is_told_whatever_else_is_unread() {
        assertThat(told(new UnitRegister(units, ANY).addAll(ImmutableList.of(area(2, "A", "B")))))
                .containsExactly("2 unit_code A TAKEN");
    }

    @Test
    void nothing_is_written_while_a_row_is_unread() {
        assertThat(told(new UnitRegister(units, C).addAll(ImmutableList.of(commune(2, "E")))))
                .isEmpty();
        assertThat(units.find("E", DAY)).isEmpty();
        new UnitRegister(units, UnreadRows.NONE)
                .addAll(ImmutableList.of(commune(2, "E")))
                .orElseThrow();
        assertThat(units.find("E", DAY)).isPresent();
    }

    @Test
    void a_unit_that_ends_before_it_begins_is_not_missed_by_those_under_it() {
        UnitRow ended =
                new UnitRow(2, "E", UnitType.COMMUNE, "Xã E", Optional.empty(), DAY, Optional.of(DAY.minusDays(1)));
        assertThat(told(new UnitRegister(units).addAll(ImmutableList.of(ended, area(3, "E-1", "E")))))
                .containsExactly("2 until 2025-12-31 UNTIL_BEFORE_FROM");
    }

    @Test
    void a_unit_whose_own_going_on_is_unread_is_not_said_to_be_gone() {
        // C is split into C and D; the row by which C goes on cannot be read.
        ImmutableList<SuccessionRow> rows = ImmutableList.of(
                link(2, DAY, Change.SPLIT, "C", "D"),
                link(3, DAY.plusYears(1), Change.MERGE, "C", "A"),
                link(4, DAY, Change.MERGE, "Q", "B"));
        assertThat(told(new UnitRegister(units, C).addSuccessions(rows)))
                .containsExactly("4 before_code Q UNKNOWN_THEN");
        assertThat(told(new UnitRegister(units, ANY).addSuccessions(rows)))
                .containsExactly("4 before_code Q UNKNOWN_THEN");
        assertThat(told(new UnitRegister(units).addSuccessions(rows)))
                .containsExactly("3 before_code C UNKNOWN_THEN", "4 before_code Q UNKNOWN_THEN");
    }

    @Test
    void a_unit_above_others_may_be_dissolved_if_where_they_go_is_unread() {
        ImmutableList<SuccessionRow> rows = ImmutableList.of(
                new SuccessionRow(2, DAY, Change.DISSOLVE, Optional.of("C"), Optional.empty()),
                new SuccessionRow(3, DAY, Change.DISSOLVE, Optional.of("A"), Optional.empty()));
        assertThat(told(new UnitRegister(units, new UnreadRows(ImmutableSet.of("C-1"), false)).addSuccessions(rows)))
                .containsExactly("3 before_code A STILL_ABOVE_OTHERS");
    }

    @Test
    void a_unit_that_changed_later_is_told_unless_its_going_on_is_unread() {
        new UnitRegister(units).rename("C", "Xã C Mới", DAY.plusYears(1));
        ImmutableList<SuccessionRow> rows = ImmutableList.of(link(2, DAY, Change.MERGE, "C", "B"));
        assertThat(told(new UnitRegister(units, C).addSuccessions(rows))).isEmpty();
        assertThat(told(new UnitRegister(units, new UnreadRows(ImmutableSet.of("D"), false)).addSuccessions(rows)))
                .containsExactly("2 before_code C CHANGED_LATER");
    }

    @Test
    void rows_of_a_mapping_are_held_against_each_other_beside_those_that_are_unknown() {
        new UnitRegister(units).rename("C", "Xã C Mới", DAY.plusYears(1));
        ImmutableList<MappingRow> rows = ImmutableList.of(
                new MappingRow(2, Optional.of("C"), "B"),
                new MappingRow(3, Optional.of("Q"), "B"),
                new MappingRow(4, Optional.of("A"), "R"));
        assertThat(told(new UnitRegister(units).addMapping(rows, DAY)))
                .containsExactly(
                        "2 old_commune_code C CHANGED_LATER",
                        "3 old_commune_code Q UNKNOWN_THEN",
                        "4 new_commune_code R UNKNOWN_THEN");
        assertThat(told(new UnitRegister(units, ANY).addMapping(rows, DAY)))
                .containsExactly("3 old_commune_code Q UNKNOWN_THEN");
    }

    private static List<String> told(Registered registered) {
        return ((Registered.Rejected) registered)
                .rejections().stream()
                        .map(one -> one.row() + " " + one.column() + " " + one.value() + " " + one.code())
                        .toList();
    }

    private static UnitRow commune(long row, String code) {
        return new UnitRow(row, code, UnitType.COMMUNE, "Xã " + code, Optional.empty(), FIRST, Optional.empty());
    }

    private static UnitRow area(long row, String code, String parent) {
        return new UnitRow(
                row, code, UnitType.RESIDENTIAL_AREA, "Thôn " + code, Optional.of(parent), FIRST, Optional.empty());
    }

    private static SuccessionRow link(long row, LocalDate on, Change change, String before, String after) {
        return new SuccessionRow(row, on, change, Optional.of(before), Optional.of(after));
    }
}
