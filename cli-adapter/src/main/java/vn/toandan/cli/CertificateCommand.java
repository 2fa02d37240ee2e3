package vn.toandan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.toandan.certificate.CertificateDesk;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;

/** {@code certificate}: issues and checks the papers that tell of decisions; as opposed to {@code decide} and {@code award}, which record them. */
@Command(name = "certificate", mixinStandardHelpOptions = true)
final class CertificateCommand implements Runnable {

    static CommandLine with(Console console, Wording wording) {
        return new CommandLine(new CertificateCommand())
                .addSubcommand(new CertificateKeyCommand(console, wording))
                .addSubcommand(new CertificateIssueCommand(console, wording))
                .addSubcommand(new CertificateWithdrawalsCommand(console, wording))
                .addSubcommand(new CertificateCheckCommand(console, wording));
    }

    /** Called without saying what: wrong usage. */
    @Override
    public void run() {
        throw new WrongUsage(Sentence.of("cli/wording:usage.no_command"));
    }

    /** The desk over one transaction's registers. */
    static CertificateDesk desk(Registers registers) {
        return new CertificateDesk(
                registers.judgements(), registers.recognitions(), registers.commendations(), Law.commendation());
    }
}
