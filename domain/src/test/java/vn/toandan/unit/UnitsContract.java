package vn.toandan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.unit.Succession.Change;

/** What holds of {@link Units} wherever they are kept: every implementation runs these tests. */
public interface UnitsContract {

    LocalDate FIRST = LocalDate.of(2024, 1, 1);
    LocalDate LAST = LocalDate.of(2025, 6, 30);
    LocalDate NEXT = LocalDate.of(2025, 7, 1);

    Unit PROVINCE = new Unit("38", UnitType.PROVINCE, "Tỉnh Thanh Hóa", Optional.empty(), FIRST, Optional.empty());
    Unit PHU_NHUAN = new Unit("16249", UnitType.COMMUNE, "Xã Phú Nhuận", Optional.of("38"), FIRST, Optional.of(LAST));
    Unit MAU_LAM = new Unit("16249", UnitType.COMMUNE, "Xã Mậu Lâm", Optional.of("38"), NEXT, Optional.empty());
    Unit VILLAGE = new Unit(
            "16249-01", UnitType.RESIDENTIAL_AREA, "Thôn Đồng Hoà", Optional.of("16249"), FIRST, Optional.empty());
    Succession CARRIED = Succession.of(NEXT, Change.MERGE, "16249", "16249");
    Succession TAKEN_IN = Succession.of(NEXT, Change.MERGE, "16243", "16249");
    Succession FOUNDED = Succession.establishment(NEXT, "16300");
    Succession CLOSED = Succession.dissolution(NEXT, "16301");

    /** A register in which nothing is kept yet. */
    Units units();

    private Units filled() {
        Units units = units();
        units.put(ImmutableList.of(VILLAGE, MAU_LAM, PHU_NHUAN, PROVINCE));
        units.record(ImmutableList.of(CARRIED, TAKEN_IN, FOUNDED, CLOSED));
        return units;
    }

    @Test
    default void every_code_that_ever_meant_a_unit_is_told_once() {
        assertThat(filled().codes()).containsExactly("16249", "16249-01", "38");
    }

    @Test
    default void a_code_means_the_unit_of_its_day() {
        Units units = filled();
        assertThat(units.find("16249", FIRST)).contains(PHU_NHUAN);
        assertThat(units.find("16249", LAST)).contains(PHU_NHUAN);
        assertThat(units.find("16249", NEXT)).contains(MAU_LAM);
        assertThat(units.find("16249", LocalDate.of(2999, 12, 31))).contains(MAU_LAM);
        assertThat(units.find("16249", FIRST.minusDays(1))).isEmpty();
        assertThat(units.find("16250", NEXT)).isEmpty();
    }

    @Test
    default void a_code_is_text() {
        Units units = filled();
        assertThat(units.find("016249", NEXT)).isEmpty();
        assertThat(units.find("16249 ", NEXT)).isEmpty();
        assertThat(units.find("%", NEXT)).isEmpty();
    }

    @Test
    default void all_that_a_code_ever_meant_is_told_by_day() {
        assertThat(filled().ever(ImmutableSet.of("16249", "38", "99999")))
                .containsExactly(PHU_NHUAN, MAU_LAM, PROVINCE);
        assertThat(filled().ever(ImmutableSet.of())).isEmpty();
    }

    @Test
    default void all_that_ever_stood_directly_under_a_code_is_told() {
        assertThat(filled().everUnder(ImmutableSet.of("38", "16249"))).containsExactly(PHU_NHUAN, MAU_LAM, VILLAGE);
        assertThat(filled().everUnder(ImmutableSet.of("16249-01"))).isEmpty();
    }

    @Test
    default void children_are_those_of_the_day() {
        assertThat(filled().children("38", LAST)).containsExactly(PHU_NHUAN);
        assertThat(filled().children("38", NEXT)).containsExactly(MAU_LAM);
        assertThat(filled().children("38", FIRST.minusDays(1))).isEmpty();
    }

    @Test
    default void within_a_unit_is_itself_and_everything_below_at_any_depth() {
        assertThat(filled().within("38", NEXT)).containsExactly(MAU_LAM, VILLAGE, PROVINCE);
        assertThat(filled().within("16249", LAST)).containsExactly(PHU_NHUAN, VILLAGE);
        assertThat(filled().within("16249-01", LAST)).containsExactly(VILLAGE);
        assertThat(filled().within("38", FIRST.minusDays(1))).isEmpty();
    }

    @Test
    default void a_day_shows_everything_there_on_it() {
        assertThat(filled().on(LAST)).containsExactly(PHU_NHUAN, VILLAGE, PROVINCE);
        assertThat(filled().on(NEXT)).containsExactly(MAU_LAM, VILLAGE, PROVINCE);
        assertThat(filled().on(FIRST.minusDays(1))).isEmpty();
    }

