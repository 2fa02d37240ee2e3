package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values against the examples that a second person wrote from the text. */
class ValueExamplesTest {

    private static final Set<String> ANSWERS = Set.of("level", "rule", "counted", "rewardable", "why");

    static List<NamedCsvRecord> examples() {
        try (InputStream in = Objects.requireNonNull(ValueExamplesTest.class.getResourceAsStream("value.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_tip_is_worth_what_the_text_says(NamedCsvRecord example) {
        Map<String, String> cells = new TreeMap<>(example.getFieldsAsMap());
        cells.keySet().removeAll(ANSWERS);
        TipValue value = Findings.value(cells);
        assertThat(List.of(
                        value.level().code(),
                        value.rule(),
                        Boolean.toString(value.isCounted()),
                        Boolean.toString(value.isRewardable())))
                .as("line %s: %s", example.getStartingLineNumber(), example.getField("why"))
                .containsExactly(
                        example.getField("level"),
                        example.getField("rule"),
                        example.getField("counted"),
                        example.getField("rewardable"));
    }

    @Test
    void no_rule_is_without_an_example() {
        assertThat(examples().stream().map(example -> example.getField("rule")).collect(Collectors.toSet()))
                .containsAll(TableA.RULES.rules().stream().map(TipRule::id).toList());
    }
}
