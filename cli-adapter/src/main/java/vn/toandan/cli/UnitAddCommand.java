package vn.toandan.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.unit.UnitRow;
import vn.toandan.unit.UnitType;

/** {@code unit add}: a unit as of its first day; what it came from is said by the other commands. */
@Command(name = "add", mixinStandardHelpOptions = true)
final class UnitAddCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "CODE")
    private String code = "";

    @Option(names = "--kind", paramLabel = "KIND", required = true)
    private UnitType kind = UnitType.RESIDENTIAL_AREA;

    @Option(names = "--name", paramLabel = "NAME", required = true)
    private String name = "";

    @Option(names = "--parent", paramLabel = "CODE")
    private @Nullable String parent;

    @Option(names = "--from", paramLabel = "DATE", required = true)
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--until", paramLabel = "DATE")
    private @Nullable LocalDate until;

    @Mixin
    private final StoreOption store = new StoreOption();

    UnitAddCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        UnitRow row = new UnitRow(
                0,
                Arguments.text("CODE", code),
                kind,
                Arguments.text("--name", name),
                Optional.ofNullable(parent),
                from,
                Optional.ofNullable(until));
        new UnitEntry(console, wording, store).typed("unit add", code, register -> register.add(row));
        return Commands.DONE;
    }
}
