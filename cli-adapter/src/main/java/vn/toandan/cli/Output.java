package vn.toandan.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.toandan.persistence.sheets.Results;

/** Where results go: the file named by {@code -o}, else standard output, which {@code -} names too; whole or not at all in both. */
final class Output {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    private Output() {}

    static boolean isWorkbook(@Nullable Path file) {
        return file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    static Results to(Console console, @Nullable Path file) {
        return file == null || file.equals(STANDARD_OUTPUT) ? Results.toStream(console.out()) : Results.toFile(file);
    }
}