    @Test
    default void a_unit_is_found_by_the_key_of_its_proper_name_on_its_days() {
        Units units = filled();
        String proper = NameKey.of("THÔN ĐỒNG HÒA", UnitType.RESIDENTIAL_AREA).proper();
        assertThat(units.named(proper, NEXT)).containsExactly(VILLAGE);
        assertThat(units.named(proper, FIRST.minusDays(1))).isEmpty();
        assertThat(units.named("Thôn Đồng Hoà", NEXT)).isEmpty();
    }

    @Test
    default void successions_are_found_from_either_end() {
        Units units = filled();
        assertThat(units.successions(ImmutableSet.of("16243"))).containsExactly(TAKEN_IN);
        assertThat(units.successions(ImmutableSet.of("16249", "16243"))).containsExactly(TAKEN_IN, CARRIED);
        assertThat(units.successions(ImmutableSet.of("16300"))).containsExactly(FOUNDED);
        assertThat(units.successions(ImmutableSet.of("16301"))).containsExactly(CLOSED);
        assertThat(units.successions(ImmutableSet.of("99999"))).isEmpty();
    }

    @Test
    default void a_unit_with_the_code_and_first_day_of_another_takes_its_place() {
        Units units = filled();
        Unit moved =
                VILLAGE.under(Optional.empty()).named("Tổ dân phố Đồng Hòa").ending(LAST);
        units.put(ImmutableList.of(moved));
        assertThat(units.ever(ImmutableSet.of("16249-01"))).containsExactly(moved);
        assertThat(units.children("16249", LAST)).isEmpty();
        assertThat(units.find("16249-01", NEXT)).isEmpty();
        assertThat(units.on(LAST)).contains(moved);
    }

    @Test
    default void a_succession_between_the_same_codes_on_the_same_day_takes_the_place_of_another() {
        Units units = filled();
        Succession split = CARRIED.as(Change.SPLIT);
        units.record(ImmutableList.of(split, FOUNDED));
        assertThat(units.successions(ImmutableSet.of("16249"))).containsExactly(TAKEN_IN, split);
        assertThat(units.successions(ImmutableSet.of("16300"))).containsExactly(FOUNDED);
    }

    @Test
    default void a_name_is_kept_as_it_was_given() {
        Units units = units();
        Unit hoanKiem = PROVINCE.named("Phường \nHoàn  Kiếm’s “Hoà” \uD83C\uDFE0");
        units.put(ImmutableList.of(hoanKiem));
        assertThat(units.find("38", NEXT).orElseThrow().name()).isEqualTo(hoanKiem.name());
    }

    @Test
    default void thousands_are_asked_for_at_once() {
        Units units = units();
        ImmutableList.Builder<Unit> many = ImmutableList.builder();
        ImmutableSet.Builder<String> codes = ImmutableSet.builder();
        for (int number = 10_000; number < 50_000; number++) {
            String code = "A" + number;
            codes.add(code);
            many.add(new Unit(code, UnitType.AGENCY, "Cơ quan " + number, Optional.of("38"), FIRST, Optional.empty()));
        }
        units.put(ImmutableList.of(PROVINCE));
        units.put(many.build());
        assertThat(units.ever(codes.build())).isEqualTo(many.build());
        assertThat(units.everUnder(codes.build())).isEmpty();
        assertThat(units.successions(codes.build())).isEmpty();
        assertThat(units.children("38", NEXT)).hasSize(40_000);
    }

    @Test
    default void of_two_with_one_code_and_first_day_in_one_go_the_later_holds() {
        Units units = units();
        Unit wrong = new Unit("16249", UnitType.COMMUNE, "Xã Phú", Optional.of("38"), FIRST, Optional.of(LAST));
        units.put(ImmutableList.of(wrong, PHU_NHUAN));
        assertThat(units.ever(ImmutableSet.of("16249"))).containsExactly(PHU_NHUAN);
        units.put(ImmutableList.of(wrong, PHU_NHUAN));
        assertThat(units.ever(ImmutableSet.of("16249"))).containsExactly(PHU_NHUAN);
    }

    @Test
    default void of_two_links_of_the_same_units_on_one_day_in_one_go_the_later_holds() {
        Units units = units();
        units.record(ImmutableList.of(Succession.of(NEXT, Change.RENAME, "16249", "16249"), CARRIED));
        assertThat(units.successions(ImmutableSet.of("16249"))).containsExactly(CARRIED);
    }
}
