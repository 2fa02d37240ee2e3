package vn.toandan.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;

/** {@code unit rename}: the same unit under another name from a day on. */
@Command(name = "rename", mixinStandardHelpOptions = true)
final class UnitRenameCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "CODE")
    private String code = "";

    @Option(names = "--name", paramLabel = "NAME", required = true)
    private String name = "";

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private LocalDate on = LocalDate.MIN;

    @Mixin
    private final StoreOption store = new StoreOption();

    UnitRenameCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        String text = Arguments.text("--name", name);
        new UnitEntry(console, wording, store).typed("unit rename", code, register -> register.rename(code, text, on));
        return Commands.DONE;
    }
}
