package vn.toandan.slow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.toandan.slow.ExampleRows.ExampleRow;

/** Examples of what figures come to over a period and a place, against a count; as opposed to examples of one fact. */
public final class CountedExamples {

    private CountedExamples() {}

    /** Counts a figure from a first to a last day over the units that count. */
    public interface Count {
        long of(String figure, LocalDate from, LocalDate to, Predicate<String> unit);
    }

    public static void assertCounted(List<ExampleRow> examples, Count count) {
        assertThat(examples)
                .allSatisfy(example -> assertThat(count.of(
                                example.get("figure"),
                                LocalDate.parse(example.get("from")),
                                LocalDate.parse(example.get("to")),
                                Places.under(example.get("under"))))
                        .as("%s", example)
                        .isEqualTo(Long.parseLong(example.get("value"))));
    }
}
