package vn.toandan.cli;

import picocli.CommandLine.Command;
import vn.toandan.law.Sentence;

/** {@code import}: takes files into the store; what is taken in is a subcommand. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {

    /** Called without saying what: wrong usage. */
    @Override
    public void run() {
        throw new WrongUsage(Sentence.of("cli/wording:usage.no_command"));
    }
}
