package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.tip.Coded;

/** Everything that the scheme can say is walked in both languages: a missing key would be thrown. */
class EverySentenceTest {

    static List<Wording> languages() {
        return List.of(Wording.VIETNAMESE, Wording.ENGLISH);
    }

    private static void assertSaid(Wording words, Stream<Sentence> sentences) {
        assertThat(sentences)
                .isNotEmpty()
                .doesNotContainNull()
                .extracting(words::phrase)
                .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{", "}"));
    }

    private static Stream<Rule> rules() {
        return CommendationForm.ALL.stream()
                .flatMap(form -> Stream.of(SubjectKind.values()).flatMap(kind -> RuleTable.rules(form, kind).stream()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_rule_asks_one_question(Wording words) {
        assertThat(rules().map(rule -> words.say(rule.question())))
                .allSatisfy(question -> assertThat(question).endsWith("?").doesNotContain("? ", ". "));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_rule_says_what_it_asks_where_it_stands_and_what_it_does(Wording words) {
        assertSaid(words, rules().map(Rule::stands));
        assertSaid(words, rules().map(rule -> rule.condition().asks()));
        assertSaid(words, rules().map(rule -> rule.ground().citation().words()));
        assertSaid(words, rules().flatMap(rule -> rule.readings().stream()));
        assertSaid(words, rules().flatMap(rule -> rule.notJudged().stream()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_fact_has_a_label_a_name_inside_sentences_and_what_to_enter(Wording words) {
        assertSaid(words, NominationFact.ALL.stream().map(NominationFact::label));
        assertSaid(words, NominationFact.ALL.stream().map(NominationFact::phrase));
        assertThat(NominationFact.ALL.stream().map(fact -> words.phrase(fact.meaning())))
                .allSatisfy(meaning -> assertThat(meaning).endsWith(".").doesNotContain(". "));
    }

    @Test
    void no_two_facts_go_by_the_same_label_or_name() {
        for (Wording words : languages()) {
            assertThat(NominationFact.ALL.stream().map(fact -> words.phrase(fact.label())))
                    .doesNotHaveDuplicates();
            assertThat(NominationFact.ALL.stream().map(fact -> words.phrase(fact.phrase())))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_name_of_a_closed_list_has_its_words(Wording words) {
        assertSaid(
                words,
                Stream.<Coded[]>of(
                                SubjectKind.values(),
                                Recipient.values(),
                                AchievementType.values(),
                                Influence.values(),
                                CommendationForm.values(),
                                HighestTip.values(),
                                Sex.values(),
                                Publicity.values(),
                                Effect.values(),
                                EligibilityVerdict.values(),
                                AwardingAuthority.values(),
                                RevocationGround.values(),
                                SetAsideReason.values())
                        .flatMap(Stream::of)
                        .map(Coded::words));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_rule_book_names_its_texts_and_its_readings(Wording words) {
        assertSaid(
                words,
                Nominations.SCHEME.timeline().stream()
                        .map(edition -> edition.rules().title()));
        assertSaid(
                words, Nominations.SCHEME.timeline().stream().flatMap(edition -> edition.rules().readings().stream()));
    }

    @Test
    void a_nomination_shows_nothing_but_its_identifier() {
        assertThat(Nominations.resident()).hasToString("nomination DN-01");
    }

    @Test
    void no_fact_of_a_nomination_is_a_name() {
        assertThat(NominationFact.ALL.stream().map(NominationFact::id))
                .noneMatch(id -> id.contains("name") || id.contains("phone") || id.contains("address"));
    }
}
