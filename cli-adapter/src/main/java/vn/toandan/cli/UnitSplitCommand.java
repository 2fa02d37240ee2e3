package vn.toandan.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.unit.Successor;

/** {@code unit split}: one unit becomes several from a day on; the part that keeps the code follows it. */
@Command(name = "split", mixinStandardHelpOptions = true)
final class UnitSplitCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "CODE")
    private String code = "";

    @Option(names = "--into", paramLabel = "CODE=NAME", required = true)
    private Map<String, String> into = new LinkedHashMap<>();

    @Option(names = "--parent", paramLabel = "CODE")
    private @Nullable String parent;

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private LocalDate on = LocalDate.MIN;

    @Mixin
    private final StoreOption store = new StoreOption();

    UnitSplitCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        List<Successor> successors = into.entrySet().stream()
                .map(part -> new Successor(part.getKey(), part.getValue().strip(), Optional.ofNullable(parent)))
                .toList();
        new UnitEntry(console, wording, store)
                .typed("unit split", code, register -> register.split(code, successors, on));
        return Commands.DONE;
    }
}
