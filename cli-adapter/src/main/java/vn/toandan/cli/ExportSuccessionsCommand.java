package vn.toandan.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.RegisterWriter;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.persistence.sheets.UnitFiles;
import vn.toandan.unit.Succession;

/** {@code export successions}: what became of units; to be taken in after {@code export units}. */
@Command(name = "successions", mixinStandardHelpOptions = true)
final class ExportSuccessionsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final ExportOptions options = new ExportOptions();

    ExportSuccessionsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return options.export(console, wording, this::write);
    }

    private long write(Registers registers, Results results) {
        Set<String> codes = CodesUnder.ever(registers.units(), options.under());
        long rows = 0;
        try (RegisterWriter writer = UnitFiles.SUCCESSIONS.write(options.target(), results)) {
            for (Succession one : registers.units().successions(codes)) {
                UnitFiles.write(writer, one);
                rows++;
            }
        }
        return rows;
    }
}
