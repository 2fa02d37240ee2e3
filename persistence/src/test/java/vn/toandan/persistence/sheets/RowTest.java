package vn.toandan.persistence.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;
import vn.toandan.safety.Facts;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;

/** What a row says of a unit, and what rows say against each other. */
class RowTest {

    private static final String KEY = "unit_code,unit_kind,unit_name,year";

    @Test
    void a_row_is_a_unit_and_its_facts() {
        ReadingOf read = ReadingOf.lines(KEY + ",households_resident", "16231-01,residential_area,Thôn 1,2024,120");
        assertThat(read.reading().rows()).isEqualTo(1);
        assertThat(read.rows().get(0).unit()).isEqualTo(new NamedUnit("16231-01", UnitKind.RESIDENTIAL_AREA, "Thôn 1"));
        assertThat(read.rows().get(0).sheet().year()).isEqualTo(2024);
        assertThat(read.value(Facts.HOUSEHOLDS_RESIDENT)).contains(120L);
        assertThat(read.value(Facts.HOUSEHOLDS_REGISTERED)).isEmpty();
    }

    @Test
    void a_code_is_text_and_keeps_its_zeros() {
        ReadingOf read = ReadingOf.lines(KEY, "00016,commune,,2024");
        assertThat(read.rows().get(0).unit().code()).isEqualTo("00016");
        assertThat(read.reading().remarks()).isEmpty();
    }

    @Test
    void decimals_that_a_spreadsheet_added_to_a_code_are_dropped_with_a_remark() {
        ReadingOf read = ReadingOf.lines(KEY, "16228.0,commune,,2024");
        assertThat(read.rows().get(0).unit().code()).isEqualTo("16228");
        assertThat(read.reading().remarks().get(0).line(Wording.VIETNAMESE))
                .isEqualTo("a.csv, dòng 2, cột unit_code, “16228.0”: đã đọc là mã 16228; "
                        + "nên đặt cột mã ở định dạng văn bản");
        assertThat(read.reading().remarks().get(0).line(Wording.ENGLISH))
                .isEqualTo("a.csv, row 2, column unit_code, “16228.0”: read as code 16228; "
                        + "it is better to format the column as text");
    }

    @Test
    void a_point_may_be_part_of_a_code() {
        ReadingOf read = ReadingOf.lines(KEY, "16.000,commune,,2024", "12.345-1,commune,,2024");
        assertThat(read.rows()).extracting(row -> row.unit().code()).containsExactly("16.000", "12.345-1");
        assertThat(read.reading().remarks()).isEmpty();
    }

    @Test
    void remarks_beyond_a_thousand_are_counted() {
        String rows = IntStream.range(0, 1_005)
                .mapToObj(number -> "\n" + (10_000 + number) + ".0,commune,,2024")
                .reduce(KEY, String::concat);
        ReadingOf read = ReadingOf.files(ReadingOf.source("a.csv", rows));
        assertThat(read.reading().remarks()).hasSize(1_000);
        assertThat(read.reading().moreRemarks()).isEqualTo(5);
    }

    @Test
    void a_name_is_composed_and_put_on_one_line() {
        String name = Normalizer.normalize("Phường \nHoàn  Kiếm", Normalizer.Form.NFD);
        ReadingOf read = ReadingOf.lines(KEY, "A,commune,\"" + name + "\",2024");
        assertThat(read.rows().get(0).unit().name()).isEqualTo("Phường Hoàn Kiếm");
    }

    @Test
    void a_row_with_a_line_break_in_a_cell_is_one_row_as_in_a_spreadsheet() {
        ReadingOf read = ReadingOf.lines(KEY + ",crimes", "A,commune,\"Xã\nA\",2024,", "B,commune,,2024,x");
        assertThat(read.places()).containsExactly("a.csv 3 crimes x");
    }

    @Test
    void blank_lines_are_skipped_and_counted() {
        ReadingOf read =
                ReadingOf.lines("", KEY + ",crimes", "", "A,commune,,2024,", ",,,,", " , ,", "B,commune,,2024,x");
        assertThat(read.reading().rows()).isEqualTo(2);
        assertThat(read.places()).containsExactly("a.csv 7 crimes x");
    }

