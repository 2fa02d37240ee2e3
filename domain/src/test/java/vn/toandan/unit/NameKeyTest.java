package vn.toandan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Xã Hoà Lạc | Xã Hòa Lạc
                    Xã Thuỵ Hùng | Xã Thụy Hùng
                    Phường Nguyễn Uý | Phường Nguyễn Úy
                    Thị Trấn Óc Eo | THỊ TRẤN ÓC EO
                    Xã Ea H’Leo | Xã Ea H'leo
                    Xã M´Drắk | xã m'drắk
                    Xã Đắk Long | Xã Ðắk Long
                    Phường 08 | phường 8
                    TT. Bến Sung | Thị trấn Bến Sung
                    P.8 | Phường 8
                    Xã  Vĩnh Tường | Xã Vĩnh Tường
                    Như Thanh | Xã Như Thanh
                    """)
    void two_spellings_of_one_name_match(String one, String other) {
        assertThat(key(one).matches(key(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Xã Yên Thọ | Xã Yên Thổ
                    Xã Dak Long | Xã Đak Long
                    Xã Như Thanh | Phường Như Thanh
                    Xã Xuân Du | Xã Xuân Dư
                    Phường 8 | Phường 18
                    Phường 10 | Phường 1
                    Xã Hoà An | Xã Hoàn
                    """)
    void two_names_do_not(String one, String other) {
        assertThat(key(one).matches(key(other))).isFalse();
    }

    @Test
    void composed_and_decomposed_letters_match() {
        String name = "Đặc khu Hoàng Sa, Xã Đan Phượng, Ứng Hòa, Uyển";
        assertThat(key(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(key(name));
        // As found in an official export: the breve and the dot below in the wrong order.
        assertThat(key("Đă\u0323c khu Hoàng Sa")).isEqualTo(key("Đặc khu Hoàng Sa"));
    }

    @Test
    void line_breaks_and_every_kind_of_blank_count_as_one_blank() {
        assertThat(key(" Phường \n\u00A0Hoàn\u200B \t Kiếm\u3000")).isEqualTo(key("Phường Hoàn Kiếm"));
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL_AREA, Tổ dân phố số 3, số 3",
        "RESIDENTIAL_AREA, TDP 03, 3",
        "RESIDENTIAL_AREA, Thôn 1, 1",
        "RESIDENTIAL_AREA, Bản Bo, bo",
        "RESIDENTIAL_AREA, Khu phố Bình An, bình an",
        "RESIDENTIAL_AREA, KP 7, 7",
        "RESIDENTIAL_AREA, Khu dân cư 5, 5",
        "RESIDENTIAL_AREA, KDC.5, 5",
        "RESIDENTIAL_AREA, Tiểu khu 2, 2",
        "RESIDENTIAL_AREA, TK. 2, 2",
        "RESIDENTIAL_AREA, Ấp Bình An, bình an",
        "COMMUNE, Bản Bo, bản bo",
        "COMMUNE, Xã Bản Bo, bản bo",
        "COMMUNE, Thị trấn Cán Khê, cán khê",
        "COMMUNE, Đặc khu Phú Quốc, phú quốc",
        "COMMUNE, X. Cán Khê, cán khê",
        "COMMUNE, Xã, xã",
        "COMMUNE, Xãn, xãn",
        "DISTRICT, Thị xã Sơn Tây, sơn tây",
        "DISTRICT, TX. Sơn Tây, sơn tây",
        "DISTRICT, H. Như Thanh, như thanh",
        "DISTRICT, Q.1, 1",
        "DISTRICT, TP. Thanh Hóa, thanh hóa",
        "PROVINCE, TP Huế, huế",
        "PROVINCE, Tỉnh Thanh Hóa, thanh hóa",
        "AGENCY, Công an xã Cán Khê, công an xã cán khê"
    })
    void the_word_for_the_type_is_taken_off_where_it_stands_for_one(UnitType type, String name, String proper) {
        assertThat(NameKey.of(name, type).proper())
                .isEqualTo(NameKey.of(proper, UnitType.SCHOOL).proper());
    }

    @Test
    void a_name_finds_its_unit_on_a_day_and_never_chooses_among_several() {
        InMemoryUnits units = NhuThanh.mapped();
        UnitNames names = new UnitNames(units);
        Optional<String> anywhere = Optional.empty();
        assertThat(names.find("XÃ MẬU LÂM", UnitType.COMMUNE, anywhere, DAY))
                .isEqualTo(new NameMatch.One(units.find("16249", DAY).orElseThrow()));
        assertThat(names.find("Mậu Lâm", UnitType.COMMUNE, anywhere, DAY.minusDays(1)))
                .isEqualTo(
                        new NameMatch.One(units.find("16243", DAY.minusDays(1)).orElseThrow()));
        assertThat(names.find("Phú Nhuận", UnitType.COMMUNE, anywhere, DAY)).isEqualTo(new NameMatch.None());
        assertThat(names.find("Như Thanh", UnitType.DISTRICT, anywhere, DAY)).isEqualTo(new NameMatch.None());

        UnitRegister register = new UnitRegister(units);
        register.addAll(ImmutableList.of(village("A-1", "16249"), village("B-1", "16264")))
                .orElseThrow();
        assertThat(names.find("thôn 01", UnitType.RESIDENTIAL_AREA, anywhere, DAY))
                .isEqualTo(new NameMatch.Several(ImmutableList.of(
                        units.find("A-1", DAY).orElseThrow(),
                        units.find("B-1", DAY).orElseThrow())));
        assertThat(names.find("thôn 01", UnitType.RESIDENTIAL_AREA, Optional.of("16264"), DAY))
                .isEqualTo(new NameMatch.One(units.find("B-1", DAY).orElseThrow()));
        assertThat(names.find("1", UnitType.RESIDENTIAL_AREA, Optional.of("403"), DAY))
                .isEqualTo(new NameMatch.None());
    }

    @Test
    void no_ward_is_found_where_only_a_commune_bears_the_name() {
        assertThat(new UnitNames(NhuThanh.mapped()).find("Phường Mậu Lâm", UnitType.COMMUNE, Optional.empty(), DAY))
                .isEqualTo(new NameMatch.None());
    }

    @Test
    void a_unit_of_another_type_with_the_same_name_does_not_make_it_ambiguous() {
        InMemoryUnits units = NhuThanh.mapped();
        new UnitRegister(units)
                .add(new UnitRow(2, "A-1", UnitType.AGENCY, "Mậu Lâm", Optional.empty(), DAY, Optional.empty()))
                .orElseThrow();
        assertThat(new UnitNames(units).find("Mậu Lâm", UnitType.COMMUNE, Optional.empty(), DAY))
                .isEqualTo(new NameMatch.One(units.find("16249", DAY).orElseThrow()));
    }

    private static UnitRow village(String code, String parent) {
        return new UnitRow(2, code, UnitType.RESIDENTIAL_AREA, "Thôn 1", Optional.of(parent), DAY, Optional.empty());
    }

    private static NameKey key(String name) {
        return NameKey.of(name, UnitType.COMMUNE);
    }
}
