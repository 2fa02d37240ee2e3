package vn.toandan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import vn.toandan.persistence.signing.KeyTrouble;
import vn.toandan.persistence.signing.SigningKey;

/** Where the private key is that certificates are signed with: {@code --key}, else TOANDAN_CERTIFICATE_KEY; as opposed to the {@link KeyOption}, which opens tips. */
final class SigningKeyOption {

    @Option(names = "--key", paramLabel = "FILE", defaultValue = "${env:TOANDAN_CERTIFICATE_KEY}", required = true)
    private Path file = Path.of("");

    SigningKey read() {
        try {
            return SigningKey.read(file);
        } catch (KeyTrouble trouble) {
            throw new WrongUsage(trouble.says());
        }
    }
}
