package vn.toandan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {

    private static final LocalDate ISSUED = LocalDate.of(2021, 12, 28);

    @ParameterizedTest
    @CsvSource({
        "124/2021/TT-BCA, Thông tư 124/2021/TT-BCA, Circular 124/2021/TT-BCA",
        "514/QĐ-UBND, Quyết định 514/QĐ-UBND, Decision 514/QĐ-UBND",
        "80/2021/NĐ-CP, Nghị định 80/2021/NĐ-CP, Decree 80/2021/NĐ-CP",
        "12/2023/NQ-HĐND, Nghị quyết 12/2023/NQ-HĐND, Resolution 12/2023/NQ-HĐND",
        "30/2023/QH15, Luật số 30/2023/QH15, Law No. 30/2023/QH15",
    })
    void the_number_tells_the_kind_of_text(String number, String vietnamese, String english) {
        Sentence title = Instrument.of(number, ISSUED).title();
        assertThat(Wording.VIETNAMESE.phrase(title)).isEqualTo(vietnamese);
        assertThat(Wording.ENGLISH.phrase(title)).isEqualTo(english);
    }

    @Test
    void a_text_of_another_kind_goes_by_its_number_alone() {
        Sentence title = Instrument.of("04/HD-BCA-V05", ISSUED).title();
        assertThat(Wording.VIETNAMESE.phrase(title)).isEqualTo("04/HD-BCA-V05");
        assertThat(Wording.ENGLISH.phrase(title)).isEqualTo("04/HD-BCA-V05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void an_instrument_without_a_number_is_a_bug(String number) {
        assertThatThrownBy(() -> Instrument.of(number, ISSUED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void where_it_can_be_read_need_not_be_known() {
        assertThat(Instrument.of("124/2021/TT-BCA", ISSUED).source()).isEmpty();
    }
}
