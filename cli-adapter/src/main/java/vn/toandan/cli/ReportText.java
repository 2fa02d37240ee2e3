package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.List;
import vn.toandan.cli.TextTable.Cell;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.AmountWords;
import vn.toandan.persistence.documents.ReportBeside;
import vn.toandan.persistence.documents.ReportLine;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.reporting.Figure;
import vn.toandan.reporting.Figure.Amount;
import vn.toandan.reporting.PeriodReport;

/** A report for the screen: what it is about, the paragraph, the figures beside those of the period before, then what each of them counts. */
final class ReportText {

    private final Console console;
    private final Wording wording;
    private final PrintStream out;

    ReportText(Console console, Wording wording, PrintStream out) {
        this.console = console;
        this.wording = wording;
        this.out = out;
    }

    /** @param lines which of its figures and kinds the table has */
    void print(PeriodReport report, ImmutableList<ReportLine> lines) {
        report.about().forEach(sentence -> out.println(Visible.text(wording.say(sentence))));
        out.println();
        report.says().forEach(sentence -> out.println(Visible.text(wording.say(sentence))));
        if (!report.says().isEmpty()) {
            out.println();
        }
        TextTable table = new TextTable(out);
        table.row(
                Cell.of(""),
                Cell.number(wording.phrase(Sentence.of("persistence/wording:report.now")))
                        .painted(console::strong),
                Cell.number(wording.phrase(Sentence.of("persistence/wording:report.before")))
                        .painted(console::strong));
        for (ReportLine line : lines) {
            String words = Visible.text(wording.heading(line.name()));
            Cell name = line.isWhole() ? Cell.of(words).painted(console::strong) : Cell.of("  " + words);
            table.row(
                    List.of(
                            name,
                            Cell.number(wording.phrase(line.words())),
                            Cell.number(line.before().map(this::amount).orElse("–"))),
                    List.of());
        }
        table.flush();
        out.println();
        out.println(console.strong(wording.say(Sentence.of("cli/wording:report.definitions"))));
        for (Figure.Id figure : report.ids()) {
            out.println("  " + wording.phrase(figure.label()) + ": " + wording.phrase(figure.counts()) + ".");
        }
        report.notes().forEach(note -> out.println("  " + Visible.text(wording.say(note))));
    }

    void print(ReportBeside.Section section) {
        out.println();
        out.println(console.strong(Visible.text(wording.say(section.heading()))));
        section.lines().forEach(line -> out.println("  " + Visible.text(wording.say(line))));
    }

    private String amount(Amount amount) {
        return wording.phrase(AmountWords.of(amount));
    }
}
