package vn.toandan.tip.slow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.toandan.slow.ExampleRows;
import vn.toandan.slow.ExampleRows.ExampleRow;
import vn.toandan.tip.slow.SlowValuation.SlowValue;

/** The examples, typed from the text one by one, against the evaluator that was written from the text. */
class SlowValueExamplesTest {

    private static final List<ExampleRow> EXAMPLES = ExampleRows.of("vn/toandan/tip/value.csv");

    @Test
    void every_example_is_what_the_text_says() {
        assertThat(EXAMPLES)
                .hasSizeGreaterThan(200)
                .allSatisfy(example -> assertThat(SlowValuation.value(example.cells()))
                        .as("%s", example)
                        .isEqualTo(new SlowValue(
                                example.get("level"),
                                example.get("rule"),
                                Boolean.parseBoolean(example.get("counted")),
                                Boolean.parseBoolean(example.get("rewardable")))));
    }

    @Test
    void every_rule_has_its_examples() {
        Map<String, Long> examples =
                EXAMPLES.stream().collect(Collectors.groupingBy(row -> row.get("rule"), Collectors.counting()));
        assertThat(new TreeSet<>(examples.keySet()))
                .containsExactlyInAnyOrder("R0", "R1", "R2", "R3", "R4", "R5", "R6", "R9", "R10", "R11", "R12", "R13");
        assertThat(examples.values()).allSatisfy(number -> assertThat(number).isGreaterThanOrEqualTo(4));
    }
}
