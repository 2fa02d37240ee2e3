package vn.toandan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.persistence.intake.Intakes;

/** {@code import nominations}: files the nominations of some files, all of them or none; a file that was taken in before changes nothing. */
@Command(name = "nominations", mixinStandardHelpOptions = true)
final class ImportNominationsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final KnownOn knownOn = new KnownOn();

    @Mixin
    private final StoreOption store = new StoreOption();

    ImportNominationsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return new FileEntry(console, wording)
                .take(store, "import nominations", files, Intakes.nominations(Law.commendation(), knownOn.day()));
    }
}
