package vn.toandan.cli;

import picocli.CommandLine.Command;
import vn.toandan.law.Sentence;

/** {@code export}: writes what the store keeps into files that can be imported; what is written is a subcommand. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Runnable {

    /** Called without saying what: wrong usage. */
    @Override
    public void run() {
        throw new WrongUsage(Sentence.of("cli/wording:usage.no_command"));
    }
}
