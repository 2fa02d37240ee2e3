package vn.toandan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.toandan.unit.NhuThanh.FIRST;
import static vn.toandan.unit.NhuThanh.FIRST_NEW;
import static vn.toandan.unit.NhuThanh.LAST_OLD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;
import vn.toandan.unit.Succession.Change;

/** What 1 July 2025 did to the communes of Như Thanh, and to what stood under them. */
class NhuThanhTest {

    private final InMemoryUnits units = NhuThanh.mapped();
    private final UnitRegister register = new UnitRegister(units);
    private final Lineage lineage = new Lineage(units);

    @Test
    void the_six_lead_back_to_the_fourteen() {
        ImmutableSet<String> origins = NhuThanh.NEW.keySet().stream()
                .flatMap(code -> lineage.predecessors(unit(code, FIRST_NEW)).stream())
                .map(Unit::code)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(origins).isEqualTo(NhuThanh.OLD.keySet());
    }

    @Test
    void new_mau_lam_bears_the_code_of_old_phu_nhuan_and_is_another_unit() {
        Unit mauLam = unit("16249", FIRST_NEW);
        assertThat(names(lineage.predecessors(mauLam))).containsExactly("Xã Mậu Lâm", "Xã Phú Nhuận");
        assertThat(lineage.identity(mauLam)).isEqualTo(new UnitId("16249", FIRST_NEW));
        assertThat(lineage.identity(unit("16249", LAST_OLD))).isEqualTo(new UnitId("16249", FIRST));
    }

    @Test
    void old_thanh_tan_was_divided_between_thanh_ky_and_cong_chinh() {
        Unit thanhTan = unit("16273", LAST_OLD);
        assertThat(names(lineage.successors(thanhTan))).containsExactly("Xã Thanh Kỳ", "Xã Công Chính");
        assertThat(lineage.isDivided(thanhTan)).isTrue();
        assertThat(lineage.isDivided(unit("16276", LAST_OLD))).isFalse();
    }

    @Test
    void xuan_thai_was_carried_over_alone_and_is_its_own_predecessor_and_successor() {
        Unit before = unit("16258", LAST_OLD);
        Unit after = unit("16258", FIRST_NEW);
        assertThat(lineage.successors(before)).containsExactly(after);
        assertThat(lineage.predecessors(after)).containsExactly(before);
        assertThat(lineage.history(after)).containsExactly(before, after);
        assertThat(lineage.identity(after)).isEqualTo(lineage.identity(before));
        assertThat(after.parent()).contains("38");
    }

    @Test
    void who_one_was_on_a_day_is_asked_in_both_directions() {
        assertThat(names(lineage.asOf(unit("16264", FIRST_NEW), LAST_OLD)))
                .containsExactly("Xã Xuân Phúc", "Xã Yên Thọ", "Xã Yên Lạc");
        assertThat(names(lineage.asOf(unit("16264", FIRST), LocalDate.of(2030, 1, 1))))
                .containsExactly("Xã Như Thanh", "Xã Yên Thọ");
        assertThat(lineage.asOf(unit("16264", FIRST), LAST_OLD)).containsExactly(unit("16264", LAST_OLD));
        assertThat(lineage.asOf(unit("16264", FIRST), LocalDate.of(2000, 1, 1))).isEmpty();
    }

    @Test
    void the_last_day_of_the_old_and_the_first_of_the_new_meet() {
        assertThat(unit("16228", LAST_OLD).name()).isEqualTo("Thị trấn Bến Sung");
        assertThat(unit("16228", FIRST_NEW).name()).isEqualTo("Xã Như Thanh");
        assertThat(units.find("16231", FIRST_NEW)).isEmpty();
        assertThat(units.find("16228", FIRST.minusDays(1))).isEmpty();
        assertThat(units.children("403", LAST_OLD)).hasSize(14);
        assertThat(units.within("403", FIRST_NEW)).isEmpty();
    }

