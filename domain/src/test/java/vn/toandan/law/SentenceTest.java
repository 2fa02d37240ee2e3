package vn.toandan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final Sentence ONE = Sentence.verbatim("một");
    private static final Sentence TWO = Sentence.verbatim("hai");

    @Test
    void equal_sentences_say_the_same() {
        assertThat(Sentence.of("safety/wording:none.asks")).isEqualTo(Sentence.of("safety/wording:none.asks"));
        assertThat(Sentence.of("safety/wording:number", 1L)).isNotEqualTo(Sentence.of("safety/wording:number", 2L));
    }

    @Test
    void several_clauses_are_parted_by_semicolons() {
        assertThat(Wording.VIETNAMESE.phrase(Sentence.several(List.of(ONE, TWO))))
                .isEqualTo("một; hai");
    }

    @Test
    void one_of_several_is_itself() {
        assertThat(Sentence.several(List.of(ONE))).isEqualTo(ONE);
    }

    @Test
    void nouns_in_a_row_are_parted_by_commas() {
        assertThat(Wording.VIETNAMESE.phrase(Sentence.enumeration(List.of(ONE, TWO))))
                .isEqualTo("một, hai");
    }

    @Test
    void one_clause_more_is_said_in_the_same_breath() {
        assertThat(Wording.VIETNAMESE.say(ONE.and(TWO))).isEqualTo("Một; hai.");
    }

    @Test
    void words_from_outside_come_in_both_languages() {
        Sentence question = new Sentence.Bilingual("câu hỏi", "question");
        assertThat(Wording.VIETNAMESE.phrase(question)).isEqualTo("câu hỏi");
        assertThat(Wording.ENGLISH.phrase(question)).isEqualTo("question");
    }
}
