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
import vn.toandan.unit.Successor;

/** {@code unit merge}: several units become one from a day on, a new one or one of them. */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class UnitMergeCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "CODE", arity = "1..*")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--into", paramLabel = "CODE", required = true)
    private String into = "";

    @Option(names = "--name", paramLabel = "NAME", required = true)
    private String name = "";

    @Option(names = "--parent", paramLabel = "CODE")
    private @Nullable String parent;

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private LocalDate on = LocalDate.MIN;

    @Mixin
    private final StoreOption store = new StoreOption();

    UnitMergeCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Successor successor = new Successor(into, Arguments.text("--name", name), Optional.ofNullable(parent));
        new UnitEntry(console, wording, store)
                .typed("unit merge", into, register -> register.merge(codes, successor, on));
        return Commands.DONE;
    }
}
