package vn.toandan.persistence.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.law.Wording;
import vn.toandan.persistence.workbook.Typed;
import vn.toandan.safety.Facts;

/** The same rules for rows of a workbook as for rows of text, and what only a workbook can do. */
class XlsxTest {

    static final String HEADER = row("unit_code", "unit_kind", "unit_name", "year", "crimes", "registration_date");

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    private static String number(String stored) {
        return "<c><v>" + stored + "</v></c>";
    }

    static String row(String... texts) {
        return "<row>"
                + String.join("", Arrays.stream(texts).map(XlsxTest::text).toList()) + "</row>";
    }

    static ReadingOf rows(String... rows) {
        return bytes(new Typed(String.join("", rows)).bytes());
    }

    static ReadingOf bytes(byte[] bytes) {
        return ReadingOf.files(ReadingOf.source("a.xlsx", bytes));
    }

    /** One unit with one more cell. */
    private static ReadingOf cell(String column, String cell) {
        return rows(
                row("unit_code", "unit_kind", "year", column),
                "<row>" + text("A") + text("residential_area") + number("2024") + cell + "</row>");
    }

    @Test
    void rows_are_read_by_names_or_labels_in_any_form_of_unicode() {
        String label = Normalizer.normalize("Số hộ đang cư trú", Normalizer.Form.NFD);
        ReadingOf read = rows(
                row("Mã đơn vị", "Loại đơn vị", "NĂM", label, "Tên đơn vị"),
                row(
                        "16231-01",
                        "Khu dân cư",
                        "2024",
                        "120",
                        Normalizer.normalize("Thôn  Mậu\nLâm", Normalizer.Form.NFD)));
        assertThat(read.complaints()).isEmpty();
        assertThat(read.rows().get(0).unit().name()).isEqualTo("Thôn Mậu Lâm");
        assertThat(read.value(Facts.HOUSEHOLDS_RESIDENT)).contains(120L);
    }

