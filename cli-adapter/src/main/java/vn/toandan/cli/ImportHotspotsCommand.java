package vn.toandan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toandan.law.Wording;
import vn.toandan.persistence.intake.Intakes;

/** {@code import hotspots}: takes hotspots into the register, all of them or none. */
@Command(name = "hotspots", mixinStandardHelpOptions = true)
final class ImportHotspotsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final RecordOptions options = new RecordOptions();

    ImportHotspotsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return options.take(console, wording, "import hotspots", Intakes.hotspots(options.knownOn()));
    }
}