    @Test
    void cells_that_are_not_there_are_empty() {
        ReadingOf read = ReadingOf.lines(KEY + ",crimes,social_evils", "A,commune,,2024");
        assertThat(read.complaints()).isEmpty();
        assertThat(read.value(Facts.CRIMES)).isEmpty();
    }

    @Test
    void cells_beyond_the_header_may_only_be_empty() {
        assertThat(ReadingOf.lines(KEY, "A,commune,,2024,,").complaints()).isEmpty();
        assertThat(ReadingOf.lines(KEY, "A,commune,Xã A, huyện B,2024").places())
                .contains("a.csv 2  2024", "a.csv 2 year huyện B");
    }

    @Test
    void the_same_goes_for_cells_of_a_column_without_a_name() {
        assertThat(ReadingOf.lines(KEY + ",,crimes,", "A,commune,,2024,,3,").complaints())
                .isEmpty();
        assertThat(ReadingOf.lines(KEY + ",,crimes,", "A,commune,,2024,7,3,").places())
                .containsExactly("a.csv 2  7");
    }

    @Test
    void every_fault_of_a_row_is_said_at_once() {
        ReadingOf read =
                ReadingOf.lines(KEY + ",crimes,new_hotspots,registration_date", ",village,,24,-1,x,30/02/2024");
        assertThat(read.rows()).isEmpty();
        assertThat(read.places())
                .containsExactly(
                        "a.csv 2 unit_code ",
                        "a.csv 2 year 24",
                        "a.csv 2 unit_kind village",
                        "a.csv 2 crimes -1",
                        "a.csv 2 new_hotspots x",
                        "a.csv 2 registration_date 30/02/2024");
    }

    @Test
    void a_kind_is_its_code_or_its_words() {
        ReadingOf read =
                ReadingOf.lines(KEY, "A,residential_area,,2024", "B,Khu dân cư,,2024", "C,Đơn vị cấp xã,,2024");
        assertThat(read.rows())
                .extracting(row -> row.unit().kind())
                .containsExactly(UnitKind.RESIDENTIAL_AREA, UnitKind.RESIDENTIAL_AREA, UnitKind.COMMUNE);
    }

    @Test
    void an_unknown_kind_is_refused_with_the_five_codes() {
        assertThat(ReadingOf.lines(KEY, "A,Communes,,2024").complaints())
                .singleElement()
                .asString()
                .startsWith("a.csv, dòng 2, cột unit_kind, “Communes”: không có loại đơn vị này")
                .contains("residential_area (khu dân cư)", "school (cơ sở giáo dục)");
    }

    @Test
    void a_fact_that_is_not_asked_of_the_kind_has_to_be_empty() {
        ReadingOf read = ReadingOf.lines(KEY + ",households_resident", "A,school,,2024,5", "B,school,,2024,");
        assertThat(read.complaints())
                .containsExactly(
                        "a.csv, dòng 2, cột households_resident, “5”: chỉ tiêu này không áp dụng cho loại "
                                + "đơn vị của dòng (cơ sở giáo dục); đúng phải là: để trống, hoặc sửa loại đơn vị nếu ghi nhầm");
    }

    @Test
    void facts_that_cannot_be_together_are_refused_at_the_first_of_them() {
        ReadingOf read = ReadingOf.lines(
                KEY + ",Số hộ đang cư trú,Số hộ đã đăng ký",
                "A,residential_area,,2024,118,120",
                "B,residential_area,,2024,0,");
        assertThat(read.places()).containsExactly("a.csv 2 Số hộ đã đăng ký 120", "a.csv 3 Số hộ đang cư trú 0");
        assertThat(read.complaints().get(0)).contains("số hộ đã đăng ký (120) lớn hơn số hộ đang cư trú (118)");
    }

    @Test
    void a_fact_carries_the_document_and_the_body_that_are_named_beside_it() {
        ReadingOf read = ReadingOf.lines(
                KEY
                        + ",rules_implemented,rules_implemented:document,RULES_IMPLEMENTED:by,crimes:by,effective_models:by",
                "A,residential_area,,2024,có,12/KL-BCĐ,Ban Chỉ đạo,,ai đó");
        assertThat(read.complaints()).isEmpty();
        var source = read.rows().get(0).sheet().source(Facts.RULES_IMPLEMENTED);
        assertThat(source.document()).contains("12/KL-BCĐ");
        assertThat(source.by()).contains("Ban Chỉ đạo");
        assertThat(read.rows().get(0).sheet().source(Facts.CRIMES).document()).isEmpty();
    }

