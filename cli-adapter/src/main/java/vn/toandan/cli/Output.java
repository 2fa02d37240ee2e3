package vn.toandan.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.toandan.persistence.sheets.Results;

/** Where results go: the file named by {@code -o}, else standard output; whole or not at all in both. */
final class Output {

    private Output() {}

    static Results to(Console console, @Nullable Path file) {
        return file == null ? Results.toStream(console.out()) : Results.toFile(file);
    }
}
