package vn.toandan.cli;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.certificate.CertificateCheck;
import vn.toandan.certificate.CheckedCertificate;
import vn.toandan.certificate.Verifier;
import vn.toandan.certificate.Withdrawals;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.CertificateJson;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.persistence.signing.KeyTrouble;
import vn.toandan.persistence.signing.PublicKeys;

/** {@code certificate check}: whether a certificate is genuine and in force, without a store and without the network. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CertificateCheckCommand implements Callable<Integer> {

    /** More than any certificate and any country's list has. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "TEXT|FILE")
    private String given = "";

    @Option(
            names = "--key",
            paramLabel = "FILE",
            defaultValue = "${env:TOANDAN_CERTIFICATE_PUBLIC_KEY}",
            required = true)
    private Path key = Path.of("");

    @Option(names = "--withdrawals", paramLabel = "FILE")
    private @Nullable Path withdrawals;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private TextOrJson format = TextOrJson.TEXT;

    CertificateCheckCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Verifier office = office();
        Optional<Withdrawals> list = Optional.ofNullable(withdrawals).map(file -> list(file, office));
        CheckedCertificate checked =
                new CertificateCheck(office, list).check(certificate(), on == null ? Law.today() : on);
        if (format == TextOrJson.JSON) {
            console.out().print(CertificateJson.checked(checked, wording));
        } else {
            tell(checked);
        }
        return Commands.DONE;
    }

    private void tell(CheckedCertificate checked) {
        console.out().println(wording.say(checked.says()));
        checked.certificate()
                .ifPresent(certificate ->
                        certificate.says().forEach(line -> console.out().println(Visible.text(wording.say(line)))));
        checked.because().forEach(reason -> console.out().println("- " + Visible.text(wording.say(reason))));
    }

    private Verifier office() {
        try {
            return PublicKeys.read(key);
        } catch (KeyTrouble trouble) {
            throw new WrongUsage(trouble.says());
        }
    }

    /** One that the office did not sign says nothing; the run is refused. */
    private Withdrawals list(Path file, Verifier office) {
        Withdrawals.Read read = Withdrawals.read(read(file), office);
        if (read instanceof Withdrawals.Read.Genuine genuine) {
            return genuine.withdrawals();
        }
        console.tell(
                wording,
                Sentence.of(
                        read instanceof Withdrawals.Read.NotGenuine
                                ? "cli/wording:certificate.list_not_genuine"
                                : "cli/wording:certificate.list_not_readable",
                        Visible.text(file.toString())));
        throw new Inputs.Refused();
    }

    /** What is no file is the certificate itself. */
    private String certificate() {
        if (given.equals("-")) {
            try {
                return text(console.in());
            } catch (IOException e) {
                throw FileTrouble.reading(given, e);
            }
        }
        try {
            Path file = Path.of(given);
            return Files.isRegularFile(file) ? read(file) : given;
        } catch (InvalidPathException notAPath) {
            return given;
        }
    }

    private static String read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return text(in);
        } catch (IOException e) {
            throw FileTrouble.reading(file.toString(), e);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(ByteStreams.limit(in, MOST_BYTES).readAllBytes(), StandardCharsets.UTF_8);
    }
}
