package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.reporting.Figure.Amount;
import vn.toandan.reporting.PrintedNumber.Agreement;

/** Numbers as papers print them. */
class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "trên 95%; MORE_THAN; 95; true",
                "gần 200; NEARLY; 200; false",
                "hơn 1.200; MORE_THAN; 1200; false",
                "khoảng 30; ABOUT; 30; false",
                "400; EXACTLY; 400; false",
                "05; EXACTLY; 5; false",
                "1200; EXACTLY; 1200; false",
                "Gần 1.234.567; NEARLY; 1234567; false",
                "91,09%; EXACTLY; 91.09; true",
                "100%; EXACTLY; 100; true"
            })
    void a_printed_number_is_read_with_its_qualifier(
            String text, PrintedNumber.Qualifier qualifier, String number, boolean isPercentage) {
        PrintedNumber printed = PrintedNumber.parse(text).orElseThrow();
        assertThat(printed.text()).isEqualTo(text);
        assertThat(printed.qualifier()).isEqualTo(qualifier);
        assertThat(printed.number()).isEqualByComparingTo(number);
        assertThat(printed.isPercentage()).isEqualTo(isPercentage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gần",
                "91.09%",
                "1,200",
                "1,5",
                "12.34",
                "1.2000",
                "1.200.00",
                "100,01%",
                "-5",
                "+5",
                "1e3",
                "200 tin",
                "gần  200",
                "over 200",
                "٤٠٠",
                "9999999999999999"
            })
    void what_is_not_in_vietnamese_form_is_no_number(String text) {
        assertThat(PrintedNumber.parse(text)).isEmpty();
    }

    @Test
    void decomposed_letters_are_the_same_letters() {
        assertThat(PrintedNumber.parse(Normalizer.normalize("khoảng 30", Normalizer.Form.NFD)))
                .isEqualTo(PrintedNumber.parse("khoảng 30"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "400; 400; true",
                "400; 401; false",
                "trên 400; 400; false",
                "hơn 400; 401; true",
                "gần 200; 200; false",
                "gần 200; 199; true",
                "gần 200; 195; true",
                "gần 200; 180; true",
                "gần 200; 179; false",
                "khoảng 30; 27; true",
                "khoảng 30; 26; false",
                "khoảng 30; 33; true",
                "khoảng 30; 34; false"
            })
    void a_count_agrees_by_what_the_qualifier_says(String text, long counted, boolean agrees) {
        assertThat(PrintedNumber.parse(text).orElseThrow().comparedWith(Amount.of(counted)))
                .isEqualTo(agrees ? Agreement.AGREES : Agreement.DIFFERS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "trên 95%; 95; 100; false",
                "trên 95%; 9501; 10000; true",
                "95,38%; 248; 260; true",
                "95,39%; 248; 260; false",
                "95%; 248; 260; true",
                "96%; 248; 260; false",
                "100%; 99999; 100000; false",
                "100%; 7; 7; true",
                "0%; 1; 100000; false",
                "0%; 0; 7; true",
                "gần 100%; 99; 100; true",
                "248; 248; 260; true"
            })
    void a_share_agrees_by_its_exact_percentage(String text, long part, long whole, boolean agrees) {
        assertThat(PrintedNumber.parse(text).orElseThrow().comparedWith(Amount.share(part, whole)))
                .isEqualTo(agrees ? Agreement.AGREES : Agreement.DIFFERS);
    }

    @Test
    void a_percentage_of_what_is_no_share_or_of_nothing_cannot_be_compared() {
        PrintedNumber printed = PrintedNumber.parse("95%").orElseThrow();
        assertThat(printed.comparedWith(Amount.of(95))).isEqualTo(Agreement.NOT_COMPARABLE);
        assertThat(printed.comparedWith(Amount.share(0, 0))).isEqualTo(Agreement.NOT_COMPARABLE);
    }
}