    @Test
    void the_province_is_carried_over_as_all_its_communes_are_mapped() {
        assertThat(lineage.predecessors(unit("38", FIRST_NEW))).containsExactly(unit("38", LAST_OLD));
        assertThat(links("38")).extracting(Succession::change).containsExactly(Change.UNCHANGED);
    }

    @Test
    void half_a_mapping_says_nothing_of_the_province() {
        InMemoryUnits some = NhuThanh.old();
        UnitRegister other = new UnitRegister(some);
        other.addCatalogue(NhuThanh.after(), FIRST_NEW, Optional.empty()).orElseThrow();
        other.addMapping(NhuThanh.mapping().subList(0, 8), FIRST_NEW).orElseThrow();
        assertThat(some.successions(ImmutableSet.of("38"))).isEmpty();
        // Yên Thọ's other half was not in the first file; with it, the first half is no longer a merger.
        other.addMapping(NhuThanh.mapping().subList(8, 11), FIRST_NEW).orElseThrow();
        assertThat(some.successions(ImmutableSet.of("16264")).stream()
                        .filter(link -> link.before().equals(Optional.of("16264"))))
                .extracting(Succession::change)
                .containsExactly(Change.MERGE);
        other.addMapping(NhuThanh.mapping(), FIRST_NEW).orElseThrow();
        assertThat(some.successions(ImmutableSet.of("16264")).stream()
                        .filter(link -> link.before().equals(Optional.of("16264"))))
                .extracting(Succession::change)
                .containsExactly(Change.SPLIT, Change.SPLIT);
        assertThat(some.successions(ImmutableSet.of("38"))).hasSize(1);
    }

    @Test
    void what_merged_split_or_stayed_is_derived() {
        assertThat(links("16258")).extracting(Succession::change).containsExactly(Change.UNCHANGED);
        assertThat(links("16276")).extracting(Succession::change).containsExactly(Change.MERGE);
        assertThat(links("16273"))
                .extracting(Succession::change)
                .containsExactly(Change.SPLIT, Change.SPLIT, Change.MERGE);
    }

    @Test
    void a_village_goes_along_with_its_commune_into_the_only_one_that_followed() {
        register.add(village("16231-01", "16231")).orElseThrow();
        assertThat(unit("16231-01", LAST_OLD).parent()).contains("16231");
        assertThat(unit("16231-01", FIRST_NEW).parent()).contains("16234");
        assertThat(lineage.identity(unit("16231-01", FIRST_NEW)))
                .isEqualTo(lineage.identity(unit("16231-01", LAST_OLD)));
    }

    @Test
    void a_village_of_phu_nhuan_stands_under_its_code_and_so_under_mau_lam() {
        register.add(village("16249-01", "16249")).orElseThrow();
        assertThat(units.ever(ImmutableSet.of("16249-01"))).hasSize(1);
        assertThat(units.children("16249", FIRST_NEW)).hasSize(1);
    }

    @Test
    void where_the_village_of_a_divided_commune_belongs_is_left_to_people() {
        Registered.Accepted accepted =
                register.add(village("16273-01", "16273")).orElseThrow();
        assertThat(unit("16273-01", FIRST_NEW).parent()).isEmpty();
        assertThat(Wording.ENGLISH.say(accepted.remarks().get(0).says()))
                .isEqualTo(
                        "16273-01 (Thôn 1): the unit above it, 16273 (Xã Thanh Tân), was divided on 1 July 2025 among"
                                + " 16273 (Xã Thanh Kỳ), 16369 (Xã Công Chính); record where this one belongs.");
        register.move("16273-01", "16369", FIRST_NEW).orElseThrow();
        assertThat(unit("16273-01", FIRST_NEW).parent()).contains("16369");
        assertThat(register.add(village("16273-01", "16273")).orElseThrow().units())
                .isZero();
    }

