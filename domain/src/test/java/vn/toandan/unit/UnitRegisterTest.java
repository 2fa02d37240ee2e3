package vn.toandan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;
import vn.toandan.unit.Succession.Change;
import vn.toandan.unit.UnitRejection.Code;

/** What can be entered in the register, and what is refused, on both sides of each edge. */
class UnitRegisterTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Optional<LocalDate> OPEN = Optional.empty();

    private final InMemoryUnits units = new InMemoryUnits();
    private final UnitRegister register = new UnitRegister(units);
    private final Lineage lineage = new Lineage(units);

    UnitRegisterTest() {
        register.addAll(ImmutableList.of(
                        row("P", UnitType.PROVINCE, "Tỉnh P", "", OPEN),
                        row("A", UnitType.COMMUNE, "Xã A", "P", OPEN),
                        row("B", UnitType.COMMUNE, "Xã B", "P", OPEN),
                        row("A-1", UnitType.RESIDENTIAL_AREA, "Thôn 1", "A", OPEN),
                        row("A-2", UnitType.SCHOOL, "Trường THCS A", "A", OPEN)))
                .orElseThrow();
    }

    @Test
    void a_new_name_holds_from_its_day_for_the_same_unit() {
        accepted(register.rename("A", "Phường A", DAY));
        assertThat(on(DAY.minusDays(1), "A").name()).isEqualTo("Xã A");
        assertThat(on(DAY, "A").name()).isEqualTo("Phường A");
        assertThat(lineage.identity(on(DAY, "A"))).isEqualTo(new UnitId("A", FIRST));
        assertThat(lineage.history(on(FIRST, "A"))).hasSize(2);
        assertThat(links("A")).extracting(Succession::change).containsExactly(Change.RENAME);
        assertThat(units.children("A", DAY)).hasSize(2);
        assertThat(units.ever(ImmutableSet.of("A-1"))).hasSize(1);
    }

    @Test
    void the_same_order_twice_changes_nothing() {
        accepted(register.rename("A", "Phường A", DAY));
        Registered.Accepted again = register.rename("A", "Phường A", DAY).orElseThrow();
        assertThat(again.units() + again.successions()).isZero();
        accepted(register.merge(
                ImmutableList.of("A", "B"), new Successor("B", "Xã C", Optional.empty()), DAY.plusDays(9)));
        Registered.Accepted merged = register.merge(
                        ImmutableList.of("A", "B"), new Successor("B", "Xã C", Optional.empty()), DAY.plusDays(9))
                .orElseThrow();
        assertThat(merged.units() + merged.successions()).isZero();
        accepted(register.dissolve("A-1", DAY.plusDays(20)));
        Registered.Accepted dissolved =
                register.dissolve("A-1", DAY.plusDays(20)).orElseThrow();
        assertThat(dissolved.units() + dissolved.successions()).isZero();
    }

    @Test
    void a_unit_can_be_renamed_and_moved_on_one_day_but_not_on_its_first() {
        accepted(register.move("A-1", "B", DAY));
        accepted(register.rename("A-1", "Thôn 7", DAY));
        assertThat(on(DAY, "A-1").parent()).contains("B");
        assertThat(on(DAY, "A-1").name()).isEqualTo("Thôn 7");
        assertThat(codes(register.rename("A-1", "Thôn 8", FIRST))).containsExactly(Code.FIRST_DAY);
        accepted(register.rename("A-1", "Thôn 8", FIRST.plusDays(1)));
    }

    @Test
    void an_order_entered_late_holds_beyond_later_changes_that_leave_its_matter_alone() {
        LocalDate later = DAY.plusYears(1);
        accepted(register.move("A-1", "B", later));
        accepted(register.rename("A-1", "Thôn 7", DAY));
        assertThat(on(later, "A-1").name()).isEqualTo("Thôn 7");
        assertThat(on(later, "A-1").parent()).contains("B");
        accepted(register.rename("A-2", "Trường B", later));
        accepted(register.move("A-2", "B", DAY));
        assertThat(on(later, "A-2").name()).isEqualTo("Trường B");
        assertThat(on(later, "A-2").parent()).contains("B");
    }

    @Test
    void an_order_entered_late_ends_where_a_later_one_says_otherwise() {
        LocalDate later = DAY.plusYears(1);
        accepted(register.rename("A-1", "Thôn 8", later));
        accepted(register.rename("A-1", "Thôn 7", DAY));
        assertThat(on(later, "A-1").name()).isEqualTo("Thôn 8");
        assertThat(on(later.minusDays(1), "A-1").name()).isEqualTo("Thôn 7");
    }

    @Test
    void what_stood_under_those_that_merged_stands_under_the_new_one() {
        accepted(register.merge(ImmutableList.of("A", "B"), new Successor("C", "Xã C", Optional.empty()), DAY));
        assertThat(units.find("A", DAY)).isEmpty();
        assertThat(on(DAY, "C").parent()).contains("P");
        assertThat(units.children("C", DAY)).extracting(Unit::code).containsExactly("A-1", "A-2");
        assertThat(lineage.predecessors(on(DAY, "C"))).extracting(Unit::code).containsExactly("A", "B");
        assertThat(lineage.identity(on(DAY, "A-1"))).isEqualTo(new UnitId("A-1", FIRST));
    }

    @Test
    void one_can_take_up_another_and_follows_itself() {
        accepted(register.merge(ImmutableList.of("A"), new Successor("B", "Xã B", Optional.empty()), DAY));
        assertThat(lineage.predecessors(on(DAY, "B"))).extracting(Unit::code).containsExactly("A", "B");
        assertThat(lineage.successors(on(FIRST, "B"))).containsExactly(on(DAY, "B"));
        assertThat(lineage.identity(on(DAY, "B"))).isEqualTo(new UnitId("B", DAY));
    }

    @Test
    void a_split_leaves_open_where_the_villages_belong() {
        Registered.Accepted accepted = register.split(
                        "A",
                        ImmutableList.of(
                                new Successor("A", "Xã A", Optional.empty()),
                                new Successor("D", "Xã D", Optional.empty())),
                        DAY)
                .orElseThrow();
        assertThat(accepted.remarks()).extracting(UnitRemark::unit).containsExactlyInAnyOrder("A-1", "A-2");
        assertThat(on(DAY, "A-1").parent()).isEmpty();
        accepted(register.move("A-1", "D", DAY));
        assertThat(on(DAY, "A-1").parent()).contains("D");
        assertThat(lineage.isDivided(on(FIRST, "A"))).isTrue();
    }

    @Test
    void a_unit_is_dissolved_after_what_stands_under_it() {
        assertThat(codes(register.dissolve("A", DAY)))
                .containsExactly(Code.STILL_ABOVE_OTHERS, Code.STILL_ABOVE_OTHERS);
        accepted(register.dissolve("A-1", DAY));
        accepted(register.move("A-2", "B", DAY));
        accepted(register.dissolve("A", DAY));
        assertThat(on(DAY.minusDays(1), "A").name()).isEqualTo("Xã A");
        assertThat(units.find("A", DAY)).isEmpty();
        assertThat(lineage.successors(on(FIRST, "A"))).isEmpty();
    }

    @Test
    void a_code_comes_back_for_another_unit_only_after_the_first_has_ended() {
        assertThat(codes(register.add(row("A-1", UnitType.RESIDENTIAL_AREA, "Thôn Mới", "B", DAY, OPEN))))
                .containsExactly(Code.TAKEN);
        accepted(register.dissolve("A-1", DAY));
        assertThat(codes(register.add(row("A-1", UnitType.RESIDENTIAL_AREA, "Thôn Mới", "B", DAY.minusDays(1), OPEN))))
                .containsExactly(Code.TAKEN);
        accepted(register.add(row("A-1", UnitType.RESIDENTIAL_AREA, "Thôn Mới", "B", DAY, OPEN)));
        assertThat(lineage.identity(on(DAY, "A-1"))).isEqualTo(new UnitId("A-1", DAY));
        assertThat(codes(register.add(
                        row("A-1", UnitType.RESIDENTIAL_AREA, "Thôn Cũ", "B", LocalDate.of(2020, 1, 1), OPEN))))
                .containsExactly(Code.TAKEN);
    }

    @Test
    void a_parent_has_to_be_there_on_the_day_and_of_a_level_above() {
        assertThat(codes(register.add(row("X", UnitType.AGENCY, "Cơ quan X", "Q", OPEN))))
                .containsExactly(Code.WRONG_PARENT);
        assertThat(codes(register.add(row("X", UnitType.AGENCY, "Cơ quan X", "P", FIRST.minusDays(1), OPEN))))
                .containsExactly(Code.WRONG_PARENT);
        assertThat(codes(register.add(row("X", UnitType.RESIDENTIAL_AREA, "Thôn X", "P", OPEN))))
                .containsExactly(Code.WRONG_PARENT);
        assertThat(codes(register.add(row("X", UnitType.COMMUNE, "Xã X", "X", OPEN))))
                .containsExactly(Code.WRONG_PARENT);
        assertThat(codes(register.move("A", "B", DAY))).containsExactly(Code.WRONG_PARENT);
        accepted(register.add(row("X", UnitType.AGENCY, "Cơ quan X", "P", OPEN)));
        accepted(register.add(row("Y", UnitType.AGENCY, "Cơ quan Y", "", OPEN)));
    }

    @Test
    void all_that_is_wrong_with_a_file_is_said_at_once_and_nothing_is_written() {
        Registered refused = register.addAll(ImmutableList.of(
                new UnitRow(2, "", UnitType.SCHOOL, "", Optional.of("A"), FIRST, OPEN),
                new UnitRow(3, "N-1", UnitType.SCHOOL, "Trường", Optional.of("A"), DAY, Optional.of(FIRST)),
                new UnitRow(4, "N-2", UnitType.SCHOOL, "Trường", Optional.of("Z"), FIRST, OPEN),
                new UnitRow(5, "N-3", UnitType.SCHOOL, "Trường", Optional.of("A"), FIRST, OPEN),
                new UnitRow(6, "B", UnitType.COMMUNE, "Xã Khác", Optional.of("P"), FIRST, OPEN)));
        assertThat(((Registered.Rejected) refused).rejections())
                .extracting(rejection -> rejection.row() + " " + rejection.column() + " " + rejection.code())
                .containsExactly(
                        "2 unit_code MISSING",
                        "2 unit_name MISSING",
                        "3 until UNTIL_BEFORE_FROM",
                        "4 parent_code WRONG_PARENT",
                        "6 unit_code TAKEN");
        assertThat(units.find("N-3", FIRST)).isEmpty();
        assertThatThrownBy(refused::orElseThrow)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WRONG_PARENT 4 Z");
    }

    @Test
    void a_refusal_says_what_is_wrong_and_what_would_be_right() {
        UnitRejection taken = ((Registered.Rejected)
                        register.add(row("A", UnitType.COMMUNE, "Xã Khác", "P", DAY, OPEN)))
                .rejections()
                .get(0);
        assertThat(Wording.VIETNAMESE.say(taken.wrong()))
                .isEqualTo("Từ 01/01/2024 mã này là của A (Xã A), chưa rõ đến ngày nào.");
        assertThat(Wording.ENGLISH.say(taken.right()))
                .isEqualTo(
                        "If it is another unit, first record that the old one ended on 31 December 2025 at the latest; if it"
                                + " is the same, record the rename or the move with its day.");
    }

    @Test
    void of_a_code_that_is_taken_up_to_a_day_that_day_is_named() {
        accepted(register.add(row("Y", UnitType.AGENCY, "Cơ quan Y", "P", Optional.of(DAY))));
        UnitRejection taken = ((Registered.Rejected) register.add(row("Y", UnitType.AGENCY, "Cơ quan Z", "P", OPEN)))
                .rejections()
                .get(0);
        assertThat(Wording.VIETNAMESE.say(taken.wrong()))
                .contains("01/01/2024", "01/01/2026")
                .doesNotContain("chưa rõ");
    }

    @Test
    void an_end_that_was_not_known_is_filled_in_and_one_that_is_known_stays() {
        accepted(register.add(row("A-1", UnitType.RESIDENTIAL_AREA, "THÔN 1", "A", Optional.of(DAY))));
        assertThat(on(DAY, "A-1").name()).isEqualTo("Thôn 1");
        assertThat(units.find("A-1", DAY.plusDays(1))).isEmpty();
        assertThat(codes(register.add(row("A-1", UnitType.RESIDENTIAL_AREA, "Thôn 1", "A", OPEN))))
                .containsExactly(Code.ENDED);
    }

    @Test
    void the_file_a_unit_came_with_still_says_nothing_new_after_it_was_renamed_moved_and_dissolved() {
        accepted(register.rename("A-1", "Thôn 7", DAY));
        accepted(register.move("A-1", "B", DAY.plusDays(1)));
        accepted(register.dissolve("A-1", DAY.plusDays(2)));
        assertThat(register.add(row("A-1", UnitType.RESIDENTIAL_AREA, "Thôn 1", "A", OPEN))
                        .orElseThrow()
                        .units())
                .isZero();
    }

    @Test
    void a_name_corrected_on_its_own_day_holds_beyond_every_later_move() {
        accepted(register.rename("A-1", "Thôn 7", DAY));
        accepted(register.move("A-1", "B", DAY.plusDays(10)));
        accepted(register.move("A-1", "A", DAY.plusDays(20)));
        accepted(register.rename("A-1", "Thôn Bảy", DAY));
        assertThat(on(DAY.plusDays(10), "A-1").name()).isEqualTo("Thôn Bảy");
        assertThat(on(DAY.plusDays(20), "A-1").name()).isEqualTo("Thôn Bảy");
    }

    @Test
    void an_order_entered_late_does_not_reach_the_unit_that_a_merger_made_under_the_same_code() {
        LocalDate later = DAY.plusYears(1);
        accepted(register.merge(ImmutableList.of("A"), new Successor("B", "Xã B", Optional.empty()), later));
        accepted(register.rename("B", "Phường B", DAY));
        assertThat(on(later.minusDays(1), "B").name()).isEqualTo("Phường B");
        assertThat(on(later, "B").name()).isEqualTo("Xã B");
    }

    @Test
    void what_a_merger_made_bears_the_name_of_the_merger_on_its_first_day() {
        accepted(register.merge(ImmutableList.of("A", "B"), new Successor("C", "Xã C", Optional.empty()), DAY));
        assertThat(codes(register.rename("C", "Xã D", DAY))).containsExactly(Code.FIRST_DAY);
    }

    @Test
    void what_was_renamed_on_a_day_did_not_end_the_day_before() {
        accepted(register.rename("A-1", "Thôn 7", DAY));
        assertThat(codes(register.dissolve("A-1", DAY))).containsExactly(Code.CHANGED_LATER);
    }

    @Test
    void what_comes_of_units_that_are_known_up_to_a_day_is_known_up_to_that_day() {
        Optional<LocalDate> known = Optional.of(DAY.plusDays(99));
        accepted(register.addAll(ImmutableList.of(
                row("D", UnitType.COMMUNE, "Xã D", "P", known), row("E", UnitType.COMMUNE, "Xã E", "P", known))));
        accepted(register.merge(ImmutableList.of("D", "E"), new Successor("C", "Xã C", Optional.empty()), DAY));
        assertThat(on(DAY, "C").until()).isEqualTo(known);
    }

    @Test
    void a_code_that_another_unit_will_bear_is_taken_before_its_first_day_too() {
        accepted(register.add(row("C", UnitType.COMMUNE, "Xã C", "P", DAY.plusDays(99), OPEN)));
        assertThat(codes(register.merge(ImmutableList.of("A", "B"), new Successor("C", "Xã C", Optional.empty()), DAY)))
                .containsExactly(Code.TAKEN);
    }

    @Test
    void a_merger_of_units_that_are_not_there_is_refused_once_for_each() {
        assertThat(codes(register.merge(ImmutableList.of("Q", "R"), new Successor("C", "Xã C", Optional.empty()), DAY)))
                .containsExactly(Code.UNKNOWN_THEN, Code.UNKNOWN_THEN);
    }

    @Test
    void an_end_filled_in_leaves_open_where_the_villages_belong() {
        Registered.Accepted accepted = register.add(row("A", UnitType.COMMUNE, "Xã A", "P", Optional.of(DAY)))
                .orElseThrow();
        assertThat(accepted.remarks()).extracting(UnitRemark::unit).containsExactlyInAnyOrder("A-1", "A-2");
        assertThat(on(DAY.plusDays(1), "A-1").parent()).isEmpty();
    }

    @Test
    void a_village_entered_under_a_commune_that_merged_is_followed_to_where_the_merged_one_was_dissolved() {
        accepted(register.merge(ImmutableList.of("A", "B"), new Successor("C", "Xã C", Optional.empty()), DAY));
        accepted(register.dissolve("A-1", DAY.plusDays(9)));
        accepted(register.dissolve("A-2", DAY.plusDays(9)));
        accepted(register.dissolve("C", DAY.plusDays(9)));
        Registered refused = register.addAll(ImmutableList.of(
                new UnitRow(7, "A-3", UnitType.RESIDENTIAL_AREA, "Thôn 3", Optional.of("A"), FIRST, OPEN)));
        assertThat(((Registered.Rejected) refused).rejections())
                .extracting(rejection -> rejection.row() + " " + rejection.code())
                .containsExactly("7 STILL_ABOVE_OTHERS");
    }

    @Test
    void a_file_that_does_not_name_the_place_says_nothing_against_the_known_one_but_one_that_names_another_does() {
        assertThat(register.add(row("A-1", UnitType.RESIDENTIAL_AREA, "Thôn 1", "", OPEN))
                        .orElseThrow()
                        .units())
                .isZero();
        assertThat(on(FIRST, "A-1").parent()).contains("A");
        assertThat(codes(register.add(row("A-1", UnitType.RESIDENTIAL_AREA, "Thôn 1", "B", OPEN))))
                .containsExactly(Code.TAKEN);
    }

    @Test
    void a_place_that_was_not_known_is_filled_in_by_who_names_it_from_the_first_day() {
        accepted(register.add(row("Y", UnitType.AGENCY, "Cơ quan Y", "", OPEN)));
        assertThat(register.add(row("Y", UnitType.AGENCY, "Cơ quan Y", "P", DAY, OPEN))
                        .orElseThrow()
                        .units())
                .isZero();
        assertThat(on(DAY, "Y").parent()).isEmpty();
        accepted(register.add(row("Y", UnitType.AGENCY, "Cơ quan Y", "P", OPEN)));
        assertThat(on(FIRST, "Y").parent()).contains("P");
    }

    @Test
    void a_village_whose_place_becomes_known_goes_along_with_it_through_the_next_merger() {
        accepted(register.add(row("A", UnitType.COMMUNE, "Xã A", "P", Optional.of(DAY.minusDays(1)))));
        accepted(register.add(row("C", UnitType.COMMUNE, "Xã C", "P", DAY, OPEN)));
        accepted(register.merge(
                ImmutableList.of("B", "C"), new Successor("D", "Xã D", Optional.empty()), DAY.plusDays(9)));
        accepted(register.addSuccessions(
                ImmutableList.of(new SuccessionRow(2, DAY, Change.MERGE, Optional.of("A"), Optional.of("C")))));
        assertThat(on(DAY, "A-1").parent()).contains("C");
        assertThat(on(DAY.plusDays(9), "A-1").parent()).contains("D");
    }

    @Test
    void orders_to_units_that_are_not_there_are_refused() {
        assertThat(codes(register.rename("Q", "Xã Q", DAY))).containsExactly(Code.UNKNOWN_THEN);
        assertThat(codes(register.rename("A", " ", DAY))).containsExactly(Code.MISSING);
        assertThat(codes(register.move("A-1", "Q", DAY))).containsExactly(Code.WRONG_PARENT);
        assertThat(codes(register.move("A-1", "", DAY))).containsExactly(Code.MISSING);
        assertThat(codes(register.dissolve("A-1", FIRST))).containsExactly(Code.UNKNOWN_THEN);
        assertThat(codes(register.merge(ImmutableList.of("A", "Q"), new Successor("C", "Xã C", Optional.empty()), DAY)))
                .containsExactly(Code.UNKNOWN_THEN);
        assertThat(codes(register.merge(ImmutableList.of("A"), new Successor("C", "Xã C", Optional.empty()), DAY)))
                .containsExactly(Code.TOO_FEW);
        assertThat(codes(register.split("A", ImmutableList.of(new Successor("C", "Xã C", Optional.empty())), DAY)))
                .containsExactly(Code.TOO_FEW);
        assertThat(codes(register.merge(
                        ImmutableList.of("A", "A-1"), new Successor("C", "Xã C", Optional.empty()), DAY)))
                .containsExactly(Code.TYPES_DIFFER);
        assertThat(codes(register.merge(
                        ImmutableList.of("A", "B"), new Successor("A-2", "Xã C", Optional.empty()), DAY)))
                .containsExactly(Code.TAKEN);
    }

    @Test
    void what_happened_later_bars_an_earlier_end() {
        accepted(register.merge(ImmutableList.of("A", "B"), new Successor("C", "Xã C", Optional.empty()), DAY));
        assertThat(codes(register.merge(
                        ImmutableList.of("A", "B"), new Successor("D", "Xã D", Optional.empty()), DAY.minusDays(1))))
                .containsExactly(Code.CHANGED_LATER, Code.CHANGED_LATER);
        accepted(register.rename("A", "Xã A Mới", DAY.minusDays(1)));
    }

    @Test
    void a_file_of_successions_joins_units_that_came_apart() {
        accepted(register.addAll(ImmutableList.of(
                row("V", UnitType.SCHOOL, "Trường Cũ", "A", Optional.of(DAY.minusDays(1))),
                row("V", UnitType.SCHOOL, "Trường Mới", "A", DAY, OPEN))));
        assertThat(lineage.predecessors(on(DAY, "V"))).isEmpty();
        ImmutableList<SuccessionRow> rows =
                ImmutableList.of(new SuccessionRow(2, DAY, Change.RENAME, Optional.of("V"), Optional.of("V")));
        accepted(register.addSuccessions(rows));
        assertThat(lineage.identity(on(DAY, "V"))).isEqualTo(new UnitId("V", FIRST));
        assertThat(register.addSuccessions(rows).orElseThrow().successions()).isZero();
    }

    @Test
    void rows_of_successions_are_held_against_the_change_they_name() {
        assertThat(codes(register.addSuccessions(ImmutableList.of(
                        new SuccessionRow(2, DAY, Change.DISSOLVE, Optional.of("A-1"), Optional.of("A-2")),
                        new SuccessionRow(3, DAY, Change.ESTABLISH, Optional.empty(), Optional.empty()),
                        new SuccessionRow(4, DAY, Change.ESTABLISH, Optional.empty(), Optional.of("B")),
                        new SuccessionRow(5, DAY, Change.MERGE, Optional.of("Q"), Optional.of("B")),
                        new SuccessionRow(6, DAY, Change.UNCHANGED, Optional.of("A"), Optional.of("A")),
                        new SuccessionRow(7, DAY, Change.SPLIT, Optional.of("A"), Optional.of("B"))))))
                .containsExactly(Code.NOT_ASKED, Code.MISSING, Code.TAKEN, Code.UNKNOWN_THEN, Code.NOT_ALONE);
    }

    @Test
    void a_new_unit_of_a_split_entered_late_lasts_as_long_as_the_one_it_came_from_whatever_that_was_called_since() {
        accepted(register.rename("A", "Phường A", DAY.plusYears(1)));
        accepted(register.split(
                "A",
                ImmutableList.of(
                        new Successor("A", "Xã A", Optional.empty()), new Successor("E", "Xã E", Optional.empty())),
                DAY));
        assertThat(on(DAY, "E").until()).isEmpty();
        assertThat(on(DAY.plusYears(1), "A").name()).isEqualTo("Phường A");
    }

    @Test
    void a_merger_entered_late_says_how_it_is_entered_by_file() {
        accepted(register.rename("A", "Phường A", DAY.plusYears(1)));
        accepted(register.add(row("E", UnitType.COMMUNE, "Xã E", "P", DAY.plusYears(1), OPEN)));
        ImmutableList<String> both = ImmutableList.of("A", "B");
        assertThat(right(register.merge(both, new Successor("C", "Xã C", Optional.empty()), DAY)))
                .contains("sau thay đổi đó")
                .contains("before_code và after_code đều là A");
        assertThat(right(register.merge(ImmutableList.of("B", "A"), new Successor("E", "Xã E", Optional.empty()), DAY)))
                .contains("đến hết ngày 31/12/2026")
                .contains("thay đổi ngày 01/01/2027");
    }

    @Test
    void what_a_merger_entered_late_is_told_to_enter_by_file_is_accepted() {
        LocalDate later = DAY.plusYears(1);
        accepted(register.rename("A", "Phường A", later));
        accepted(register.add(row("E", UnitType.COMMUNE, "Xã E", "P", later, OPEN)));
        accepted(register.add(row("E", UnitType.COMMUNE, "Xã E", "P", DAY, Optional.of(later.minusDays(1)))));
        accepted(register.addSuccessions(ImmutableList.of(
                new SuccessionRow(2, DAY, Change.MERGE, Optional.of("A"), Optional.of("E")),
                new SuccessionRow(3, DAY, Change.MERGE, Optional.of("B"), Optional.of("E")),
                new SuccessionRow(4, DAY, Change.MERGE, Optional.of("A"), Optional.of("A")),
                new SuccessionRow(5, later, Change.RENAME, Optional.of("E"), Optional.of("E")))));
        assertThat(on(later, "A").name()).isEqualTo("Phường A");
        assertThat(units.find("B", DAY)).isEmpty();
        assertThat(lineage.identity(on(later, "E"))).isEqualTo(new UnitId("E", DAY));
    }

    private static String right(Registered registered) {
        return Wording.VIETNAMESE.say(
                ((Registered.Rejected) registered).rejections().get(0).right());
    }

    @Test
    void a_code_may_have_been_another_units_before() {
        LocalDate longAgo = LocalDate.of(2020, 1, 1);
        accepted(register.add(
                row("A-1", UnitType.RESIDENTIAL_AREA, "Thôn Cũ", "", longAgo, Optional.of(FIRST.minusDays(1)))));
        assertThat(on(longAgo, "A-1").name()).isEqualTo("Thôn Cũ");
        assertThat(on(FIRST, "A-1").name()).isEqualTo("Thôn 1");
    }

    @Test
    void a_rename_that_does_not_say_of_whom_is_refused() {
        assertThat(codes(register.addSuccessions(ImmutableList.of(
                        new SuccessionRow(2, DAY, Change.RENAME, Optional.empty(), Optional.of("A"))))))
                .containsExactly(Code.MISSING);
    }

    @Test
    void a_place_filled_in_wrongly_is_refused_at_the_row_that_names_it() {
        accepted(register.add(row("Y", UnitType.AGENCY, "Cơ quan Y", "", OPEN)));
        Registered refused = register.addAll(
                ImmutableList.of(new UnitRow(7, "Y", UnitType.AGENCY, "Cơ quan Y", Optional.of("Q"), FIRST, OPEN)));
        assertThat(((Registered.Rejected) refused).rejections())
                .extracting(rejection -> rejection.row() + " " + rejection.code())
                .containsExactly("7 WRONG_PARENT");
    }

    @Test
    void a_catalogue_has_three_levels() {
        assertThat(codes(register.addCatalogue(
                        ImmutableList.of(
                                new CatalogueRow(2, 4, "X", "Thôn X", Optional.of("A")),
                                new CatalogueRow(3, 3, "Y", "Xã Y", Optional.of("Q"))),
                        FIRST,
                        OPEN)))
                .containsExactly(Code.NO_SUCH_LEVEL, Code.WRONG_PARENT);
    }

    @Test
    void every_refusal_reads_in_both_languages() {
        ImmutableList<Registered> refused = ImmutableList.of(
                register.dissolve("A", DAY),
                register.rename("A", "Xã A Mới", FIRST),
                register.move("A", "B", DAY),
                register.addMapping(ImmutableList.of(new MappingRow(2, Optional.of("A-1"), "P")), DAY),
                register.merge(ImmutableList.of("A", "A-1"), new Successor("A-2", "Xã C", Optional.empty()), DAY));
        assertThat(refused.stream().flatMap(one -> ((Registered.Rejected) one).rejections().stream()))
                .isNotEmpty()
                .allSatisfy(rejection -> {
                    for (Wording wording : List.of(Wording.VIETNAMESE, Wording.ENGLISH)) {
                        assertThat(wording.say(rejection.wrong())).isNotBlank().doesNotContain("{");
                        assertThat(wording.say(rejection.right())).isNotBlank().doesNotContain("{");
                    }
                });
    }

    private static UnitRow row(String code, UnitType type, String name, String parent, Optional<LocalDate> until) {
        return row(code, type, name, parent, FIRST, until);
    }

    private static UnitRow row(
            String code, UnitType type, String name, String parent, LocalDate from, Optional<LocalDate> until) {
        return new UnitRow(0, code, type, name, Optional.of(parent).filter(text -> !text.isEmpty()), from, until);
    }

    private static void accepted(Registered registered) {
        Registered.Accepted accepted = registered.orElseThrow();
        assertThat(accepted.units() + accepted.successions()).isPositive();
    }

    private static List<Code> codes(Registered registered) {
        assertThat(registered).isInstanceOf(Registered.Rejected.class);
        return ((Registered.Rejected) registered)
                .rejections().stream().map(UnitRejection::code).toList();
    }

    private Unit on(LocalDate day, String code) {
        return units.find(code, day).orElseThrow();
    }

    private ImmutableList<Succession> links(String code) {
        return units.successions(ImmutableSet.of(code));
    }
}
