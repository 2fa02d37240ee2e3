package vn.toandan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** {@code audit}: what the log says of itself. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Runnable {

    static CommandLine with(Console console, Wording wording) {
        return new CommandLine(new AuditCommand()).addSubcommand(new AuditVerifyCommand(console, wording));
    }

    /** Called without saying what: wrong usage. */
    @Override
    public void run() {
        throw new WrongUsage(Sentence.of("cli/wording:usage.no_command"));
    }
}
