package vn.toandan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** {@code document}: prints what is recorded as the papers of an office; it records nothing. */
@Command(name = "document", mixinStandardHelpOptions = true)
final class DocumentCommand implements Runnable {

    static CommandLine with(Console console, Wording wording) {
        return new CommandLine(new DocumentCommand())
                .addSubcommand(new DocumentDecisionCommand(console, wording))
                .addSubcommand(new DocumentDossierCommand(console, wording));
    }

    /** Called without saying what: wrong usage. */
    @Override
    public void run() {
        throw new WrongUsage(Sentence.of("cli/wording:usage.no_command"));
    }
}
