package vn.toandan.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.NominationFiles;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.persistence.sheets.Template;
import vn.toandan.persistence.sheets.TipFiles;
import vn.toandan.unit.UnitKind;

/** {@code template}: an empty form to fill in. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Which which = new Which();

    /** The form: the sheet of a kind of unit, or a register's. */
    private static final class Which {

        @Option(names = "--kind", paramLabel = "KIND", required = true)
        private @Nullable UnitKind kind;

        @Option(names = "--for", paramLabel = "tips|nominations", required = true)
        private @Nullable Rows rows;
    }

    /** What a register's rows are about. */
    private enum Rows {
        TIPS {
            @Override
            Register register() {
                return TipFiles.TIPS;
            }
        },
        NOMINATIONS {
            @Override
            Register register() {
                return NominationFiles.NOMINATIONS;
            }
        };

        abstract Register register();
    }

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
            if (which.rows == null) {
                sheet(requireNonNull(which.kind), format, results);
            } else {
                rows(which.rows.register(), format, results);
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

    private void sheet(UnitKind kind, Format format, Results results) {
        switch (format) {
            case CSV -> Template.csv(Law.standard().form(kind), results);
            case XLSX -> Template.xlsx(Law.standard(), kind, wording, results);
        }
    }

    private void rows(Register register, Format format, Results results) {
        switch (format) {
            case CSV -> Template.csv(register, results);
            case XLSX -> Template.xlsx(register, wording, results);
        }
    }
}
