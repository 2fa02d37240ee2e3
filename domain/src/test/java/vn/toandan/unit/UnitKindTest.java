package vn.toandan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.law.Wording;

class UnitKindTest {

    @Test
    void files_name_five_kinds_in_the_order_of_the_circular() {
        assertThat(Arrays.stream(UnitKind.values()).map(UnitKind::code))
                .containsExactly("residential_area", "commune", "agency", "enterprise", "school");
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_is_found_by_its_name_in_files(UnitKind kind) {
        assertThat(UnitKind.of(kind.code())).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "province", "district", "COMMUNE", "Commune", "khu dân cư"})
    void no_other_word_names_a_kind(String word) {
        assertThat(UnitKind.of(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RESIDENTIAL_AREA | khu dân cư | residential area
                    COMMUNE | đơn vị cấp xã | commune-level unit
                    AGENCY | cơ quan | agency
                    ENTERPRISE | doanh nghiệp | enterprise
                    SCHOOL | cơ sở giáo dục | school
                    """)
    void a_kind_has_a_name_in_both_languages(UnitKind kind, String vietnamese, String english) {
        assertThat(Wording.VIETNAMESE.phrase(kind.words())).isEqualTo(vietnamese);
        assertThat(Wording.ENGLISH.phrase(kind.words())).isEqualTo(english);
    }

    @Test
    void a_code_is_text_and_keeps_its_leading_zeros() {
        assertThat(new NamedUnit("00123", UnitKind.COMMUNE, "Xuân Thái").code()).isEqualTo("00123");
    }

    @Test
    void a_name_may_be_missing_but_a_code_may_not() {
        assertThat(new NamedUnit("16231-01", UnitKind.RESIDENTIAL_AREA, "").name())
                .isEmpty();
        assertThatThrownBy(() -> new NamedUnit("", UnitKind.RESIDENTIAL_AREA, "Thôn 1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