    @Test
    void a_unit_stands_once_a_year_in_all_files_together() {
        ReadingOf read = ReadingOf.files(
                ReadingOf.source("a.csv", KEY + "\nA,commune,,2024\nA,commune,,2023\nB,commune,,2024"),
                ReadingOf.source("b.csv", "year;unit_kind;unit_code\n2022;commune;A\n2024;commune;A\n\n2024;school;B"));
        assertThat(read.complaints())
                .containsExactly(
                        "b.csv, dòng 3, cột unit_code, “A”: đơn vị A năm 2024 đã có ở dòng 2 của a.csv; "
                                + "đúng phải là: mỗi đơn vị mỗi năm chỉ có một dòng trong tất cả các tệp",
                        "b.csv, dòng 5, cột unit_code, “B”: đơn vị B năm 2024 đã có ở dòng 4 của a.csv; "
                                + "đúng phải là: mỗi đơn vị mỗi năm chỉ có một dòng trong tất cả các tệp");
    }

    @Test
    void a_repeated_row_is_named_against_the_first_also_when_rows_have_other_faults() {
        ReadingOf read = ReadingOf.lines(
                KEY + ",crimes", "16228.0,commune,,2024,x", "16228,commune,,2024.0,", "16228,commune,,2024,");
        assertThat(read.places())
                .containsExactly("a.csv 2 crimes x", "a.csv 3 unit_code 16228", "a.csv 4 unit_code 16228");
        assertThat(read.complaints().get(2)).contains("đã có ở dòng 2 của a.csv");
    }

    @Test
    void rows_without_a_key_repeat_nothing() {
        assertThat(ReadingOf.lines(KEY, ",commune,,2024", ",commune,,2024", "A,commune,,x", "A,commune,,x")
                        .places())
                .containsExactly("a.csv 2 unit_code ", "a.csv 3 unit_code ", "a.csv 4 year x", "a.csv 5 year x");
    }

    @Test
    void complaints_beyond_a_thousand_are_counted() {
        String rows = IntStream.range(0, 1_234)
                .mapToObj(number -> "\nK" + number + ",commune,,2024,x")
                .reduce(KEY + ",crimes", String::concat);
        Complaints complaints =
                ReadingOf.files(ReadingOf.source("a.csv", rows)).reading().complaints();
        assertThat(complaints.kept()).hasSize(1_000);
        assertThat(complaints.more()).isEqualTo(234);
    }

    @Test
    void a_file_given_twice_is_refused_to_the_last_row() {
        String rows = IntStream.range(0, 1_500)
                .mapToObj(number -> "\nK" + number + ",commune,,2024")
                .reduce(KEY, String::concat);
        Source file = ReadingOf.source("a.csv", rows);
        Complaints complaints = ReadingOf.files(file, file).reading().complaints();
        assertThat(complaints.kept().size() + complaints.more()).isEqualTo(1_500);
    }

    /** Beyond a hundred thousand units the first rows are no longer remembered, only counted. */
    @Test
    void so_is_one_of_more_units_than_are_remembered() {
        StringBuilder rows = new StringBuilder(KEY);
        for (int number = 0; number < 100_010; number++) {
            rows.append("\nK").append(number).append(",commune,,2024");
        }
        Source file = ReadingOf.source("a.csv", rows.toString());
        Complaints complaints = ReadingOf.files(file, file).reading().complaints();
        assertThat(complaints.kept().size() + complaints.more()).isEqualTo(100_010);
    }

    @Test
    void acceptable_rows_come_in_the_order_of_the_files() {
        ReadingOf read = ReadingOf.files(
                ReadingOf.source("b.csv", KEY + "\nB,commune,,2024\nX,commune,,y\nC,commune,,2024"),
                ReadingOf.source("a.csv", KEY + "\nA,commune,,2024"));
        assertThat(read.rows()).extracting(row -> row.unit().code()).isEqualTo(List.of("B", "C", "A"));
        assertThat(read.reading().complaints().isEmpty()).isFalse();
        assertThat(read.reading().rows()).isEqualTo(4);
    }
}
