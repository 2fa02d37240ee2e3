package vn.toandan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.judging.Judged;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.documents.AnswerWriter;
import vn.toandan.persistence.documents.AnswersCsv;
import vn.toandan.persistence.documents.AnswersJson;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.safety.SafetyStandard;

/** {@code assess}: judges every row of files, or what a store keeps of a year; as opposed to {@code explain}, which tells all about one. */
@Command(name = "assess", mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE", arity = "0..*")
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

    @Option(names = "--year", paramLabel = "YYYY")
    private @Nullable Year year;

    @Option(names = "--under", paramLabel = "CODE")
    private @Nullable String under;

    @Option(names = "--as-known", paramLabel = "DATE")
    private @Nullable LocalDate asKnown;

    @Mixin
    private final StoreOption store = new StoreOption();

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
        return year == null ? ofFiles() : ofStore(year.number());
    }

    private Integer ofFiles() {
        if (files.isEmpty()) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.file_or_year"));
        }
        if (under != null || asKnown != null) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.only_with_year"));
        }
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

    /** A look back at what was known records nothing; judging as everything is known does, and twice changes nothing. */
    private Integer ofStore(int judgedYear) {
        if (!files.isEmpty() || !packs.isEmpty()) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.file_or_year"));
        }
        StoredYear stored = new StoredYear(judgedYear, under, on, asKnown);
        try (Store open = store.open();
                Results results = Output.to(console, output)) {
            Answering answering = asKnown == null
                    ? open.write(
                            StoreOption.change("assess", Integer.toString(judgedYear)),
                            registers -> answered(results, answers -> answers.recording(stored, registers)))
                    : open.read(registers -> answered(results, answers -> answers.only(stored, registers)));
            results.publish();
            answering.tell(console, wording, judgedYear);
        }
        return Commands.DONE;
    }

    /** The results are whole and on the disk when this returns: what keeps them from it keeps the judgements out of the store, too. */
    private Answering answered(Results results, UnaryOperator<Answering> judging) {
        Answering answering;
        try (AnswerWriter answers = writer(results)) {
            answering = judging.apply(new Answering(answers, Law.today()));
        }
        results.complete();
        return answering;
    }

    /** Answers on their way out, and into the register of judgements. */
    private static final class Answering {

        private final AnswerWriter answers;
        private final LocalDate today;
        private long judged;
        private long provisional;

        Answering(AnswerWriter answers, LocalDate today) {
            this.answers = answers;
            this.today = today;
        }

        Answering recording(StoredYear stored, Registers registers) {
            stored.judge(registers, one -> {
                write(one);
                if (!one.assessment().isProvisional()) {
                    registers.judgements().record(one.toRecord(today));
                }
            });
            return this;
        }

        Answering only(StoredYear stored, Registers registers) {
            stored.judge(registers, this::write);
            return this;
        }

        private void write(Judged one) {
            judged++;
            provisional += one.assessment().isProvisional() ? 1 : 0;
            answers.write(new UnitSheet(one.unit(), one.assessment().sheet()), one.assessment());
        }

        void tell(Console console, Wording wording, int year) {
            if (judged == 0) {
                console.tell(wording, Sentence.of("cli/wording:assess.no_sheets", Integer.toString(year)));
            }
            if (provisional > 0) {
                console.tell(wording, Sentence.of("cli/wording:assess.provisional", provisional));
            }
        }
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
