package vn.toandan.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A database file that came to nothing, and the files that its engine put beside it. */
record SqliteRemains(Path file) {

    /** Where they would be. */
    Stream<Path> places() {
        return Stream.of("", "-wal", "-shm", "-journal").map(ending -> Path.of(file + ending));
    }

    void remove() {
        places().forEach(place -> {
            try {
                Files.deleteIfExists(place);
            } catch (IOException e) {
                // The first failure is the one to tell of.
            }
        });
    }
}
