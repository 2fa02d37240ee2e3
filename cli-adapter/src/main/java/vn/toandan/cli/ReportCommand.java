package vn.toandan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.documents.ReportJson;
import vn.toandan.persistence.documents.ReportTable;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.reporting.Knowledge;
import vn.toandan.reporting.Period;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.reporting.PeriodReports;

/** {@code report}: the figures of a period, each with what it counts; it decides nothing and records nothing. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

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

    @Option(names = "--format", paramLabel = "text|json|csv|xlsx", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Mixin
    private final StoreOption store = new StoreOption();

    private enum Format {
        TEXT,
        JSON,
        CSV,
        XLSX
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
        if (format == Format.XLSX && output == null && console.terminal()) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.binary"));
        }
        try (Store open = store.open();
                Results results = Output.to(console, output)) {
            write(open.read(this::report), results);
            results.publish();
        }
        return Commands.DONE;
    }

    private PeriodReport report(Registers registers) {
        PeriodReports reports =
                new PeriodReports(registers.judgements(), registers.recognitions(), registers.units(), Law.standard());
        Period period = new Period(from, to);
        Knowledge known = asKnown == null
                ? Knowledge.everything(registers.lastRecordedAt().map(ReportCommand::day))
                : Knowledge.asKnownOn(asKnown);
        String code = under;
        return code == null
                ? reports.of(period, known)
                : reports.under(code, period, known).orElseThrow(() -> UnknownUnit.on(to, code, registers.units()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Law.VIETNAM);
    }

    private void write(PeriodReport report, Results results) throws IOException {
        switch (format) {
            case JSON -> results.write(ReportJson.show(report, wording).getBytes(StandardCharsets.UTF_8));
            case CSV -> ReportTable.csv(report, wording, results);
            case XLSX -> ReportTable.xlsx(report, wording, results);
            case TEXT -> {
                PrintStream out = new PrintStream(results, false, StandardCharsets.UTF_8);
                new ReportText(console, wording, out).print(report);
                out.flush();
            }
        }
    }
}
