package vn.toandan.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.RegisterWriter;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.persistence.sheets.UnitFiles;
import vn.toandan.unit.Unit;

/** {@code export units}: every unit that ever was, with its days; as opposed to {@code export successions}, which says who came from whom. */
@Command(name = "units", mixinStandardHelpOptions = true)
final class ExportUnitsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--under", paramLabel = "CODE")
    private @Nullable String under;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Mixin
    private final StoreOption store = new StoreOption();

    ExportUnitsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        try (Store open = store.open();
                Results results = Output.to(console, output)) {
            long rows = open.read(registers -> write(registers, results));
            results.publish();
            if (output != null) {
                console.tell(wording, Sentence.of("cli/wording:export.rows", rows));
            }
        }
        return Commands.DONE;
    }

    private long write(Registers registers, Results results) {
        Set<String> codes = CodesUnder.ever(registers.units(), under);
        long rows = 0;
        try (RegisterWriter writer = UnitFiles.UNITS.write(output == null ? "" : output.toString(), results)) {
            for (Unit one : registers.units().ever(codes)) {
                UnitFiles.write(writer, one);
                rows++;
            }
        }
        return rows;
    }
}
