package vn.toandan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** {@code request}: requests of data subjects by their code, kind and days; who asks, and about what, is asked nowhere. */
@Command(name = "request", mixinStandardHelpOptions = true)
final class RequestCommand implements Runnable {

    static CommandLine with(Console console, Wording wording) {
        return new CommandLine(new RequestCommand())
                .addSubcommand(new RequestRecordCommand(console, wording))
                .addSubcommand(new RequestAcknowledgeCommand(console, wording))
                .addSubcommand(new RequestExtendCommand(console, wording))
                .addSubcommand(new RequestAnswerCommand(console, wording))
                .addSubcommand(new RequestListCommand(console, wording));
    }

    /** Called without saying what: wrong usage. */
    @Override
    public void run() {
        throw new WrongUsage(Sentence.of("cli/wording:usage.no_command"));
    }
}
