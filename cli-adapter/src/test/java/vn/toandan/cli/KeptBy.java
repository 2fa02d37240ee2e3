package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.server.OwnServer;

/** Which engine keeps the store of a test: what a command does on one it does on the other. */
enum KeptBy {
    A_FILE,
    A_SERVER;

    /** A store of a test, by its name for commands. */
    record Place(String store) {

        Said run(String... arguments) {
            return given("", arguments);
        }

        Said given(String standardInput, String... arguments) {
            return Terminal.given(
                    standardInput,
                    Stream.concat(Stream.of(arguments), Stream.of("--store", store))
                            .toArray(String[]::new));
        }

        /** The same, which has to be done. */
        String done(String... arguments) {
            Said said = run(arguments);
            assertThat(said.exitCode()).as(said.err()).isZero();
            return said.out();
        }

        /** What no command does: work of another day. */
        <T> T write(Change change, Function<Registers, T> command) {
            try (Store open = Store.open(StoreAddress.of(store).orElseThrow())) {
                return open.write(change, command);
            }
        }
    }

    /** A new store; nothing lies beside a server, so the first key of the log goes into the folder. */
    Place place(Path folder) {
        return switch (this) {
            case A_FILE -> made(folder.resolve("xa.db").toString(), "init");
            case A_SERVER ->
                made(
                        OwnServer.common().newSchema(),
                        "init",
                        "--audit-key",
                        folder.resolve("audit-key").toString());
        };
    }

    private static Place made(String store, String... init) {
        Place place = new Place(store);
        place.done(init);
        return place;
    }
}
