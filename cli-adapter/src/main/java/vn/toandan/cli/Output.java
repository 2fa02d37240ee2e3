package vn.toandan.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toandan.persistence.sheets.Results;

/** Where results go: the file named by {@code -o}, else standard output, which {@code -} names too; whole or not at all in both. */
final class Output {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    private Output() {}

    static boolean isWorkbook(@Nullable Path file) {
        return suffix(file).filter(suffix -> suffix.equalsIgnoreCase("xlsx")).isPresent();
    }

    /** What stands after the last full stop of its name. */
    static Optional<String> suffix(@Nullable Path file) {
        String name = file == null ? "" : file.toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1));
    }

    static Results to(Console console, @Nullable Path file) {
        return file == null || file.equals(STANDARD_OUTPUT) ? Results.toStream(console.out()) : Results.toFile(file);
    }
}
