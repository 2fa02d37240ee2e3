package vn.toandan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toandan.law.Wording;
import vn.toandan.persistence.intake.Intakes;

/** {@code import tips}: takes in facts and findings of tips, never what they say, and values each. */
@Command(name = "tips", mixinStandardHelpOptions = true)
final class ImportTipsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final RecordOptions options = new RecordOptions();

    ImportTipsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return options.take(console, wording, "import tips", Intakes.tips(options.knownOn()));
    }
}
