package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Wording;
import vn.toandan.model.ReviewedModel;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.ModelFiles;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterWriter;
import vn.toandan.persistence.sheets.Results;

/** {@code export models}: the models with their reviews as they are known, so that a higher office can take them in. */
@Command(name = "models", mixinStandardHelpOptions = true)
final class ExportModelsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--as-known", paramLabel = "DATE")
    private @Nullable LocalDate asKnown;

    @Mixin
    private final ExportOptions options = new ExportOptions();

    ExportModelsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return options.export(console, wording, this::write);
    }

    private long write(Registers registers, Results results) {
        ImmutableList<ReviewedModel> asked = asked(registers);
        Register columns = ModelFiles.columns(asked);
        long rows = 0;
        try (RegisterWriter writer = columns.write(options.target(), results)) {
            for (ReviewedModel one : asked) {
                rows += ModelFiles.write(writer, columns, one);
            }
        }
        return rows;
    }

    private ImmutableList<ReviewedModel> asked(Registers registers) {
        ImmutableList<ReviewedModel> all =
                registers.models().asKnownOn(asKnown == null ? Law.EVERYTHING_KNOWN : asKnown);
        Predicate<String> isAsked = options.asks(registers.units());
        return all.stream()
                .filter(one -> isAsked.test(one.model().unitCode()))
                .collect(ImmutableList.toImmutableList());
    }
}
