package vn.toandan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.signing.KeyTrouble;
import vn.toandan.persistence.signing.SigningKey;

/** {@code certificate key}: makes a pair of keys, one to sign with and one to publish; a file that is there is never replaced. */
@Command(name = "key", mixinStandardHelpOptions = true)
final class CertificateKeyCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    CertificateKeyCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        try {
            SigningKey.create(file);
        } catch (KeyTrouble trouble) {
            throw new WrongUsage(trouble.says());
        }
        console.out()
                .println(wording.say(Sentence.of(
                        "cli/wording:certificate.key_made",
                        file.toString(),
                        SigningKey.published(file).toString())));
        return Commands.DONE;
    }
}
