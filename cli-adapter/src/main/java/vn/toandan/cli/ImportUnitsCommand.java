package vn.toandan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.persistence.intake.Intakes;

/** {@code import units}: takes units into the register, with the days on which they are there. */
@Command(name = "units", mixinStandardHelpOptions = true)
final class ImportUnitsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final StoreOption store = new StoreOption();

    ImportUnitsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return new FileEntry(console, wording).take(store, "import units", files, Intakes.units());
    }
}
