package vn.toandan.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.commendation.CommendationScheme;
import vn.toandan.commendation.Nomination;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.EligibilityCsv;
import vn.toandan.persistence.documents.EligibilityJson;
import vn.toandan.persistence.documents.EligibilityWriter;
import vn.toandan.persistence.sheets.NominationFiles;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.persistence.sheets.SharedAchievements;
import vn.toandan.persistence.sheets.Source;

/** {@code eligible}: whether each nomination of files may be awarded; as opposed to {@code award}, which records that one was. */
@Command(name = "eligible", mixinStandardHelpOptions = true)
final class EligibleCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

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

    EligibleCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Inputs.requireFiles(files);
        Inputs inputs = new Inputs(console, wording);
        List<Source> sources = inputs.sources(files);
        SharedAchievements shared = new SharedAchievements();
        // Everything is read before anything is said: another row for the same achievement may come last.
        inputs.readRows(NominationFiles.NOMINATIONS, sources, row -> shared.add(NominationFiles.nomination(row)));
        shared.name(sources);
        CommendationScheme scheme = Law.commendation();
        try (Results results = Output.to(console, output)) {
            try (EligibilityWriter answers = writer(results)) {
                NominationFiles.NOMINATIONS.read(sources, row -> {
                    Nomination nomination = NominationFiles.nomination(row);
                    answers.write(scheme.judge(nomination, Optional.ofNullable(on), shared.besides(nomination)));
                });
            }
            results.publish();
        }
        return Commands.DONE;
    }

    private EligibilityWriter writer(Results results) {
        return switch (format) {
            case JSON -> new EligibilityJson(wording, results);
            case CSV -> new EligibilityCsv(results);
            case TEXT ->
                new EligibilityText(
                        new PrintStream(results, false, StandardCharsets.UTF_8),
                        wording,
                        output == null ? console : console.plain());
        };
    }
}
