package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.toandan.law.Percentage;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.CsvText;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.workbook.SheetColumn;
import vn.toandan.persistence.workbook.SheetColumn.Look;
import vn.toandan.persistence.workbook.WorkbookWriter;
import vn.toandan.reporting.Figure;
import vn.toandan.reporting.Figure.Amount;
import vn.toandan.reporting.PeriodReport;

/** A period's figures as a table, a line a figure and kind; as opposed to {@link ReportJson}, which nests them. */
public final class ReportTable {

    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "figure", "kind", "value", "of", "percent", "before_value", "before_of", "before_percent", "definition");

    /** No number, so that nothing that adds up takes it for none. */
    private static final ImmutableList<String> WITHHELD = ImmutableList.of("withheld", "", "");

    private ReportTable() {}

    /** Codes and plain numbers, for programs and for merging; the period stands in no column, since it is the same in all lines. */
    public static void csv(PeriodReport report, Wording wording, OutputStream out) {
        csv(report, ReportBeside.nothing(), wording, out);
    }

    /** With more columns for what stands beside it, where that is asked for. */
    public static void csv(PeriodReport report, ReportBeside beside, Wording wording, OutputStream out) {
        ReportColumns more = new ReportColumns(beside);
        try {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
            csv.writeRecord(Iterables.concat(COLUMNS, more.names()));
            for (ReportLine line : ReportLine.of(report)) {
                csv.writeRecord(ImmutableList.<String>builder()
                        .add(line.figure().code())
                        .add(CsvText.guarded(line.kind().map(Figure.Kind::code).orElse("")))
                        .addAll(line.amount().isPresent() ? cells(line.amount()) : WITHHELD)
                        .addAll(cells(line.before()))
                        .add(CsvText.guarded(definition(report, line, wording)))
                        .addAll(more.cells(line))
                        .build());
            }
            csv.flush();
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    static ImmutableList<String> cells(Optional<Amount> amount) {
        return ImmutableList.of(
                amount.map(some -> Long.toString(some.value())).orElse(""),
                amount.filter(some -> some.of().isPresent())
                        .map(some -> Long.toString(some.of().getAsLong()))
                        .orElse(""),
                amount.flatMap(ReportJson::percent).orElse(""));
    }

    /** Words and typed numbers, for people; below the figures stand the period, the unit and the day from which one looks. */
    public static void xlsx(PeriodReport report, Wording wording, OutputStream out) {
        xlsx(report, ReportBeside.nothing(), wording, out);
    }

    public static void xlsx(PeriodReport report, ReportBeside beside, Wording wording, OutputStream out) {
        ImmutableList<SheetColumn> columns = COLUMNS.stream()
                .map(column -> SheetColumn.of(
                        wording.phrase(Sentence.of("persistence/wording:report." + column)), Look.GENERAL))
                .collect(ImmutableList.toImmutableList());
        String sheet = wording.phrase(Sentence.of("persistence/wording:report.sheet"));
        try (WorkbookWriter workbook = new WorkbookWriter(out, sheet, columns, new WorkbookWriter.Help("", ""))) {
            for (ReportLine line : ReportLine.of(report)) {
                workbook.text(wording.phrase(line.figure().label()));
                workbook.text(wording.phrase(kind(line.kind())));
                if (line.amount().isPresent()) {
                    write(workbook, line.amount());
                } else {
                    workbook.text(wording.phrase(line.words()));
                    workbook.blank();
                    workbook.blank();
                }
                write(workbook, line.before());
                workbook.text(definition(report, line, wording));
                workbook.endRow();
            }
            workbook.endRow();
            for (Sentence sentence : Iterables.concat(report.says(), report.about())) {
                workbook.text(wording.say(sentence));
                workbook.endRow();
            }
            for (ReportBeside.Section section : beside.sections(report)) {
                workbook.endRow();
                workbook.text(wording.heading(section.heading()));
                workbook.endRow();
                for (Sentence line : section.lines()) {
                    workbook.text(wording.say(line));
                    workbook.endRow();
                }
            }
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    /** Once a figure, in its first line. */
    private static String definition(PeriodReport report, ReportLine line, Wording wording) {
        return line.kind().isEmpty() ? wording.say(report.definition(line.figure())) : "";
    }

    /** A kind in words, or all kinds together. */
    private static Sentence kind(Optional<Figure.Kind> kind) {
        return kind.map(Figure.Kind::label).orElseGet(() -> Sentence.of("persistence/wording:report.all_kinds"));
    }

    private static void write(WorkbookWriter workbook, Optional<Amount> amount) {
        amount.ifPresentOrElse(some -> workbook.number(some.value()), workbook::blank);
        amount.filter(some -> some.of().isPresent())
                .ifPresentOrElse(some -> workbook.number(some.of().getAsLong()), workbook::blank);
        amount.flatMap(Amount::percent).map(Percentage::decimal).ifPresentOrElse(workbook::number, workbook::blank);
    }
}
