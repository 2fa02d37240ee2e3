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
import vn.toandan.unit.Succession;

/** {@code export successions}: what became of units; to be taken in after {@code export units}. */
@Command(name = "successions", mixinStandardHelpOptions = true)
final class ExportSuccessionsCommand implements Callable<Integer> {

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

    ExportSuccessionsCommand(Console console, Wording wording) {
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
        try (RegisterWriter writer = UnitFiles.SUCCESSIONS.write(output == null ? "" : output.toString(), results)) {
            for (Succession one : registers.units().successions(codes)) {
                UnitFiles.write(writer, one);
                rows++;
            }
        }
        return rows;
    }
}
