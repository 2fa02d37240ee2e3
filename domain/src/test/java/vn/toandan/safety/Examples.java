package vn.toandan.safety;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.toandan.unit.UnitKind;

/** The examples that a second person wrote from the text, read as they stand in the test resources. */
final class Examples {

    private Examples() {}

    /** A row, and its line for messages. */
    record Example(String file, NamedCsvRecord row) {

        String get(String column) {
            return row.getField(column);
        }

        UnitKind kind() {
            return UnitKind.of(get("unit_kind")).orElseThrow();
        }

        int year() {
            return Integer.parseInt(get("year"));
        }

        @Override
        public String toString() {
            return file + ":" + row.getStartingLineNumber() + " " + String.join(" | ", row.getFields());
        }
    }

    static List<Example> of(String file) {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream("circular124/" + file));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(row -> new Example(file, row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
