package vn.toandan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The citations that are not one provision of one national text. */
class CitationTest {

    private static final Instrument CIRCULAR = Instrument.of("124/2021/TT-BCA", LocalDate.of(2021, 12, 28));
    private static final Instrument BAC_NINH = Instrument.of("514/QĐ-UBND", LocalDate.of(2023, 4, 26));

    private static final Citation TAKEN_OVER = new Reference(
            Provision.article(CIRCULAR, 5).clause(2),
            Provision.article(CIRCULAR, 4).clause(3).point("đ"));

    @Test
    void a_reference_cites_the_place_that_binds_and_the_words_it_takes_over() {
        assertThat(Wording.VIETNAMESE.phrase(TAKEN_OVER.words()))
                .isEqualTo("khoản 2 Điều 5 Thông tư 124/2021/TT-BCA, dẫn chiếu điểm đ khoản 3 Điều 4");
        assertThat(Wording.ENGLISH.phrase(TAKEN_OVER.words()))
                .isEqualTo(
                        "clause 2, Article 5, Circular 124/2021/TT-BCA, which refers to point đ, clause 3, Article 4");
    }

    @Test
    void a_reference_stands_in_the_text_that_binds() {
        assertThat(TAKEN_OVER.instrument()).isEqualTo(CIRCULAR);
    }

    @Test
    void a_province_is_cited_in_its_own_words() {
        Citation own = new LocalProvision(BAC_NINH, "mục II Phụ lục 1");
        assertThat(Wording.VIETNAMESE.phrase(own.words())).isEqualTo("mục II Phụ lục 1 Quyết định 514/QĐ-UBND");
        assertThat(Wording.ENGLISH.phrase(own.words())).isEqualTo("mục II Phụ lục 1, Decision 514/QĐ-UBND");
        assertThat(own.instrument()).isEqualTo(BAC_NINH);
    }

    @Test
    void a_citation_without_a_place_is_a_bug() {
        assertThatThrownBy(() -> new LocalProvision(BAC_NINH, " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
