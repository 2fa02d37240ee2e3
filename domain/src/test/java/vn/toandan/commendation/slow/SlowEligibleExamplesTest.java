package vn.toandan.commendation.slow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.slow.SlowEligibility.SlowEligible;
import vn.toandan.slow.ExampleRows;
import vn.toandan.slow.Row;

/** The examples, typed from the text one by one, against the evaluators that were written from the text. */
class SlowEligibleExamplesTest {

    @Test
    void every_nomination_is_judged_as_the_text_says() {
        assertThat(ExampleRows.of("vn/toandan/commendation/eligible.csv"))
                .hasSizeGreaterThan(220)
                .allSatisfy(example -> assertThat(told(SlowEligibility.judge(example.cells())))
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
    void every_form_carries_what_the_text_says_or_is_refused() {
        assertThat(ExampleRows.of("vn/toandan/commendation/reward.csv"))
                .hasSizeGreaterThan(60)
                .allSatisfy(example -> assertThat(told(SlowReward.of(
                                example.get("form"), example.get("subject"), LocalDate.parse(example.get("on")))))
                        .as("%s", example)
                        .isEqualTo(List.of(
                                example.get("multiple"),
                                example.get("base_salary"),
                                example.get("amount"),
                                example.get("ceiling"))));
    }

    @Test
    void every_deadline_is_the_day_that_the_text_and_the_calendar_give() {
        assertThat(ExampleRows.of("vn/toandan/commendation/decide_by.csv"))
                .hasSizeGreaterThan(40)
                .allSatisfy(example -> assertThat(
                                Objects.requireNonNullElse(SlowDecideBy.day(new Row(example.cells())), ""))
                        .as("%s", example)
                        .isEqualTo(example.get("decide_by")));
    }

    private static List<String> told(SlowEligible eligible) {
        return List.of(
                eligible.verdict(),
                eligible.bars().stream().map(SlowEligibility.Bar::toString).collect(Collectors.joining("|")),
                eligible.publicity(),
                Objects.requireNonNullElse(eligible.multiple(), ""),
                Objects.toString(eligible.money(), ""),
                Objects.requireNonNullElse(eligible.decideBy(), ""));
    }

    private static List<String> told(@Nullable SlowReward reward) {
        return reward == null
                ? List.of("", "", "refused", "")
                : List.of(
                        reward.multiple(),
                        Long.toString(reward.baseSalary()),
                        Long.toString(reward.amount()),
                        Boolean.toString(reward.ceiling()));
    }
}
