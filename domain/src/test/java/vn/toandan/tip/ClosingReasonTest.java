package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.law.Wording;

/** On which text each reason for closing stands. */
class ClosingReasonTest {

    @ParameterizedTest
    @CsvSource({
        "case_opened, 'clause 1, Article 147, Criminal Procedure Code of 2015'",
        "no_case, 'clause 1, Article 147, Criminal Procedure Code of 2015'",
        "administrative, 'Article 16, Joint Circular 01/2017/TTLT'",
        "transferred, 'Article 146, Criminal Procedure Code of 2015'",
        "duplicate, 'Article 146, Criminal Procedure Code of 2015'",
        "out_of_scope, 'Article 144, Criminal Procedure Code of 2015'",
        "nothing_to_check, 'clause 7, Article 5, Circular 28/2020/TT-BCA'"
    })
    void each_stands_on_its_text(String reason, String text) {
        assertThat(Wording.ENGLISH.phrase(
                        ClosingReason.of(reason).orElseThrow().ground().words()))
                .startsWith(text);
    }
}
