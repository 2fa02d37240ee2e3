package vn.toandan.persistence.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.safety.Facts;

/** What a single cell may say, and what it may not. */
class CellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "05 | 5",
                "120.0 | 120",
                "120,0 | 120",
                "120.00 | 120",
                "1234.000 | 1234",
                "0.000 | 0",
                "00000000000000000000007 | 7",
                "999999999999999 | 999999999999999",
            })
    void a_count_is_read_as_spreadsheets_write_it(String cell, long count) {
        assertThat(ReadingOf.cell("crimes", cell).value(Facts.CRIMES)).contains(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.000 | có thể đọc là số thập phân 1 hoặc số nguyên 1000",
                "1,000 | có thể đọc là số thập phân 1 hoặc số nguyên 1000",
                "12.345 | có thể đọc là số thập phân 12,345 hoặc số nguyên 12345",
                "-1 | số đếm không thể âm",
                "−1 | số đếm không thể âm",
                "1.5 | số đếm không thể có phần thập phân",
                "0,5 | số đếm không thể có phần thập phân",
                "1.234.567 | chỉ gồm chữ số, viết liền: 1234567",
                "1 000 | chỉ gồm chữ số, viết liền: 1000",
                "1000000000000000 | một số nguyên từ 0 đến 999999999999999",
                "nhiều | đây không phải là số",
                "+5 | đây không phải là số",
                "1e3 | đây không phải là số",
                "5. | đây không phải là số",
                ".5 | đây không phải là số",
                "１２ | đây không phải là số",
                "not_comparable | đây không phải là số",
            })
    void what_is_no_count_is_refused_and_the_right_way_is_said(String cell, String said) {
        ReadingOf read = ReadingOf.cell("crimes", cell);
        assertThat(read.rows()).isEmpty();
        assertThat(read.places()).containsExactly("a.csv 2 crimes " + cell);
        assertThat(read.complaints()).singleElement().asString().contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_comparable", "Không so sánh được", "KHÔNG SO SÁNH ĐƯỢC"})
    void last_years_count_may_be_not_comparable(String cell) {
        assertThat(ReadingOf.cell("crimes_last_year", cell).value(Facts.CRIMES_LAST_YEAR))
                .contains("not_comparable");
        assertThat(ReadingOf.cell("crimes_last_year", Normalizer.normalize(cell, Normalizer.Form.NFD))
                        .value(Facts.CRIMES_LAST_YEAR))
                .contains("not_comparable");
    }

    @ParameterizedTest
    @CsvSource({"yes, yes", "YES, yes", "có, yes", "CÓ, yes", "no, no", "No, no", "không, no", "KHÔNG, no"})
    void yes_and_no_are_read_in_any_case_and_form(String cell, String answer) {
        assertThat(ReadingOf.cell("rules_implemented", cell).value(Facts.RULES_IMPLEMENTED))
                .contains(answer);
        assertThat(ReadingOf.cell("rules_implemented", Normalizer.normalize(cell, Normalizer.Form.NFD))
                        .value(Facts.RULES_IMPLEMENTED))
                .contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "0", "true", "co", "có không", "đạt"})
    void nothing_else_is_yes_or_no(String cell) {
        assertThat(ReadingOf.cell("rules_implemented", cell).complaints())
                .containsExactly(
                        "a.csv, dòng 2, cột rules_implemented, “" + cell
                                + "”: chỉ nhận “có” hoặc “không”; đúng phải là: “có” (yes) hoặc “không” (no); chưa biết thì để trống");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-05, 2024-08-05",
        "05/08/2024, 2024-08-05",
        "5/8/2024, 2024-08-05",
        "29/02/2024, 2024-02-29",
        "31/3/2024, 2024-03-31",
        "none, none",
        "None, none",
        "không có, none",
        "Không Có, none",
    })
    void a_date_is_read_with_the_day_before_the_month(String cell, String date) {
        assertThat(ReadingOf.cell("registration_date", cell).value(Facts.REGISTRATION_DATE))
                .contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "30/02/2024, lịch không có ngày này",
        "29/02/2023, lịch không có ngày này",
        "2024-13-01, lịch không có ngày này",
        "00/01/2024, lịch không có ngày này",
        "01/00/2024, lịch không có ngày này",
        "01/01/0000, lịch không có ngày này",
        "8/25/2024, lịch không có ngày này",
        "2024/08/05, không đọc được ngày này",
        "05-08-2024, không đọc được ngày này",
        "5/8/24, không đọc được ngày này",
        "2024-8-5, không đọc được ngày này",
        "05/08/20245, không đọc được ngày này",
        "/08/2024, không đọc được ngày này",
        "05//2024, không đọc được ngày này",
        "45509, không đọc được ngày này",
        "2024-08-05T00:00, không đọc được ngày này",
        "có, không đọc được ngày này",
    })
    void what_is_no_date_is_refused(String cell, String said) {
        ReadingOf read = ReadingOf.cell("registration_date", cell);
        assertThat(read.places()).containsExactly("a.csv 2 registration_date " + cell);
        assertThat(read.complaints()).singleElement().asString().contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_completed", "completed", "good", "excellent", "not_rated"})
    void a_choice_is_read_by_its_code(String cell) {
        assertThat(ReadingOf.cell("security_force_rating", cell).value(Facts.SECURITY_FORCE_RATING))
                .contains(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoàn thành tốt nhiệm vụ",
                "Hoàn thành  tốt nhiệm vụ",
                "HOÀN THÀNH TỐT NHIỆM VỤ",
                "duties completed well"
            })
    void a_choice_is_read_by_its_words_too(String cell) {
        assertThat(ReadingOf.cell("security_force_rating", cell).value(Facts.SECURITY_FORCE_RATING))
                .contains("good");
        assertThat(ReadingOf.cell("security_force_rating", Normalizer.normalize(cell, Normalizer.Form.NFD))
                        .value(Facts.SECURITY_FORCE_RATING))
                .contains("good");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Good", "goods", "tốt", "1"})
    void another_word_is_refused_with_the_codes_and_what_they_mean(String cell) {
        assertThat(ReadingOf.cell("security_force_rating", cell).complaints())
                .singleElement()
                .asString()
                .startsWith("a.csv, dòng 2, cột security_force_rating, “" + cell + "”: không có trong danh mục")
                .contains("not_completed (không hoàn thành nhiệm vụ), completed (hoàn thành nhiệm vụ), good");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 5", "5 ", "\u00a05\u00a0", "\ufeff5", "\t5", "5\r\n", "\u30005", "\u200b5"})
    void a_cell_is_trimmed_of_whatever_cannot_be_seen(String cell) {
        assertThat(ReadingOf.cell("crimes", cell).value(Facts.CRIMES)).contains(5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\ufeff"})
    void an_empty_cell_is_a_fact_that_is_not_known(String cell) {
        ReadingOf read = ReadingOf.cell("crimes", cell);
        assertThat(read.complaints()).isEmpty();
        assertThat(read.value(Facts.CRIMES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, true",
        "2024.0, true",
        "'2024,0', true",
        "24, false",
        "20245, false",
        "2024.5, false",
        "năm 2024, false",
        "2024.00, false",
        "２０２４, false",
        "'', false",
    })
    void a_year_has_four_digits(String cell, boolean taken) {
        ReadingOf read = ReadingOf.lines("unit_code;unit_kind;year", "A;commune;" + cell);
        assertThat(read.complaints().isEmpty()).isEqualTo(taken);
        if (taken) {
            assertThat(read.rows().get(0).sheet().year()).isEqualTo(2024);
        } else {
            assertThat(read.places()).containsExactly("a.csv 2 year " + cell);
        }
    }

    @Test
    void letters_that_are_taken_for_composed_are_composed_beside_each_other() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < '\uD800'; c++) {
            if (Cells.isComposed(c)) {
                all.append(c);
            }
        }
        assertThat(Normalizer.isNormalized(all, Normalizer.Form.NFC)).isTrue();
    }
}
