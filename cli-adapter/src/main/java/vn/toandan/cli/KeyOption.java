package vn.toandan.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.toandan.persistence.database.MasterKey;

/** Where the master key to what tips say is: {@code --key}, else TOANDAN_KEY_FILE, else nowhere. */
final class KeyOption {

    @Option(names = "--key", paramLabel = "FILE", defaultValue = "${env:TOANDAN_KEY_FILE}")
    private @Nullable Path file;

    Optional<MasterKey> read() {
        return Optional.ofNullable(file).map(MasterKey::read);
    }
}
