package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store opened with a real key, for what is sealed: in a file, unless it is said elsewhere. */
abstract class OpenedWithKey {

    @TempDir
    Path folder;

    Path file;
    Store store;

    StoreAddress address() {
        return StoreAddress.of(file);
    }

    @BeforeEach
    void open() {
        file = folder.resolve("toandan.db");
        MasterKey.create(folder.resolve("key"));
        Store.migrate(address());
        store = Store.open(address(), key());
    }

    @AfterEach
    void close() {
        store.close();
    }

    Optional<MasterKey> key() {
        return Optional.of(MasterKey.read(folder.resolve("key")));
    }

    /** Once everything is on the disk. */
    void assertNowhereInClear(String told) throws IOException {
        store.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path one : files.toList()) {
                assertThat(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1))
                        .as(one.getFileName().toString())
                        .doesNotContain(new String(told.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            }
        }
    }
}
