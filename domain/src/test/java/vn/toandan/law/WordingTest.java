package vn.toandan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | 0 | 0
                    999 | 999 | 999
                    1000 | 1.000 | 1,000
                    828705 | 828.705 | 828,705
                    1000000 | 1.000.000 | 1,000,000
                    -999 | -999 | -999
                    -1000 | -1.000 | -1,000
                    -9223372036854775808 | -9.223.372.036.854.775.808 | -9,223,372,036,854,775,808
                    """)
    void numbers_are_grouped_in_threes(long number, String vietnamese, String english) {
        assertThat(Wording.VIETNAMESE.number(number)).isEqualTo(vietnamese);
        assertThat(Wording.ENGLISH.number(number)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-05, 05/08/2024, 5 August 2024",
        "2024-11-14, 14/11/2024, 14 November 2024",
        "2024-12-09, 09/12/2024, 9 December 2024",
        "0987-10-10, 10/10/0987, 10 October 0987",
    })
    void the_day_stands_before_the_month_in_both_languages(LocalDate day, String vietnamese, String english) {
        assertThat(Wording.VIETNAMESE.date(day)).isEqualTo(vietnamese);
        assertThat(Wording.ENGLISH.date(day)).isEqualTo(english);
    }

    @Test
    void a_day_of_whichever_year_has_no_year() {
        assertThat(Wording.VIETNAMESE.dayOfYear(MonthDay.of(3, 5))).isEqualTo("05/03");
        assertThat(Wording.ENGLISH.dayOfYear(MonthDay.of(3, 5))).isEqualTo("5 March");
    }

    @Test
    void the_head_of_a_row_begins_with_a_capital_and_has_no_full_stop() {
        assertThat(Wording.VIETNAMESE.heading(Sentence.verbatim("đánh bạc"))).isEqualTo("Đánh bạc");
        assertThat(Wording.VIETNAMESE.heading(Sentence.verbatim(""))).isEmpty();
    }

    @Test
    void a_heading_ends_with_its_colon() {
        assertThat(Wording.ENGLISH.say(Sentence.verbatim("registration dossier:")))
                .isEqualTo("Registration dossier:");
    }

    @Test
    void a_name_that_a_sentence_begins_with_stays_as_it_was_given() {
        Sentence label = Sentence.of("unit/wording:label", "xa.db", "x");
        assertThat(Wording.ENGLISH.say(label)).isEqualTo("xa.db (x).");
        assertThat(Wording.ENGLISH.say(label.and(label))).startsWith("xa.db");
        assertThat(Wording.ENGLISH.say(Sentence.enumeration(ImmutableList.of(label))))
                .startsWith("xa.db");
        assertThat(Wording.ENGLISH.say(Sentence.of("unit/wording:label", Sentence.verbatim("our words"), "x")))
                .isEqualTo("Our words (x).");
    }

    @Test
    void what_could_not_be_said_exactly_cannot_be_put_into_a_sentence() {
        assertThatThrownBy(() -> Sentence.of("safety/wording:number", 95.38))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Double");
    }

    @Test
    void numbers_and_dates_inside_a_sentence_are_written_alike() {
        assertThat(Wording.VIETNAMESE.phrase(Sentence.of("safety/wording:number", 828_705L)))
                .isEqualTo("828.705");
        assertThat(Wording.ENGLISH.phrase(Sentence.of("safety/wording:number", 828_705)))
                .isEqualTo("828,705");
        assertThat(Wording.ENGLISH.phrase(Sentence.of("safety/wording:date", LocalDate.of(2024, 8, 5))))
                .isEqualTo("5 August 2024");
    }

    @ParameterizedTest
    @CsvSource({"7, 10, 70%", "1, 1, 100%", "0, 3, 0%", "1, 4, 25%", "14, 20, 70%", "2, 3, 2/3", "1, 8, 1/8"})
    void a_share_is_a_percentage_only_where_that_is_exact(long numerator, long denominator, String words) {
        Sentence share = Sentence.of("safety/wording:number", new Ratio(numerator, denominator));
        assertThat(Wording.VIETNAMESE.phrase(share)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "đạt, Đạt.",
        "số hộ đã đăng ký, Số hộ đã đăng ký.",
        "ở đây, Ở đây.",
        "Đạt, Đạt.",
        "10 hộ, 10 hộ.",
        "“có”, “có”.",
        "𐐨, 𐐀.",
    })
    void a_full_sentence_has_a_capital_and_a_full_stop(String words, String said) {
        assertThat(Wording.VIETNAMESE.say(Sentence.verbatim(words))).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đạt chưa?", "Đạt.", "Đạt!"})
    void a_sentence_that_ends_itself_gets_no_second_stop(String sentence) {
        assertThat(Wording.VIETNAMESE.say(Sentence.verbatim(sentence))).isEqualTo(sentence);
    }

    @Test
    void nothing_said_stays_nothing() {
        assertThat(Wording.VIETNAMESE.say(Sentence.verbatim(""))).isEmpty();
    }

    @Test
    void a_phrase_gets_neither_capital_nor_full_stop() {
        assertThat(Wording.VIETNAMESE.phrase(Sentence.verbatim("đạt"))).isEqualTo("đạt");
    }

    @Test
    void a_sentence_can_stand_inside_another() {
        Sentence given = Sentence.of(
                "safety/wording:given", Sentence.verbatim("số hộ"), Sentence.of("safety/wording:number", 9L));
        assertThat(Wording.VIETNAMESE.phrase(given)).isEqualTo("số hộ: 9");
    }

    @Test
    void braces_from_outside_are_no_placeholders() {
        Sentence given = Sentence.of("safety/wording:given", "{1}", "{0}");
        assertThat(Wording.VIETNAMESE.phrase(given)).isEqualTo("{1}: {0}");
    }

    @Test
    void a_missing_key_is_named_with_its_language() {
        assertThatThrownBy(() -> Wording.ENGLISH.phrase(Sentence.of("law/wording:no.such.key")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("law/wording:no.such.key")
                .hasMessageContaining("en");
    }

    @Test
    void a_missing_resource_is_named() {
        assertThatThrownBy(() -> Wording.VIETNAMESE.phrase(Sentence.of("law/nothing:key")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("law/nothing_vi.properties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.asks", ":none.asks"})
    void a_key_without_its_resource_is_a_bug(String key) {
        assertThatThrownBy(() -> Wording.VIETNAMESE.phrase(Sentence.of(key)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(key);
    }

    @Test
    void a_value_that_was_not_given_is_a_bug() {
        assertThatThrownBy(() -> Wording.VIETNAMESE.phrase(Sentence.of("safety/wording:given", "một")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("safety/wording:given");
    }

    @Test
    void there_are_two_languages() {
        assertThat(Wording.of("vi")).contains(Wording.VIETNAMESE);
        assertThat(Wording.of("en")).contains(Wording.ENGLISH);
        assertThat(Wording.VIETNAMESE.language()).isEqualTo("vi");
        assertThat(Wording.ENGLISH.language()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "VI", "en-GB", ""})
    void no_other_language_is_guessed(String language) {
        assertThat(Wording.of(language)).isEmpty();
    }
}
