package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The official catalogues on both sides of 1 July 2025 and the mapping between them, read from the folder that tests are given. */
public final class NationalCatalogue {

    public static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    public static final LocalDate LAST_OLD = LocalDate.of(2025, 6, 30);
    public static final LocalDate FIRST_NEW = LocalDate.of(2025, 7, 1);

    private static final Optional<Path> FOLDER =
            Optional.ofNullable(System.getProperty("toandan.data")).map(data -> Path.of(data, "units"));

    private NationalCatalogue() {}

    public static ImmutableList<CatalogueRow> before() {
        return rows("units-before-2025-07-01.csv", NationalCatalogue::catalogueRow);
    }

    public static ImmutableList<CatalogueRow> after() {
        return rows("units-after-2025-07-01.csv", NationalCatalogue::catalogueRow);
    }

    public static ImmutableList<MappingRow> mapping() {
        return rows(
                "mapping-old-to-new-2025.csv",
                row -> new MappingRow(
                        row.getStartingLineNumber(),
                        filled(row, "old_commune_code"),
                        row.getField("new_commune_code")));
    }

    static <T> ImmutableList<T> rows(String file, Function<NamedCsvRecord, T> reading) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .ofNamedCsvRecord(FOLDER.orElseThrow().resolve(file));
                Stream<NamedCsvRecord> rows = csv.stream()) {
            return rows.map(reading).collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.orElseThrow().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogueRow catalogueRow(NamedCsvRecord row) {
        return new CatalogueRow(
                row.getStartingLineNumber(),
                Integer.parseInt(row.getField("level")),
                row.getField("code"),
                row.getField("name"),
                filled(row, "parent_code"));
    }

    private static Optional<String> filled(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
    }
}
