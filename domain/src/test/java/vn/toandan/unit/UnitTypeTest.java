package vn.toandan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.law.Wording;
import vn.toandan.unit.Succession.Change;

class UnitTypeTest {

    @Test
    void files_name_seven_types_from_the_top_down() {
        assertThat(Arrays.stream(UnitType.values()).map(UnitType::code))
                .containsExactly(
                        "province", "district", "commune", "residential_area", "agency", "enterprise", "school");
    }

    @ParameterizedTest
    @EnumSource
    void a_type_is_found_by_its_name_in_files(UnitType type) {
        assertThat(UnitType.of(type.code())).contains(type);
        assertThat(UnitType.of(type.name())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_that_is_judged_is_a_type_of_the_same_name(UnitKind kind) {
        UnitType type = UnitType.of(kind);
        assertThat(type.kind()).contains(kind);
        assertThat(type.code()).isEqualTo(kind.code());
        assertThat(type.words()).isEqualTo(kind.words());
    }

    @Test
    void provinces_and_districts_are_not_judged() {
        assertThat(UnitType.PROVINCE.kind()).isEmpty();
        assertThat(UnitType.DISTRICT.kind()).isEmpty();
        assertThat(Wording.VIETNAMESE.phrase(UnitType.DISTRICT.words()))
                .isEqualTo("huyện, quận, thị xã, thành phố thuộc tỉnh");
        assertThat(Wording.ENGLISH.phrase(UnitType.PROVINCE.words()))
                .isEqualTo("province, city under central authority");
    }

    @Test
    void the_catalogue_knows_three_levels() {
        assertThat(UnitType.ofLevel(1)).contains(UnitType.PROVINCE);
        assertThat(UnitType.ofLevel(2)).contains(UnitType.DISTRICT);
        assertThat(UnitType.ofLevel(3)).contains(UnitType.COMMUNE);
        assertThat(UnitType.ofLevel(0)).isEqualTo(Optional.empty());
        assertThat(UnitType.ofLevel(4)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, ''",
        "DISTRICT, PROVINCE",
        "COMMUNE, PROVINCE DISTRICT",
        "RESIDENTIAL_AREA, COMMUNE",
        "AGENCY, PROVINCE DISTRICT COMMUNE",
        "ENTERPRISE, PROVINCE DISTRICT COMMUNE",
        "SCHOOL, PROVINCE DISTRICT COMMUNE"
    })
    void a_unit_stands_under_a_level_above_it(UnitType type, String above) {
        assertThat(Arrays.stream(UnitType.values()).filter(type::mayStandUnder).map(UnitType::name))
                .containsExactly(above.isEmpty() ? new String[0] : above.split(" ", -1));
    }

    @ParameterizedTest
    @EnumSource
    void a_change_is_found_by_its_name_in_files_and_worded(Change change) {
        assertThat(Change.of(change.code())).contains(change);
        assertThat(Change.of(change.name())).isEmpty();
        assertThat(Wording.VIETNAMESE.phrase(change.words())).isNotEqualTo(Wording.ENGLISH.phrase(change.words()));
    }
}
