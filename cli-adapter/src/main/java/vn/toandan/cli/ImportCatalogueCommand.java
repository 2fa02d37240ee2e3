package vn.toandan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.persistence.intake.Intakes;

/** {@code import catalogue}: takes in an official catalogue, right for a stretch of days. */
@Command(name = "catalogue", mixinStandardHelpOptions = true)
final class ImportCatalogueCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", required = true)
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--until", paramLabel = "DATE")
    private @Nullable LocalDate until;

    @Mixin
    private final StoreOption store = new StoreOption();

    ImportCatalogueCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return new FileEntry(console, wording)
                .take(store, "import catalogue", files, Intakes.catalogue(from, Optional.ofNullable(until)));
    }
}
