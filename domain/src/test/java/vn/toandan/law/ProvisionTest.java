package vn.toandan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations, to the letter: somebody has to find the place again. */
class ProvisionTest {

    private static final Instrument CIRCULAR = Instrument.of("124/2021/TT-BCA", LocalDate.of(2021, 12, 28));
    private static final Provision ARTICLE_4 = Provision.article(CIRCULAR, 4);

    @Test
    void a_point_is_cited_from_the_smallest_place_to_the_largest() {
        Sentence words = ARTICLE_4.clause(4).point("b").words();
        assertThat(Wording.VIETNAMESE.phrase(words)).isEqualTo("điểm b khoản 4 Điều 4 Thông tư 124/2021/TT-BCA");
        assertThat(Wording.ENGLISH.phrase(words)).isEqualTo("point b, clause 4, Article 4, Circular 124/2021/TT-BCA");
    }

    @Test
    void a_clause_is_cited_without_a_point() {
        Sentence words = ARTICLE_4.clause(1).words();
        assertThat(Wording.VIETNAMESE.phrase(words)).isEqualTo("khoản 1 Điều 4 Thông tư 124/2021/TT-BCA");
        assertThat(Wording.ENGLISH.phrase(words)).isEqualTo("clause 1, Article 4, Circular 124/2021/TT-BCA");
    }

    @Test
    void an_article_is_cited_alone() {
        assertThat(Wording.VIETNAMESE.phrase(ARTICLE_4.words())).isEqualTo("Điều 4 Thông tư 124/2021/TT-BCA");
        assertThat(Wording.ENGLISH.phrase(ARTICLE_4.words())).isEqualTo("Article 4, Circular 124/2021/TT-BCA");
    }

    @Test
    void a_provision_knows_the_text_it_stands_in() {
        assertThat(ARTICLE_4.clause(4).point("b").instrument()).isEqualTo(CIRCULAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
                "x", "y"
            })
    void points_run_in_vietnamese_letters(String letter) {
        assertThat(ARTICLE_4.clause(3).point(letter).point()).contains(letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"f", "j", "w", "z", "A", "Đ", "ab", "dđ", "", "1", "ê"})
    void what_is_no_vietnamese_letter_is_no_point(String letter) {
        Provision clause = ARTICLE_4.clause(3);
        assertThatThrownBy(() -> clause.point(letter)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_point_stands_in_a_clause() {
        assertThatThrownBy(() -> ARTICLE_4.point("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void articles_and_clauses_count_from_one(int number) {
        assertThatThrownBy(() -> Provision.article(CIRCULAR, number)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ARTICLE_4.clause(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void article_one_clause_one_is_a_place() {
        assertThat(Provision.article(CIRCULAR, 1).clause(1).clause()).hasValue(1);
    }
}
