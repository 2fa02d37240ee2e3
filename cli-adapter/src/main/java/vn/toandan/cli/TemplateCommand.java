package vn.toandan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.persistence.sheets.Template;
import vn.toandan.unit.UnitKind;

/** {@code template}: an empty form to fill in. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--kind", paramLabel = "KIND", required = true)
    private UnitKind kind = UnitKind.RESIDENTIAL_AREA;

    @Option(names = "--format", paramLabel = "csv|xlsx")
    private @Nullable Format asked;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    /** What a form can be written as. */
    private enum Format {
        CSV,
        XLSX
    }

    TemplateCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() throws IOException {
        Format format = format();
        if (format == Format.XLSX && output == null && console.terminal()) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.binary"));
        }
        try (Results results = Output.to(console, output)) {
            switch (format) {
                case CSV -> Template.csv(Law.standard().form(kind), results);
                case XLSX -> Template.xlsx(Law.standard(), kind, wording, results);
            }
            results.publish();
        }
        return Commands.DONE;
    }

    /** Where nothing is said, a file named as a workbook is to be one: spreadsheets go by the name. */
    private Format format() {
        if (asked != null) {
            return asked;
        }
        return Output.isWorkbook(output) ? Format.XLSX : Format.CSV;
    }
}
