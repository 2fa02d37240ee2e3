package vn.toandan.slow;

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

/** The examples of a file in the test resources, each a row of cells by column and the line it stands on. */
public final class ExampleRows {

    private ExampleRows() {}

    /** One example; what is expected stands in cells like all else. */
    public record ExampleRow(String file, long line, Map<String, String> cells) {

        public String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        @Override
        public String toString() {
            return file + ":" + line + " " + String.join(" | ", cells.values());
        }
    }

    /** {@code file}: from the root of the test resources, such as {@code vn/toandan/tip/value.csv}. */
    public static List<ExampleRow> of(String file) {
        try (InputStream in = Objects.requireNonNull(ExampleRows.class.getResourceAsStream("/" + file), file);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new ExampleRow(file, row.getStartingLineNumber(), row.getFieldsAsMap()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
