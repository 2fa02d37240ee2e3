package vn.toandan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.unit.NationalCatalogue.FIRST;
import static vn.toandan.unit.NationalCatalogue.FIRST_NEW;
import static vn.toandan.unit.NationalCatalogue.LAST_OLD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;
import vn.toandan.unit.Succession.Change;

/** The merger of 1 July 2025 as the national files tell it, asked of their import. {@link NhuThanhTest} proves the traps without them. */
@Tag("national")
class NationalCatalogueTest {

    private static final InMemoryUnits UNITS = new InMemoryUnits();
    private static final UnitRegister REGISTER = new UnitRegister(UNITS);
    private static final Lineage LINEAGE = new Lineage(UNITS);
    private static ImmutableList<Registered.Accepted> accepted = ImmutableList.of();

    @BeforeAll
    static void the_three_files_are_brought_in() {
        accepted = bringIn();
    }

    private static ImmutableList<Registered.Accepted> bringIn() {
        return ImmutableList.of(
                REGISTER.addCatalogue(NationalCatalogue.before(), FIRST, Optional.of(LAST_OLD))
                        .orElseThrow(),
                REGISTER.addCatalogue(NationalCatalogue.after(), FIRST_NEW, Optional.empty())
                        .orElseThrow(),
                REGISTER.addMapping(NationalCatalogue.mapping(), FIRST_NEW).orElseThrow());
    }

    @Test
    void there_were_10794_units_and_there_are_3355() {
        assertThat(accepted.get(0).units()).isEqualTo(10_794);
        assertThat(accepted.get(1).units()).isEqualTo(3_355);
        assertThat(count(LAST_OLD)).isEqualTo(Map.of("province", 63L, "district", 696L, "commune", 10_035L));
        assertThat(count(FIRST_NEW)).isEqualTo(Map.of("province", 34L, "commune", 3_321L));
    }

    @Test
    void each_of_the_10602_links_is_recorded_and_63_for_the_provinces_are_derived() {
        assertThat(accepted.get(2).successions()).isEqualTo(10_602 + 63);
        assertThat(changes(UnitType.COMMUNE))
                .isEqualTo(Map.of(Change.SPLIT, 1_033L, Change.MERGE, 9_432L, Change.UNCHANGED, 132L));
        assertThat(changes(UnitType.PROVINCE)).isEqualTo(Map.of(Change.MERGE, 52L, Change.UNCHANGED, 11L));
    }

    @Test
    void the_mapping_changes_no_unit() {
        assertThat(accepted.get(2).units()).isZero();
    }

    @Test
    void all_of_it_a_second_time_changes_nothing() {
        assertThat(bringIn()).allSatisfy(again -> {
            assertThat(again.units()).isZero();
            assertThat(again.successions()).isZero();
        });
    }

    @Test
    void of_the_old_communes_471_were_divided_one_of_them_into_five() {
        ImmutableList<Integer> sizes = communes(LAST_OLD).stream()
                .map(unit -> LINEAGE.successors(unit).size())
                .collect(ImmutableList.toImmutableList());
        assertThat(sizes).doesNotContain(0);
        assertThat(sizes.stream().filter(size -> size > 1)).hasSize(471).contains(5);
    }

    @Test
    void of_the_new_communes_3181_took_up_several_one_of_them_fifteen_and_five_came_of_districts() {
        ImmutableList<Integer> sizes = communes(FIRST_NEW).stream()
                .map(unit -> LINEAGE.predecessors(unit).size())
                .collect(ImmutableList.toImmutableList());
        assertThat(sizes.stream().filter(size -> size > 1)).hasSize(3_181).contains(15);
        assertThat(sizes.stream().filter(size -> size == 0)).hasSize(5);
    }

    @Test
    void of_the_3321_codes_3315_meant_another_commune_before_or_the_same_one_carried_over() {
        ImmutableList<Unit> reused = communes(FIRST_NEW).stream()
                .filter(unit -> UNITS.find(unit.code(), LAST_OLD).isPresent())
                .collect(ImmutableList.toImmutableList());
        assertThat(reused).hasSize(3_315);
        assertThat(reused.stream().filter(unit -> !LINEAGE.identity(unit).equals(unit.id())))
                .hasSize(132);
    }

    @Test
    void what_the_files_leave_open_is_said() {
        List<String> remarks = accepted.get(2).remarks().stream()
                .map(remark -> Wording.ENGLISH.say(remark.says()))
                .toList();
        assertThat(remarks).hasSize(6);
        assertThat(remarks)
                .contains(
                        "On 1 July 2025 there is no code 06970; it is read as 06978 (Xã Ba Chẽ), the only unit of that"
                                + " name in the province without an origin.")
                .contains("26732 is recorded as established on 1 July 2025, since no commune before it is named.");
    }

