package vn.toandan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.AnswerWriter;
import vn.toandan.persistence.documents.AnswersCsv;
import vn.toandan.persistence.documents.AnswersJson;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.safety.SafetyStandard;

/** {@code assess}: judges every row of files; as opposed to {@code explain}, which tells all about one. */
@Command(name = "assess", mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--with", paramLabel = "FILE")
    private List<String> packs = new ArrayList<>();

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

    AssessCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() throws IOException {
        Inputs.requireFiles(Stream.concat(files.stream(), packs.stream()).toList());
        Inputs inputs = new Inputs(console, wording);
        SafetyStandard standard = inputs.standard(packs);
        Decisions decisions = new Decisions(standard, on);
        try (Results results = Output.to(console, output)) {
            try (AnswerWriter answers = writer(results)) {
                inputs.read(
                        standard,
                        inputs.sources(files),
                        unit -> decisions.judge(unit).ifPresent(answer -> answers.write(unit, answer)));
                decisions.requireLaw();
            }
            results.publish();
        }
        return Commands.DONE;
    }

    private AnswerWriter writer(Results results) {
        return switch (format) {
            case JSON -> new AnswersJson(wording, results);
            case CSV -> new AnswersCsv(results);
            case TEXT ->
                new AnswersText(
                        new PrintStream(results, false, StandardCharsets.UTF_8),
                        wording,
                        output == null ? console : console.plain());
        };
    }
}
