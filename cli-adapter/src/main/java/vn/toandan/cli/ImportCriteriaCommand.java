package vn.toandan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.persistence.intake.Intakes;

/** {@code import criteria}: adopts a province's criteria for the units under it; as opposed to {@code --with}, which tries them. */
@Command(name = "criteria", mixinStandardHelpOptions = true)
final class ImportCriteriaCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Mixin
    private final KnownOn knownOn = new KnownOn();

    @Mixin
    private final StoreOption store = new StoreOption();

    ImportCriteriaCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return new FileEntry(console, wording)
                .take(store, "import criteria", List.of(file), Intakes.criteria(Law.standard(), knownOn.day()));
    }
}
