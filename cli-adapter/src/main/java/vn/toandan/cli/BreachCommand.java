package vn.toandan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.privacy.BreachStep;

/** {@code breach}: breaches of personal data by their code, kind and hour; whose data it is stands in the written record alone. */
@Command(name = "breach", mixinStandardHelpOptions = true)
final class BreachCommand implements Runnable {

    static CommandLine with(Console console, Wording wording) {
        return new CommandLine(new BreachCommand())
                .addSubcommand(new BreachRecordCommand(console, wording))
                .addSubcommand("notify", new BreachStepCommand(console, wording, BreachStep.NOTIFY))
                .addSubcommand("harmless", new BreachStepCommand(console, wording, BreachStep.FIND_HARMLESS))
                .addSubcommand(new BreachListCommand(console, wording));
    }

    /** Called without saying what: wrong usage. */
    @Override
    public void run() {
        throw new WrongUsage(Sentence.of("cli/wording:usage.no_command"));
    }
}
