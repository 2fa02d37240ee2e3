package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.toandan.slow.ExampleRows;
import vn.toandan.slow.ExampleRows.ExampleRow;

/** The examples that a second person wrote from the text, form by form and code by code, each with a reason. */
class ExamplesTest {

    @Test
    void every_nomination_is_judged_as_its_example_says() {
        assertThat(ExampleRows.of("vn/toandan/commendation/eligible.csv"))
                .hasSizeGreaterThan(220)
                .allSatisfy(example -> assertThat(told(Nominations.judged(example.cells())))
                        .as("%s", example)
                        .isEqualTo(List.of(
                                example.get("verdict"),
                                example.get("bars"),
                                example.get("publicity"),
                                example.get("multiple"),
                                example.get("money"),
                                example.get("decide_by"))));
    }

    @Test
    void every_form_is_rewarded_or_refused_as_its_example_says() {
        assertThat(ExampleRows.of("vn/toandan/commendation/reward.csv"))
                .hasSizeGreaterThan(60)
                .allSatisfy(example -> assertThat(rewarded(example))
                        .as("%s", example)
                        .isEqualTo(List.of(
                                example.get("multiple"),
                                example.get("base_salary"),
                                example.get("amount"),
                                example.get("ceiling"))));
    }

    @Test
    void every_term_ends_on_the_day_that_its_example_says() {
        assertThat(ExampleRows.of("vn/toandan/commendation/decide_by.csv"))
                .hasSizeGreaterThan(40)
                .allSatisfy(example ->
                        assertThat(decideBy(example.cells())).as("%s", example).isEqualTo(example.get("decide_by")));
    }

    static List<String> told(Eligibility eligibility) {
        return List.of(
                eligibility.verdict().code(),
                eligibility.bars().stream()
                        .map(bar -> bar.code() + ":" + bar.effect().code())
                        .collect(Collectors.joining("|")),
                eligibility.publicity().code(),
                eligibility
                        .reward()
                        .map(reward -> reward.multiple().toPlainString())
                        .orElse(""),
                eligibility
                        .reward()
                        .map(reward -> Long.toString(reward.amount().dong()))
                        .orElse(""),
                eligibility.decideBy().day().map(LocalDate::toString).orElse(""));
    }

    private static String decideBy(Map<String, String> cells) {
        return Nominations.judged(cells)
                .decideBy()
                .day()
                .map(LocalDate::toString)
                .orElse("");
    }

    private static List<String> rewarded(ExampleRow example) {
        Rewards.Answer answer = Nominations.SCHEME
                .rewards()
                .answer(
                        CommendationForm.of(example.get("form")).orElseThrow(),
                        recipient(example.get("subject")),
                        LocalDate.parse(example.get("on")));
        return answer instanceof Rewards.Answer.Established established
                ? List.of(
                        established.reward().multiple().toPlainString(),
                        Long.toString(established.reward().baseSalary()),
                        Long.toString(established.reward().amount().dong()),
                        Boolean.toString(established.reward().ceiling()))
                : List.of("", "", "refused", "");
    }

    private static Recipient recipient(String code) {
        for (Recipient one : Recipient.values()) {
            if (one.code().equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
