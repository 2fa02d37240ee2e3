package vn.toandan.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A database file that came to nothing, and the files that its engine put beside it. */
record SqliteRemains(Path file) {

    void remove() {
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            try {
                Files.deleteIfExists(Path.of(file + ending));
            } catch (IOException e) {
                // The first failure is the one to tell of.
            }
        }
    }
}