    @ParameterizedTest
    @CsvSource({"120, 120", "120.0, 120", "1.2E2, 120", "0, 0"})
    void whole_numbers_are_counts_however_they_are_stored(String stored, long count) {
        assertThat(cell("crimes", number(stored)).value(Facts.CRIMES)).contains(count);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, số đếm không thể có phần thập phân",
        "1.234, số đếm không thể có phần thập phân",
        "1234.567, số đếm không thể có phần thập phân",
        "-1, số đếm không thể âm",
        "1E15, đây không phải là số",
    })
    void a_stored_number_reads_one_way_only(String stored, String said) {
        assertThat(cell("crimes", number(stored)).complaints())
                .singleElement()
                .asString()
                .startsWith("a.xlsx, dòng 2, cột crimes, “" + stored + "”: ")
                .contains(said)
                .doesNotContain("hoặc 1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000", "1,000", "12.345"})
    void text_that_reads_both_ways_is_refused_as_in_csv(String text) {
        assertThat(cell("crimes", text(text)).complaints())
                .isEqualTo(ReadingOf.cell("crimes", text).complaints().stream()
                        .map(line -> line.replace("a.csv", "a.xlsx"))
                        .toList());
    }

    @Test
    void a_day_is_a_date_cell_or_text() {
        assertThat(cell("registration_date", "<c s=\"1\"><v>45509</v></c>").value(Facts.REGISTRATION_DATE))
                .contains("2024-08-05");
        assertThat(cell("registration_date", text("5/8/2024")).value(Facts.REGISTRATION_DATE))
                .contains("2024-08-05");
        assertThat(cell("registration_date", number("45509")).complaints().get(0))
                .contains("“45509”: không đọc được ngày này");
        assertThat(cell("registration_date", "<c s=\"1\"><v>60</v></c>")
                        .complaints()
                        .get(0))
                .contains("“1900-02-29”: lịch không có ngày này");
    }

    @ParameterizedTest
    @ValueSource(strings = {"16228", "16228.0"})
    void a_code_that_is_a_number_is_read_with_a_remark(String stored) {
        ReadingOf read = rows(
                row("unit_code", "unit_kind", "year"),
                "<row>" + number(stored) + text("commune") + number("2024.0") + "</row>");
        assertThat(read.rows().get(0).unit().code()).isEqualTo("16228");
        assertThat(read.reading().remarks().get(0).line(Wording.VIETNAMESE))
                .isEqualTo("a.xlsx, dòng 2, cột unit_code, “16228”: đã đọc là mã 16228; "
                        + "nên đặt cột mã ở định dạng văn bản");
    }

    @Test
    void a_code_that_is_text_keeps_its_zeros_without_a_remark() {
        ReadingOf read = rows(row("unit_code", "unit_kind", "year"), row("00016", "commune", "2024"));
        assertThat(read.rows().get(0).unit().code()).isEqualTo("00016");
        assertThat(read.reading().remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23456789012346E+15", "16228.5", "-5"})
    void a_number_that_has_lost_the_code_is_refused(String stored) {
        assertThat(rows(
                                row("unit_code", "unit_kind", "year"),
                                "<row>" + number(stored) + text("commune") + number("2024") + "</row>")
                        .complaints())
                .singleElement()
                .asString()
                .contains("“" + stored + "”: ô là số, nhưng không phải số nguyên");
    }

    @Test
    void what_a_spreadsheet_could_not_compute_is_refused_at_its_cell_once() {
        String fault = "<c t=\"e\"><f>x</f><v>#REF!</v></c>";
        ReadingOf read = rows(HEADER, "<row>" + fault + fault + fault + fault + fault + fault + "</row>");
        assertThat(read.places())
                .containsExactly(
                        "a.xlsx 2 unit_code #REF!",
                        "a.xlsx 2 unit_kind #REF!",
                        "a.xlsx 2 unit_name #REF!",
                        "a.xlsx 2 year #REF!",
                        "a.xlsx 2 crimes #REF!",
                        "a.xlsx 2 registration_date #REF!");
        assertThat(read.complaints().get(0)).contains("công thức trong ô này bị lỗi");
        assertThat(cell("crimes", "<c><f>SUM(B1)</f><v/></c>").complaints())
                .singleElement()
                .asString()
                .contains("chưa được tính lần nào");
    }

    @Test
    void rows_are_told_by_the_sheets_own_numbers_and_blank_ones_are_skipped() {
        ReadingOf read = rows(
                HEADER,
                "<row r=\"5\"><c r=\"A5\" s=\"1\"/>" + text(" ") + "</row>",
                "<row r=\"40\"><c r=\"A40\"><v>1</v></c><c r=\"F40\" t=\"inlineStr\"><is><t>x</t></is></c></row>");
        assertThat(read.reading().rows()).isEqualTo(1);
        assertThat(read.places())
                .containsExactly("a.xlsx 40 year ", "a.xlsx 40 unit_kind ", "a.xlsx 40 registration_date x");
    }

    @Test
    void cells_outside_the_columns_may_only_be_empty() {
        assertThat(rows(
                                HEADER,
                                "<row>" + text("A") + text("commune") + text("") + number("2024")
                                        + "<c r=\"H2\"><v>7</v></c></row>")
                        .places())
                .containsExactly("a.xlsx 2  7");
    }

    @Test
    void headers_are_refused_as_in_csv() {
        assertThat(rows(row("unit_code", "unit_kind", "year", "Mã đơn vị")).places())
                .containsExactly("a.xlsx 1 Mã đơn vị Mã đơn vị");
        assertThat(rows(row("16231-01", "commune", "2024")).complaints().get(0)).contains("không thấy dòng tiêu đề");
        assertThat(rows(row("unit_code", "crimes")).complaints().get(0)).contains("thiếu cột unit_kind (Loại đơn vị)");
        assertThat(rows("").complaints().get(0)).contains("tệp không có dòng nào");
        assertThat(rows(HEADER).complaints()).isEmpty();
        assertThat(rows(HEADER).reading().rows()).isZero();
    }

    @Test
    void an_apostrophe_is_no_guard_where_a_cell_says_itself_that_it_is_text() {
        assertThat(rows(HEADER, row("A", "commune", "'=1+1", "2024"))
                        .rows()
                        .get(0)
                        .unit()
                        .name())
                .isEqualTo("'=1+1");
    }

    @Test
    void the_same_unit_in_a_workbook_and_in_text_is_a_repetition(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("xã.xlsx"), new Typed(HEADER + row("A", "commune", "", "2024")).bytes());
        ReadingOf read = ReadingOf.files(
                Source.file(file),
                Source.of("-", new ByteArrayInputStream(Files.readAllBytes(file))),
                ReadingOf.source("a.csv", "unit_code,unit_kind,year\nA,commune,2024"));
        assertThat(read.rows()).hasSize(3);
        assertThat(read.places()).containsExactly("- 2 unit_code A", "a.csv 2 unit_code A");
    }

    @Test
    void the_one_who_watches_sees_the_file_grow_to_its_size() {
        byte[] workbook = new Typed(HEADER + row("A", "commune", "", "2024").repeat(5_000)).bytes();
        List<Long> seen = new ArrayList<>();
        new FactFiles(ReadingOf.STANDARD)
                .watching(seen::add)
                .read(List.of(ReadingOf.source("a.csv", workbook), ReadingOf.source("b.csv", workbook)), row -> {});
        assertThat(seen).isSorted();
        assertThat(seen.get(seen.size() - 1)).isEqualTo(2L * workbook.length);
    }
}
