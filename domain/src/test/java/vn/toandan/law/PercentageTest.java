package vn.toandan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "41, 43, 95.35%",
        "0, 5, 0.00%",
        "5, 5, 100.00%",
        "1, 2, 50.00%",
        "1, 3, 33.33%",
        "2, 3, 66.67%",
        "7, 100, 7.00%",
        "1, 800, 0.13%",
        "17, 25, 68.00%",
    })
    void it_is_rounded_half_up_to_hundredths(long part, long whole, String words) {
        assertThat(Wording.ENGLISH.percent(new Percentage(part, whole))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"99999, 100000, 99.99%", "999999999999998, 999999999999999, 99.99%"})
    void a_hundred_is_said_only_of_all(long part, long whole, String words) {
        assertThat(Wording.ENGLISH.percent(new Percentage(part, whole))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, 100000, 0.01%", "1, 999999999999999, 0.01%"})
    void zero_is_said_only_of_none(long part, long whole, String words) {
        assertThat(Wording.ENGLISH.percent(new Percentage(part, whole))).isEqualTo(words);
    }

    @Test
    void vietnamese_writes_a_comma() {
        assertThat(Wording.VIETNAMESE.percent(new Percentage(41, 43))).isEqualTo("95,35%");
    }

    @Test
    void inside_a_sentence_it_is_written_alike() {
        assertThat(Wording.VIETNAMESE.phrase(Sentence.of("safety/wording:number", new Percentage(41, 43))))
                .isEqualTo("95,35%");
    }

    @Test
    void it_can_be_read_as_a_number_of_hundredths() {
        assertThat(new Percentage(41, 43).hundredths()).isEqualTo(9535);
    }

    @Test
    void it_can_be_read_as_a_number_with_both_decimals() {
        assertThat(new Percentage(1, 2).decimal()).isEqualTo(new BigDecimal("50.00"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 1", "-1, 1"})
    void what_is_no_share_of_a_whole_is_a_bug(long part, long whole) {
        assertThatThrownBy(() -> new Percentage(part, whole)).isInstanceOf(IllegalArgumentException.class);
    }
}
