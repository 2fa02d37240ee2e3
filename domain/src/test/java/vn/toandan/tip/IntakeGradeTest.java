package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;

class IntakeGradeTest {

    @Test
    void each_of_the_thirty_six_grades_is_read_and_written() {
        for (char source = 'A'; source <= 'F'; source++) {
            for (char credibility = '1'; credibility <= '6'; credibility++) {
                String code = "" + source + credibility;
                assertThat(Admiralty.of(code).map(Admiralty::code)).contains(code);
            }
        }
    }

    @Test
    void the_two_scales_are_independent() {
        assertThat(Admiralty.of("D1")).contains(new Admiralty(Admiralty.Source.D, Admiralty.Credibility.CONFIRMED));
    }

    @Test
    void each_of_the_thirty_grades_with_handling_is_read_and_written() {
        for (char source = '1'; source <= '3'; source++) {
            for (char known = 'A'; known <= 'E'; known++) {
                for (char handling : new char[] {'P', 'C'}) {
                    String code = source + "-" + known + "-" + handling;
                    assertThat(ThreeByFive.of(code).map(ThreeByFive::code)).contains(code);
                    assertThat(ThreeByFive.of(code.replace("-", ""))).isEqualTo(ThreeByFive.of(code));
                }
            }
        }
    }

    @Test
    void what_is_on_no_scale_is_no_grade() {
        assertThat(Admiralty.of("G1")).isEmpty();
        assertThat(Admiralty.of("A7")).isEmpty();
        assertThat(Admiralty.of("A0")).isEmpty();
        assertThat(Admiralty.of("")).isEmpty();
        assertThat(ThreeByFive.of("4-A-P")).isEmpty();
        assertThat(ThreeByFive.of("1-F-P")).isEmpty();
        assertThat(ThreeByFive.of("1-A-X")).isEmpty();
        assertThat(ThreeByFive.of("1-A")).isEmpty();
    }

    @Test
    void a_grade_is_said_in_words() {
        assertThat(Wording.VIETNAMESE.say(Admiralty.of("B2").orElseThrow().words()))
                .isEqualTo("B2: nguồn thường tin cậy; có lẽ đúng.");
        assertThat(Wording.ENGLISH.say(ThreeByFive.of("1-A-P").orElseThrow().words()))
                .isEqualTo("1-A-P: reliable source; known directly; lawful sharing permitted.");
    }

    @Test
    void a_grade_on_no_scale_is_the_callers_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntakeGrade(Optional.empty(), Optional.empty(), SomeTips.noon(SomeTips.DAY)));
    }
}
