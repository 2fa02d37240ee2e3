package vn.toandan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.certificate.Certificate;
import vn.toandan.certificate.CertificateDesk;
import vn.toandan.certificate.Issued;
import vn.toandan.judging.UnitYear;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.documents.CertificateAddress;
import vn.toandan.persistence.documents.CertificateDocx;
import vn.toandan.persistence.documents.CertificateJson;
import vn.toandan.persistence.documents.CertificatePdf;
import vn.toandan.persistence.documents.SquareCode;
import vn.toandan.persistence.sheets.Results;

/** {@code certificate issue}: the paper that tells of a recorded decision, with the signed square to check it by; it records nothing. */
@Command(name = "issue", mixinStandardHelpOptions = true)
final class CertificateIssueCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--unit", paramLabel = "CODE")
    private @Nullable String unit;

    @Option(names = "--year", paramLabel = "YYYY")
    private @Nullable Year year;

    @Option(names = "--nomination", paramLabel = "ID")
    private @Nullable String nomination;

    @Option(names = "--address", paramLabel = "URL", defaultValue = "${env:TOANDAN_CERTIFICATE_ADDRESS:-}")
    private String address = "";

    @Option(names = "--format", paramLabel = "text|json|svg|docx|pdf")
    private @Nullable Format asked;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Mixin
    private final SigningKeyOption key = new SigningKeyOption();

    @Mixin
    private final PaperOptions paper = new PaperOptions();

    @Mixin
    private final StoreOption store = new StoreOption();

    private enum Format {
        TEXT,
        JSON,
        SVG,
        DOCX,
        PDF;

        static Optional<Format> named(String suffix) {
            return Arrays.stream(values())
                    .filter(format -> format.name().equalsIgnoreCase(suffix))
                    .findFirst();
        }
    }

    CertificateIssueCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() throws IOException {
        if ((nomination == null) == (unit == null) || (unit == null) != (year == null)) {
            throw new WrongUsage(Sentence.of("cli/wording:certificate.which"));
        }
        String before = CertificateAddress.before(address)
                .orElseThrow(() -> new WrongUsage(Sentence.of("cli/wording:certificate.address", address)));
        Format format = asked != null
                ? asked
                : Output.suffix(output).flatMap(Format::named).orElse(Format.TEXT);
        if ((format == Format.DOCX || format == Format.PDF) && output == null && console.terminal()) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.binary"));
        }
        Certificate certificate = certificate();
        String code = before + certificate.sealedBy(key.read());
        try (Results results = Output.to(console, output)) {
            write(format, certificate, code, results);
            results.publish();
        }
        return Commands.DONE;
    }

    private Certificate certificate() {
        Issued issued;
        try (Store open = store.open()) {
            issued = open.read(registers -> issued(CertificateCommand.desk(registers)));
        }
        if (issued instanceof Issued.Ready ready) {
            return ready.certificate();
        }
        Issued.Refused refused = (Issued.Refused) issued;
        console.tell(wording, Sentence.of("cli/wording:decision.refused", refused.wrong(), refused.right()));
        throw new Inputs.Refused();
    }

    private Issued issued(CertificateDesk desk) {
        return unit != null && year != null
                ? desk.ofRecognition(new UnitYear(Arguments.text("--unit", unit), year.number()), Law.EVERYTHING_KNOWN)
                : desk.ofAward(
                        Arguments.text("--nomination", nomination == null ? "" : nomination), Law.EVERYTHING_KNOWN);
    }

    private void write(Format format, Certificate certificate, String code, Results results) throws IOException {
        switch (format) {
            case TEXT -> text(code + "\n", results);
            case JSON -> text(CertificateJson.issued(certificate, code, wording), results);
            case SVG -> text(SquareCode.of(code).svg(wording.heading(certificate.title())), results);
            case DOCX -> CertificateDocx.write(certificate, code, paper.head(), wording, results);
            case PDF -> CertificatePdf.write(certificate, code, paper.head(), wording, results);
        }
    }

    private static void text(String text, Results results) throws IOException {
        results.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
