package vn.toandan.model.slow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.toandan.model.slow.SlowModels.Effective;
import vn.toandan.slow.CountedExamples;
import vn.toandan.slow.ExampleRows;
import vn.toandan.slow.ExampleRows.ExampleRow;
import vn.toandan.slow.Places;
import vn.toandan.slow.Row;

/** The examples, typed from the text one by one, against the evaluator that was written from the text. */
class SlowModelExamplesTest {

    private static final List<ExampleRow> COUNTED = ExampleRows.of("vn/toandan/model/counted.csv");
    private static final List<ExampleRow> EFFECTIVE = ExampleRows.of("vn/toandan/model/effective_models.csv");

    private final SlowModels models = new SlowModels(ExampleRows.of("vn/toandan/model/register.csv").stream()
            .map(example -> new Row(example.cells()))
            .toList());

    @Test
    void every_figure_is_what_the_text_says() {
        CountedExamples.assertCounted(COUNTED, models::count);
    }

    @Test
    void every_fact_is_what_the_text_says() {
        assertThat(EFFECTIVE)
                .allSatisfy(example -> assertThat(told(models.effectiveModels(
                                Integer.parseInt(example.get("year")), Places.under(example.get("unit_code")))))
                        .as("%s", example)
                        .containsExactly(example.get("least"), example.get("most"), example.get("verdict")));
    }

    private static List<String> told(Optional<Effective> effective) {
        return effective
                .map(known -> List.of("" + known.least(), "" + known.most(), known.verdict()))
                .orElse(List.of("", "", "not_known"));
    }

    @Test
    void every_figure_has_its_examples() {
        assertThat(COUNTED.stream().collect(Collectors.groupingBy(row -> row.get("figure"), Collectors.counting())))
                .containsOnlyKeys(SlowModels.FIGURES)
                .allSatisfy((figure, number) -> assertThat(number).isGreaterThanOrEqualTo(6));
    }
}
