package vn.toandan.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;

/** {@code unit dissolve}: a unit ends and nothing comes after it; the day is the first without it. */
@Command(name = "dissolve", mixinStandardHelpOptions = true)
final class UnitDissolveCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "CODE")
    private String code = "";

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private LocalDate on = LocalDate.MIN;

    @Mixin
    private final StoreOption store = new StoreOption();

    UnitDissolveCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        new UnitEntry(console, wording, store).typed("unit dissolve", code, register -> register.dissolve(code, on));
        return Commands.DONE;
    }
}
