package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.law.Wording;

class CanChangeTest {

    @Test
    void files_name_five_ways_in_which_a_fact_can_change() {
        assertThat(Arrays.stream(CanChange.values()).map(CanChange::code))
                .containsExactly("frame", "event", "deed_until_31_03", "deed", "finding");
    }

    @ParameterizedTest
    @CsvSource({
        "FRAME, 2024-01-01, false",
        "EVENT, 2024-01-01, false",
        "DEED_UNTIL_31_03, 2024-03-31, true",
        "DEED_UNTIL_31_03, 2024-04-01, false",
        "DEED, 2024-11-19, true",
        "FINDING, 2024-11-19, true",
    })
    void until_when_it_can_be_made_otherwise(CanChange canChange, LocalDate on, boolean open) {
        assertThat(canChange.isOpen(on, 2024)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"EVENT, xảy ra", "DEED_UNTIL_31_03, 31/03", "FINDING, kết luận"})
    void whoever_has_to_act_is_told(CanChange canChange, String word) {
        assertThat(Wording.VIETNAMESE.phrase(canChange.words())).contains(word);
    }
}
