package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.PrintStream;
import java.util.List;
import vn.toandan.cli.TextTable.Cell;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.AmountWords;
import vn.toandan.persistence.documents.ReportLine;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.reporting.Figure;
import vn.toandan.reporting.Figure.Amount;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.reporting.PrintedFigure;
import vn.toandan.reporting.Restatement;

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
        out.println();
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

    /** What other reports printed for the same period, each beside what is counted. */
    void print(PeriodReport report, Iterable<PrintedFigure> printed) {
        out.println();
        if (Iterables.isEmpty(printed)) {
            out.println(wording.say(Sentence.of("cli/wording:report.printed_none")));
            return;
        }
        out.println(console.strong(wording.say(Sentence.of("cli/wording:report.printed"))));
        for (PrintedFigure one : printed) {
            Amount counted = report.figure(one.figure()).amount();
            out.println("  "
                    + wording.say(Sentence.of(
                            "cli/wording:report.printed_line",
                            one.figure().label(),
                            Visible.text(one.printed().text()),
                            Visible.text(one.source()),
                            AmountWords.of(counted),
                            one.printed().comparedWith(counted).words())));
        }
        out.println("  " + wording.say(Sentence.of("reporting/wording:printed.reading")));
    }

    /** What changed since an earlier day, and by which records. */
    void print(Restatement restated) {
        out.println();
        String heading = restated.changed().isEmpty() ? "against_none" : "against";
        out.println(console.strong(wording.say(Sentence.of("cli/wording:report." + heading, restated.knownThen()))));
        for (Restatement.Changed one : restated.changed()) {
            ImmutableList.Builder<Sentence> says = ImmutableList.builder();
            says.add(Sentence.of(
                    "cli/wording:report.changed",
                    one.id().label(),
                    AmountWords.of(one.then()),
                    AmountWords.of(one.now())));
            if (!one.added().isEmpty()) {
                says.add(Sentence.of("cli/wording:report.changed_added", String.join(", ", one.added())));
            }
            if (!one.removed().isEmpty()) {
                says.add(Sentence.of("cli/wording:report.changed_removed", String.join(", ", one.removed())));
            }
            if (one.isOfTheSameRecords()) {
                says.add(Sentence.of("cli/wording:report.changed_same"));
            }
            out.println("  " + Visible.text(wording.say(Sentence.several(says.build()))));
        }
        out.println("  "
                + wording.say(Sentence.of(
                        "cli/wording:report.changed_judgements",
                        restated.judgements().added(),
                        restated.judgements().corrected(),
                        restated.judgements().annulled())));
    }

    private String amount(Amount amount) {
        return wording.phrase(AmountWords.of(amount));
    }
}
