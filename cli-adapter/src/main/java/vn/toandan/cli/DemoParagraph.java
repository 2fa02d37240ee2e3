package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.documents.AmountWords;
import vn.toandan.persistence.documents.TextTable;
import vn.toandan.persistence.documents.TextTable.Cell;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.reporting.Figure;
import vn.toandan.reporting.Period;
import vn.toandan.reporting.PeriodReport;

/**
 * What the example's period came to, in the paragraph that a district publishes, and for each number the command that shows what is behind
 * it; as opposed to {@code report}, which prints every figure with its definition.
 */
final class DemoParagraph {

    private static final String DISTRICT = "403";

    private static final Period PERIOD = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 7, 31));

    /** The numbers of the paragraph, in its order, and what shows what is behind each. */
    private static final ImmutableMap<Figure.Id, String> BEHIND = ImmutableMap.<Figure.Id, String>builder()
            .put(Figure.Id.MODELS, "models")
            .put(Figure.Id.MODEL_KINDS, "models")
            .put(Figure.Id.MODEL_POINTS, "models")
            .put(Figure.Id.UNITS_MEETING_STANDARD, "units")
            .put(Figure.Id.TIPS_RECEIVED, "tips")
            .put(Figure.Id.TIPS_VALUABLE, "tip")
            .put(Figure.Id.CASES_HANDLED, "outcomes")
            .put(Figure.Id.PERSONS_HANDLED, "outcomes")
            .put(Figure.Id.COMMENDATIONS_COLLECTIVE, "nominations")
            .put(Figure.Id.COMMENDATIONS_INDIVIDUAL, "nominations")
            .put(Figure.Id.COMMENDATIONS_HOUSEHOLD, "nominations")
            .put(Figure.Id.HOTSPOTS_OPEN, "hotspots")
            .buildOrThrow();

    private final Console console;
    private final Wording wording;
    private final String store;

    /** @param store the one that the commands name */
    DemoParagraph(Console console, Wording wording, String store) {
        this.console = console;
        this.wording = wording;
        this.store = store;
    }

    void print(Registers registers) {
        PeriodReport report = ReportCommand.reports(registers)
                .under(DISTRICT, PERIOD, ReportCommand.everything(registers))
                .orElseThrow();
        say("title", PERIOD.from(), PERIOD.to());
        console.out()
                .println(report.says().stream()
                        .map(wording::say)
                        .map(Visible::text)
                        .collect(Collectors.joining(" ")));
        console.out().println();
        say("behind", store);
        TextTable table = new TextTable(console.out());
        BEHIND.forEach((id, command) -> table.row(
                Cell.of("  " + wording.phrase(id.label())),
                Cell.number(wording.phrase(AmountWords.of(amount(report, id)))),
                Cell.of(command(command))));
        table.row(Cell.of("  " + wording.phrase(words("all"))), Cell.of(""), Cell.of(command("report")));
        table.flush();
    }

    private static Figure.Amount amount(PeriodReport report, Figure.Id id) {
        return report.figures().stream()
                .map(PeriodReport.Compared::figure)
                .filter(figure -> figure.id() == id)
                .findFirst()
                .orElseThrow()
                .amount();
    }

    private String command(String name) {
        return wording.phrase(words("see." + name, store));
    }

    private void say(String key, Object... values) {
        console.out().println(wording.say(words(key, values)));
    }

    private static Sentence words(String key, Object... values) {
        return Sentence.of("cli/wording:demo.paragraph." + key, values);
    }
}
