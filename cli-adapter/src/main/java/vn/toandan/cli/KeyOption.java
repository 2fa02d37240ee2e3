package vn.toandan.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.toandan.persistence.database.KeyPlace;
import vn.toandan.persistence.database.MasterKey;

/** Where the master key to what tips say is: {@code --key}, else as the environment says, in TOANDAN_KEY_FILE or TOANDAN_KEY, else nowhere. */
final class KeyOption {

    private final Console console;

    @Option(names = "--key", paramLabel = "FILE")
    private @Nullable Path file;

    KeyOption(Console console) {
        this.console = console;
    }

    Optional<MasterKey> read() {
        return place(file, "TOANDAN_KEY", console).map(KeyPlace::read);
    }

    /** The file that was typed, or else what the environment says by that name. */
    static Optional<KeyPlace> place(@Nullable Path typed, String variable, Console console) {
        return typed == null ? KeyPlace.of(variable, console.environment()) : Optional.of(KeyPlace.file(typed));
    }
}
