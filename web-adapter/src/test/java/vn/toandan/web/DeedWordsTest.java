package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;

/** Deeds of the log in words. */
class DeedWordsTest {

    @Test
    void every_deed_that_is_known_has_words_in_both_languages() {
        for (String deed : DeedWords.KNOWN) {
            assertThat(DeedWords.of(deed, Wording.VIETNAMESE)).as(deed).isPresent();
            assertThat(DeedWords.of(deed, Wording.ENGLISH)).as(deed).isPresent();
        }
        assertThat(DeedWords.of("tip receive", Wording.VIETNAMESE)).contains("Tiếp nhận tin");
    }

    @Test
    void a_deed_that_this_release_does_not_know_has_none() {
        assertThat(DeedWords.of("vault sweep", Wording.VIETNAMESE)).isEmpty();
    }
}
