package vn.toandan.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.documents.ReportBeside;
import vn.toandan.persistence.documents.ReportDocx;
import vn.toandan.persistence.documents.ReportHtml;
import vn.toandan.persistence.documents.ReportJson;
import vn.toandan.persistence.documents.ReportLine;
import vn.toandan.persistence.documents.ReportPdf;
import vn.toandan.persistence.documents.ReportTable;
import vn.toandan.persistence.documents.ReportText;
import vn.toandan.persistence.sheets.PrintedFigureFiles;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.reporting.Knowledge;
import vn.toandan.reporting.Period;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.reporting.PeriodReports;
import vn.toandan.reporting.PrintedFigure;
import vn.toandan.reporting.Restatement;

/** {@code report}: the figures of a period, each with what it counts; it decides nothing and records nothing. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    /** More bars than that say nothing any more. */
    private static final int YEARS_AT_MOST = 12;

    private final Console console;
    private final Wording wording;

    @Option(names = "--from", paramLabel = "DATE", required = true)
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DATE", required = true)
    private LocalDate to = LocalDate.MAX;

    @Option(names = "--under", paramLabel = "CODE")
    private @Nullable String under;

    @Option(names = "--as-known", paramLabel = "DATE")
    private @Nullable LocalDate asKnown;

    @Option(names = "--format", paramLabel = "text|json|csv|html|docx|xlsx|pdf")
    private @Nullable Format asked;

    @Option(names = "--by-kind")
    private boolean byKind;

    @Option(names = "--printed", paramLabel = "FILE")
    private @Nullable String printed;

    @Option(names = "--against", paramLabel = "DATE")
    private @Nullable LocalDate against;

    @Option(names = "--ids")
    private boolean ids;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Option(names = "--replica", paramLabel = "URL", defaultValue = "${env:TOANDAN_REPLICA:-}")
    private String replica = "";

    @Mixin
    private final PublishedOptions published = new PublishedOptions();

    @Mixin
    private final LetterheadOptions letterhead = new LetterheadOptions();

    @Mixin
    private final StoreOption store = new StoreOption();

    private enum Format {
        TEXT,
        JSON,
        CSV,
        HTML,
        DOCX,
        XLSX,
        PDF;

        static Optional<Format> named(String suffix) {
            return Arrays.stream(values())
                    .filter(format -> format.name().equalsIgnoreCase(suffix))
                    .findFirst();
        }

        boolean isBinary() {
            return this == DOCX || this == XLSX || this == PDF;
        }
    }

    ReportCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() throws IOException {
        if (to.isBefore(from)) {
            throw new WrongUsage(Sentence.of("cli/wording:report.backwards", from, to));
        }
        Format format = format();
        if (ids && format != Format.JSON) {
            throw new WrongUsage(Sentence.of("cli/wording:report.ids_in_json"));
        }
        published.require(ids || printed != null || against != null);
        if (against != null && asKnown != null && !against.isBefore(asKnown)) {
            throw new WrongUsage(Sentence.of("cli/wording:report.against_later", against, asKnown));
        }
        if (format.isBinary() && output == null && console.terminal()) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.binary"));
        }
        Optional<ImmutableList<PrintedFigure>> papers =
                Optional.ofNullable(printed).map(this::papers);
        try (Store open = store.openReadingFrom(replica);
                Results results = Output.to(console, output)) {
            write(open, format, papers, results);
            results.publish();
        }
        return Commands.DONE;
    }

    /** Where nothing is said, as the file is named. */
    private Format format() {
        return asked != null
                ? asked
                : Output.suffix(output).flatMap(Format::named).orElse(Format.TEXT);
    }

    private PeriodReport report(Registers registers, Period period) {
        return counted(registers, period)
                .orElseThrow(() -> UnknownUnit.on(period.to(), requireNonNull(under), registers.units()));
    }

    /** Empty where the code means no unit on the last day. */
    private Optional<PeriodReport> counted(Registers registers, Period period) {
        PeriodReports reports = reports(registers);
        Knowledge known = known(registers);
        Optional<PeriodReport> counted =
                under == null ? Optional.of(reports.of(period, known)) : reports.under(under, period, known);
        return counted.map(report -> published.view(report, reports, registers, known));
    }

    private Optional<Restatement> restated(Registers registers, PeriodReport report) {
        return Optional.ofNullable(against).map(then -> reports(registers).restated(report, then, known(registers)));
    }

    static PeriodReports reports(Registers registers) {
        return new PeriodReports(
                registers.judgements(),
                registers.recognitions(),
                registers.models(),
                registers.hotspots(),
                registers.tips(),
                registers.outcomes(),
                registers.commendations(),
                registers.units(),
                Law.standard());
    }

    private Knowledge known(Registers registers) {
        return asKnown == null ? everything(registers) : Knowledge.asKnownOn(asKnown);
    }

    static Knowledge everything(Registers registers) {
        return Knowledge.everything(registers.lastRecordedAt().map(ReportCommand::day));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Law.VIETNAM);
    }

    /** Of exactly this period, in the order of the file. */
    private ImmutableList<PrintedFigure> papers(String file) {
        List<String> files = ImmutableList.of(file);
        Inputs.requireFiles(files);
        Inputs inputs = new Inputs(console, wording);
        ImmutableList.Builder<PrintedFigure> all = ImmutableList.builder();
        inputs.readRows(
                PrintedFigureFiles.PRINTED_FIGURES,
                inputs.sources(files),
                row -> PrintedFigureFiles.figure(row)
                        .filter(one -> one.period().equals(new Period(from, to)))
                        .ifPresent(all::add));
        return all.build();
    }

    private void write(Store open, Format format, Optional<ImmutableList<PrintedFigure>> papers, Results results)
            throws IOException {
        Period period = new Period(from, to);
        PeriodReport report = open.readThatMayLag(registers -> report(registers, period));
        Optional<Restatement> restated = open.readThatMayLag(registers -> restated(registers, report));
        ReportBeside beside = new ReportBeside(papers, restated);
        switch (format) {
            case JSON ->
                results.write(
                        ReportJson.show(report, ids, papers, restated, wording).getBytes(StandardCharsets.UTF_8));
            case CSV -> ReportTable.csv(report, beside, wording, results);
            case HTML ->
                results.write(ReportHtml.show(
                                report, open.readThatMayLag(registers -> years(registers, period)), beside, wording)
                        .getBytes(StandardCharsets.UTF_8));
            case DOCX -> ReportDocx.write(report, beside, letterhead.head(), wording, results);
            case XLSX -> ReportTable.xlsx(report, beside, wording, results);
            case PDF -> ReportPdf.write(report, beside, letterhead.head(), wording, results);
            case TEXT -> {
                PrintStream out = new PrintStream(results, false, StandardCharsets.UTF_8);
                ReportText text = new ReportText(console::strong, wording, out);
                text.print(report, byKind ? ReportLine.telling(report) : ReportLine.atAGlance(report));
                beside.sectionsWithIds(report).forEach(text::print);
                out.flush();
            }
        }
    }

    /** A year at whose end the unit was not there yet, or no more, is left out. */
    private ImmutableList<PeriodReport> years(Registers registers, Period period) {
        ImmutableList<Period> years = period.byYear();
        return years.stream()
                .filter(year -> years.size() <= YEARS_AT_MOST)
                .flatMap(year -> counted(registers, year).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
