package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;

/** A store in a folder of a test, and commands that work on it. */
record StoreAt(Path folder, Path file) {

    /** Created there. */
    static StoreAt in(Path folder) {
        StoreAt store = new StoreAt(folder, folder.resolve("xa.db"));
        assertThat(store.run("init").exitCode()).isZero();
        return store;
    }

    Said run(String... arguments) {
        return Terminal.run(Stream.concat(Stream.of(arguments), Stream.of("--store", file.toString()))
                .toArray(String[]::new));
    }

    /** The same, which has to be done. */
    String done(String... arguments) {
        Said said = run(arguments);
        assertThat(said.exitCode()).as(said.err()).isZero();
        return said.out();
    }

    /** A file of the test's beside the store. */
    String file(String name, String... lines) {
        try {
            return Files.write(folder.resolve(name), List.of(lines)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T read(Function<Registers, T> query) {
        try (Store store = Store.open(file)) {
            return store.read(query);
        }
    }

    /** Changes with everything that is recorded, and only then. */
    String lastRecorded() {
        return read(Registers::lastRecordedAt).toString();
    }
}
