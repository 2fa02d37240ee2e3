package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.TextTable.Cell;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.reporting.Figure;
import vn.toandan.reporting.Figure.Amount;
import vn.toandan.reporting.PeriodReport;

/** A report for the screen: what it is about, the paragraph, the figures beside those of the period before, then what each of them counts. */
public final class ReportText {

    private final UnaryOperator<String> strong;
    private final Wording wording;
    private final PrintStream out;

    /** @param strong how what stands out is painted, where it is */
    public ReportText(UnaryOperator<String> strong, Wording wording, PrintStream out) {
        this.strong = strong;
        this.wording = wording;
        this.out = out;
    }

    /**
     * Prints the report.
     *
     * @param lines which of its figures and kinds the table has
     */
    public void print(PeriodReport report, ImmutableList<ReportLine> lines) {
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
                        .painted(strong),
                Cell.number(wording.phrase(Sentence.of("persistence/wording:report.before")))
                        .painted(strong));
        for (ReportLine line : lines) {
            String words = Visible.text(wording.heading(line.name()));
            Cell name = line.isWhole() ? Cell.of(words).painted(strong) : Cell.of("  " + words);
            table.row(
                    List.of(
                            name,
                            Cell.number(wording.phrase(line.words())),
                            Cell.number(line.before().map(this::amount).orElse("–"))),
                    List.of());
        }
        table.flush();
        out.println();
        out.println(strong.apply(wording.say(Sentence.of("persistence/wording:report.definitions"))));
        for (Figure.Id figure : report.ids()) {
            out.println("  " + wording.phrase(figure.label()) + ": " + wording.phrase(figure.counts()) + ".");
        }
        report.notes().forEach(note -> out.println("  " + Visible.text(wording.say(note))));
    }

    public void print(ReportBeside.Section section) {
        out.println();
        out.println(strong.apply(Visible.text(wording.say(section.heading()))));
        section.lines().forEach(line -> out.println("  " + Visible.text(wording.say(line))));
    }

    private String amount(Amount amount) {
        return wording.phrase(AmountWords.of(amount));
    }
}
