package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.model.ReviewedModel;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.ModelFiles;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterWriter;
import vn.toandan.persistence.sheets.Results;

/** {@code export models}: the models with their reviews as they are known, so that a higher office can take them in. */
@Command(name = "models", mixinStandardHelpOptions = true)
final class ExportModelsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--under", paramLabel = "CODE")
    private @Nullable String under;

    @Option(names = "--as-known", paramLabel = "DATE")
    private @Nullable LocalDate asKnown;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Mixin
    private final StoreOption store = new StoreOption();

    ExportModelsCommand(Console console, Wording wording) {
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
        ImmutableList<ReviewedModel> asked = asked(registers);
        Register columns = ModelFiles.columns(asked);
        long rows = 0;
        try (RegisterWriter writer = columns.write(output == null ? "" : output.toString(), results)) {
            for (ReviewedModel one : asked) {
                rows += ModelFiles.write(writer, columns, one);
            }
        }
        return rows;
    }

    private ImmutableList<ReviewedModel> asked(Registers registers) {
        ImmutableList<ReviewedModel> all =
                registers.models().asKnownOn(asKnown == null ? Law.EVERYTHING_KNOWN : asKnown);
        if (under == null) {
            return all;
        }
        Set<String> codes = CodesUnder.ever(registers.units(), under);
        return all.stream()
                .filter(one -> codes.contains(one.model().unitCode()))
                .collect(ImmutableList.toImmutableList());
    }
}
