package vn.toandan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.certificate.Withdrawals;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.persistence.signing.SigningKey;

/** {@code certificate withdrawals}: the signed list of what was annulled or revoked, to be published; it names nobody. */
@Command(name = "withdrawals", mixinStandardHelpOptions = true)
final class CertificateWithdrawalsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Mixin
    private final SigningKeyOption key = new SigningKeyOption();

    @Mixin
    private final StoreOption store = new StoreOption();

    CertificateWithdrawalsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate today = Law.today();
        LocalDate day = on == null ? today : on;
        if (day.isAfter(today)) {
            throw new WrongUsage(Sentence.of("cli/wording:certificate.list_ahead", day, today));
        }
        SigningKey signer = key.read();
        Withdrawals list;
        try (Store open = store.open()) {
            list = open.read(registers -> CertificateCommand.desk(registers).withdrawals(day));
        }
        try (Results results = Output.to(console, output)) {
            results.write(list.sealedBy(signer).getBytes(StandardCharsets.UTF_8));
            results.publish();
        }
        console.tell(
                wording,
                Sentence.of("cli/wording:certificate.listed", list.all().size(), day));
        return Commands.DONE;
    }
}
