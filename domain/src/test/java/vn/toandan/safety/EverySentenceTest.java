package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.law.Edition;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.safety.Fact.Choice;
import vn.toandan.safety.Fact.Count;
import vn.toandan.safety.Fact.Day;
import vn.toandan.safety.Fact.YesNo;
import vn.toandan.unit.UnitKind;

/** Everything that the standard can say is walked in both languages: a missing key would be thrown. */
class EverySentenceTest {

    static List<Wording> languages() {
        return List.of(Wording.VIETNAMESE, Wording.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_question_is_one_question(Wording words) {
        assertThat(criteria().map(criterion -> words.say(criterion.question())))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question).endsWith("?").doesNotContain("? ", ". "));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_criterion_says_in_one_sentence_what_to_do(Wording words) {
        assertThat(rules().flatMap(rules -> rules.criteria().stream()
                        .map(criterion ->
                                words.phrase(rules.act(criterion, 2024).orElseThrow()))))
                .isNotEmpty()
                .allSatisfy(act -> {
                    assertThat(act).endsWith(".");
                    assertThat(act.substring(0, act.length() - 1)).doesNotContain(". ", "? ", "! ");
                    assertThat(act).startsWith(act.substring(0, 1).toUpperCase(Locale.ROOT));
                });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_criterion_has_its_place_and_what_it_asks(Wording words) {
        assertSaid(words, criteria().map(criterion -> criterion.citation().words()));
        assertSaid(words, criteria().map(criterion -> criterion.requirement().asks(2024)));
        assertSaid(words, criteria().flatMap(criterion -> criterion.readings().stream()));
    }

    @Test
    void no_two_criteria_of_a_kind_ask_the_same_question() {
        for (UnitKind kind : UnitKind.values()) {
            assertThat(newest().criteria(kind).stream().map(Criterion::question))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_fact_has_a_label_and_a_name_inside_sentences(Wording words) {
        assertSaid(words, Facts.ALL.stream().map(Fact::label));
        assertSaid(words, Facts.ALL.stream().map(Fact::phrase));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_fact_says_in_one_sentence_what_to_enter(Wording words) {
        assertThat(Facts.ALL.stream()
                        .map(fact -> words.phrase(Sentence.of("safety/criteria:fact." + fact.id() + ".meaning"))))
                .allSatisfy(meaning -> assertThat(meaning).endsWith(".").doesNotContain(". "));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_value_of_a_fact_has_its_words(Wording words) {
        assertSaid(words, Facts.ALL.stream().flatMap(EverySentenceTest::values));
    }

    private static Stream<Sentence> values(Fact fact) {
        if (fact instanceof Choice choice) {
            return choice.values().stream().map(value -> choice.words(choice.index(value)));
        }
        if (fact instanceof YesNo) {
            return Stream.of(fact.words(YesNo.YES), fact.words(YesNo.NO));
        }
        if (fact instanceof Day) {
            return Stream.of(fact.words(Day.NONE), fact.words(0));
        }
        return Stream.of(fact.words(Count.NOT_COMPARABLE), fact.words(Count.MOST));
    }

    @Test
    void no_two_facts_go_by_the_same_name_inside_sentences() {
        for (Wording words : languages()) {
            assertThat(Facts.ALL.stream().map(fact -> words.phrase(fact.phrase())))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_name_of_a_closed_list_has_its_words(Wording words) {
        assertSaid(words, each(UnitKind.values(), UnitKind::words));
        assertSaid(words, each(CheckVerdict.values(), CheckVerdict::words));
        assertSaid(words, each(UnitVerdict.values(), UnitVerdict::words));
        assertSaid(words, each(CanChange.values(), CanChange::words));
        assertSaid(words, each(Competence.Authority.values(), Competence.Authority::words));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_step_of_the_procedure_has_its_words_and_its_place(Wording words) {
        assertSaid(words, steps().map(Procedure.Step::words));
        assertSaid(words, steps().map(step -> step.citation().words()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_rule_set_names_its_texts(Wording words) {
        assertSaid(words, ruleSets().map(RuleSet::title));
    }

    private static void assertSaid(Wording words, Stream<Sentence> sentences) {
        assertThat(sentences)
                .isNotEmpty()
                .doesNotContainNull()
                .extracting(words::phrase)
                .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{", "}"));
    }

    private static <E> Stream<Sentence> each(E[] values, Function<E, Sentence> words) {
        return Arrays.stream(values).map(words);
    }

    private static Stream<Criterion> criteria() {
        return rules().flatMap(rules -> rules.criteria().stream());
    }

    private static Stream<Procedure.Step> steps() {
        return rules().map(RuleSet.Rules::procedure)
                .flatMap(Optional::stream)
                .flatMap(procedure -> Stream.of(
                                Stream.of(procedure.meeting()),
                                procedure.appraisedBy().stream(),
                                procedure.registration().stream(),
                                procedure.proposal().stream())
                        .flatMap(steps -> steps));
    }

    private static Stream<RuleSet.Rules> rules() {
        return ruleSets().flatMap(ruleSet -> ruleSet.byKind().values().stream());
    }

    private static Stream<RuleSet> ruleSets() {
        return Cells.STANDARD.timeline().stream().map(Edition::rules);
    }

    private static RuleSet newest() {
        return Cells.STANDARD.on(PublishedLaw.FOLLOWED_UNTIL).orElseThrow();
    }
}
