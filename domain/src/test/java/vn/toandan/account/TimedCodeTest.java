package vn.toandan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the two RFCs, and both edges of what is near. */
class TimedCodeTest {

    /** Of both RFCs. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The beginning of a step. */
    private static final Instant AT = Instant.ofEpochSecond(1_111_111_110);

    @ParameterizedTest
    @CsvSource({
        "0,755224",
        "1,287082",
        "2,359152",
        "3,969429",
        "4,338314",
        "5,254676",
        "6,287922",
        "7,162583",
        "8,399871",
        "9,520489"
    })
    void it_is_what_rfc_4226_appendix_d_says(long counter, String code) {
        assertThat(TimedCode.of(SECRET, counter)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "59,94287082",
        "1111111109,07081804",
        "1111111111,14050471",
        "1234567890,89005924",
        "2000000000,69279037",
        "20000000000,65353130"
    })
    void it_is_what_rfc_6238_appendix_b_says_in_its_last_six_digits(long seconds, String code) {
        assertThat(TimedCode.at(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code.substring(2));
    }

    @Test
    void a_code_belongs_to_its_step_while_the_clocks_differ_by_no_more_than_one() {
        String code = TimedCode.at(SECRET, AT);
        int step = (int) (AT.getEpochSecond() / 30);
        assertThat(TimedCode.step(SECRET, code, AT)).hasValue(step);
        assertThat(TimedCode.step(SECRET, code, AT.minusSeconds(30))).hasValue(step);
        assertThat(TimedCode.step(SECRET, code, AT.minusSeconds(31))).isEmpty();
        assertThat(TimedCode.step(SECRET, code, AT.plusSeconds(59))).hasValue(step);
        assertThat(TimedCode.step(SECRET, code, AT.plusSeconds(60))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "1", "0000000", "abcdef"})
    void what_is_no_code_belongs_to_no_step(String text) {
        assertThat(TimedCode.step(SECRET, text, AT)).isEmpty();
    }
}
