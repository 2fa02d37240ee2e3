package vn.toandan.hotspot.slow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.toandan.slow.CountedExamples;
import vn.toandan.slow.ExampleRows;
import vn.toandan.slow.ExampleRows.ExampleRow;
import vn.toandan.slow.Places;
import vn.toandan.slow.Row;

/** The examples, typed from the text one by one, against the evaluator that was written from the text. */
class SlowHotspotExamplesTest {

    private static final List<ExampleRow> COUNTED = ExampleRows.of("vn/toandan/hotspot/counted.csv");
    private static final List<ExampleRow> ARISEN = ExampleRows.of("vn/toandan/hotspot/new_hotspots.csv");

    private final SlowHotspots hotspots = new SlowHotspots(ExampleRows.of("vn/toandan/hotspot/register.csv").stream()
            .map(example -> new Row(example.cells()))
            .toList());

    @Test
    void every_figure_is_what_the_text_says() {
        CountedExamples.assertCounted(COUNTED, hotspots::count);
    }

    @Test
    void every_fact_is_what_the_text_says() {
        assertThat(ARISEN)
                .allSatisfy(example -> assertThat(told(hotspots.newHotspots(
                                example.get("unit_kind"),
                                Integer.parseInt(example.get("year")),
                                Places.under(example.get("unit_code")))))
                        .as("%s", example)
                        .isEqualTo(example.get("value")));
    }

    private static String told(OptionalLong count) {
        return count.isPresent() ? "" + count.getAsLong() : "";
    }
}