    @Test
    void villages_brought_in_before_the_mapping_come_to_the_same() {
        InMemoryUnits early = NhuThanh.old();
        UnitRegister other = new UnitRegister(early);
        Registered.Accepted accepted = other.addAll(
                        ImmutableList.of(village("16231-01", "16231"), village("16273-01", "16273")))
                .orElseThrow();
        assertThat(accepted.remarks()).hasSize(2);
        assertThat(early.find("16231-01", FIRST_NEW).orElseThrow().parent()).isEmpty();
        other.addCatalogue(NhuThanh.after(), FIRST_NEW, Optional.empty()).orElseThrow();
        other.addMapping(NhuThanh.mapping(), FIRST_NEW).orElseThrow();
        register.addAll(ImmutableList.of(village("16231-01", "16231"), village("16273-01", "16273")))
                .orElseThrow();
        assertThat(early.on(FIRST_NEW)).isEqualTo(units.on(FIRST_NEW));
        assertThat(early.on(LAST_OLD)).isEqualTo(units.on(LAST_OLD));
    }

    @Test
    void a_mapping_to_codes_that_are_not_known_on_its_day_is_refused_row_by_row() {
        Registered refused = register.addMapping(
                ImmutableList.of(
                        new MappingRow(2, Optional.of("99998"), "16228"),
                        new MappingRow(3, Optional.of("16228"), "99999"),
                        new MappingRow(4, Optional.of("403"), "16228"),
                        new MappingRow(5, Optional.of("16231"), "16231"),
                        new MappingRow(6, Optional.of("16231"), "")),
                FIRST_NEW);
        assertThat(((Registered.Rejected) refused).rejections())
                .extracting(UnitRejection::row, UnitRejection::column, UnitRejection::value, UnitRejection::code)
                .containsExactly(
                        tuple(2L, "old_commune_code", "99998", UnitRejection.Code.UNKNOWN_THEN),
                        tuple(3L, "new_commune_code", "99999", UnitRejection.Code.UNKNOWN_THEN),
                        tuple(4L, "old_commune_code", "403", UnitRejection.Code.NOT_A_COMMUNE),
                        tuple(5L, "new_commune_code", "16231", UnitRejection.Code.UNKNOWN_THEN),
                        tuple(6L, "new_commune_code", "", UnitRejection.Code.MISSING));
        assertThat(Wording.VIETNAMESE.say(
                        ((Registered.Rejected) refused).rejections().get(0).wrong()))
                .isEqualTo("Ngày 30/06/2025 không có đơn vị nào mang mã 99998.");
    }

    @Test
    void a_code_that_the_catalogue_lacks_is_read_as_the_only_namesake_without_an_origin_and_said_so() {
        InMemoryUnits some = NhuThanh.old();
        UnitRegister other = new UnitRegister(some);
        other.addCatalogue(
                        ImmutableList.of(
                                new CatalogueRow(2, 1, "38", "Tỉnh Thanh Hóa", Optional.empty()),
                                new CatalogueRow(3, 3, "16259", "Xã Xuân Thái", Optional.of("38"))),
                        FIRST_NEW,
                        Optional.empty())
                .orElseThrow();
        ImmutableList<MappingRow> rows = ImmutableList.of(new MappingRow(2, Optional.of("16258"), "16258"));
        Registered.Accepted accepted = other.addMapping(rows, FIRST_NEW).orElseThrow();
        assertThat(accepted.remarks()).hasSize(1);
        assertThat(new Lineage(some).successors(some.find("16258", LAST_OLD).orElseThrow()))
                .containsExactly(some.find("16259", FIRST_NEW).orElseThrow());
        assertThat(other.addMapping(rows, FIRST_NEW).orElseThrow().successions())
                .isZero();
    }

    private static UnitRow village(String code, String parent) {
        return new UnitRow(2, code, UnitType.RESIDENTIAL_AREA, "Thôn 1", Optional.of(parent), FIRST, Optional.empty());
    }

    private Unit unit(String code, LocalDate day) {
        return units.find(code, day).orElseThrow();
    }

    private ImmutableList<Succession> links(String code) {
        return units.successions(ImmutableSet.of(code));
    }

    private static List<String> names(List<Unit> found) {
        return found.stream().map(Unit::name).toList();
    }
}
