package vn.toandan.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.TipValueWriter;
import vn.toandan.persistence.documents.TipValuesCsv;
import vn.toandan.persistence.documents.TipValuesJson;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.persistence.sheets.TipFiles;
import vn.toandan.persistence.sheets.TipRow;
import vn.toandan.tip.TipValuation;

/** {@code value}: what each tip of some files was worth, and why; nothing is stored. */
@Command(name = "value", mixinStandardHelpOptions = true)
final class ValueCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    private enum Format {
        TEXT,
        CSV,
        JSON
    }

    ValueCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Inputs.requireFiles(files);
        Inputs inputs = new Inputs(console, wording);
        TipValuation valuation = TipValuation.published();
        try (Results results = Output.to(console, output)) {
            try (TipValueWriter values = writer(results)) {
                inputs.readRows(TipFiles.TIPS, inputs.sources(files), row -> {
                    TipRow tip = TipFiles.tip(row);
                    values.write(tip, valuation.value(tip.finding(), tip.receivedOn()));
                });
            }
            results.publish();
        }
        return Commands.DONE;
    }

    private TipValueWriter writer(Results results) {
        return switch (format) {
            case JSON -> new TipValuesJson(wording, results);
            case CSV -> new TipValuesCsv(results);
            case TEXT ->
                new TipValuesText(
                        new PrintStream(results, false, StandardCharsets.UTF_8),
                        wording,
                        output == null ? console : console.plain());
        };
    }
}