    @Test
    void ba_che_is_found_although_the_files_number_it_differently() {
        assertThat(codes(LINEAGE.predecessors(UNITS.find("06978", FIRST_NEW).orElseThrow())))
                .containsExactly("06886", "06970", "06973", "06982", "06988");
    }

    @Test
    void the_six_communes_of_nhu_thanh_lead_back_to_the_fourteen() {
        ImmutableSet<String> district =
                UNITS.children("403", LAST_OLD).stream().map(Unit::code).collect(ImmutableSet.toImmutableSet());
        assertThat(district).hasSize(14);
        ImmutableSet<String> origins = NhuThanh.NEW.keySet().stream()
                .map(code -> UNITS.find(code, FIRST_NEW).orElseThrow())
                .flatMap(unit -> LINEAGE.predecessors(unit).stream())
                .map(Unit::code)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(origins).isEqualTo(district);
    }

    @Test
    void old_thanh_tan_leads_to_thanh_ky_and_cong_chinh() {
        assertThat(LINEAGE.successors(UNITS.find("16273", LAST_OLD).orElseThrow()).stream()
                        .map(Unit::name))
                .containsExactly("Xã Thanh Kỳ", "Xã Công Chính");
    }

    @Test
    void new_mau_lam_is_not_old_phu_nhuan_although_it_bears_its_code() {
        Unit phuNhuan = UNITS.find("16249", LAST_OLD).orElseThrow();
        Unit mauLam = UNITS.find("16249", FIRST_NEW).orElseThrow();
        assertThat(phuNhuan.name()).isEqualTo("Xã Phú Nhuận");
        assertThat(mauLam.name()).isEqualTo("Xã Mậu Lâm");
        assertThat(LINEAGE.identity(mauLam)).isNotEqualTo(LINEAGE.identity(phuNhuan));
        assertThat(codes(LINEAGE.predecessors(mauLam))).containsExactly("16243", "16249");
    }

    @Test
    void on_both_days_every_unit_stands_under_one_that_is_there() {
        for (LocalDate day : ImmutableList.of(LAST_OLD, FIRST_NEW)) {
            assertThat(UNITS.on(day))
                    .allSatisfy(unit -> assertThat(unit.parent()
                                    .map(parent -> UNITS.find(parent, day).isPresent()))
                            .isEqualTo(unit.type() == UnitType.PROVINCE ? Optional.empty() : Optional.of(true)));
        }
    }

    @Test
    void a_province_holds_every_commune_under_it() {
        assertThat(UNITS.within("38", LAST_OLD)).hasSize(1 + 26 + 547);
        assertThat(UNITS.within("38", FIRST_NEW)).hasSize(1 + 166);
    }

    @Test
    void without_the_days_of_its_end_the_old_catalogue_bars_the_new() {
        InMemoryUnits units = new InMemoryUnits();
        UnitRegister register = new UnitRegister(units);
        register.addCatalogue(NationalCatalogue.before(), FIRST, Optional.empty())
                .orElseThrow();
        Registered refused = register.addCatalogue(NationalCatalogue.after(), FIRST_NEW, Optional.empty());
        assertThat(refused).isInstanceOf(Registered.Rejected.class);
        assertThat(units.on(FIRST_NEW)).hasSize(10_794);
        // The end is filled in by bringing the old catalogue in again with it.
        assertThat(register.addCatalogue(NationalCatalogue.before(), FIRST, Optional.of(LAST_OLD))
                        .orElseThrow()
                        .units())
                .isEqualTo(10_794);
        register.addCatalogue(NationalCatalogue.after(), FIRST_NEW, Optional.empty())
                .orElseThrow();
    }

    private static Map<String, Long> count(LocalDate day) {
        return UNITS.on(day).stream()
                .collect(Collectors.groupingBy(unit -> unit.type().code(), Collectors.counting()));
    }

    private static ImmutableList<Unit> communes(LocalDate day) {
        return UNITS.on(day).stream()
                .filter(unit -> unit.type() == UnitType.COMMUNE)
                .collect(ImmutableList.toImmutableList());
    }

    private static Map<Change, Long> changes(UnitType type) {
        return UNITS.on(LAST_OLD).stream()
                .filter(unit -> unit.type() == type)
                .flatMap(unit -> UNITS.successions(ImmutableSet.of(unit.code())).stream())
                .filter(link -> link.before().isPresent())
                .distinct()
                .collect(Collectors.groupingBy(Succession::change, Collectors.counting()));
    }

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(Unit::code).toList();
    }
}
