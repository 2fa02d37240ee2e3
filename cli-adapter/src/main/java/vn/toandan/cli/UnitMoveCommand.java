package vn.toandan.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;

/** {@code unit move}: the same unit under another parent from a day on. */
@Command(name = "move", mixinStandardHelpOptions = true)
final class UnitMoveCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "CODE")
    private String code = "";

    @Option(names = "--parent", paramLabel = "CODE", required = true)
    private String parent = "";

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private LocalDate on = LocalDate.MIN;

    @Mixin
    private final StoreOption store = new StoreOption();

    UnitMoveCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        new UnitEntry(console, wording, store).typed("unit move", code, register -> register.move(code, parent, on));
        return Commands.DONE;
    }
}
