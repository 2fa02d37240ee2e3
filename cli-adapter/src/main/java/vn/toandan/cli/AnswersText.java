package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.toandan.law.Percentage;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.AnswerWriter;
import vn.toandan.persistence.documents.TextTable;
import vn.toandan.persistence.documents.TextTable.Cell;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Check;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.safety.Repair;
import vn.toandan.safety.UnitVerdict;

/** Answers to be read: a line a unit, below it what fails or is missing, and at the end how many of each. */
final class AnswersText implements AnswerWriter {

    private final PrintStream out;
    private final Wording wording;
    private final Console console;
    private final TextTable table;
    private final Map<UnitVerdict, Long> counted = new EnumMap<>(UnitVerdict.class);

    AnswersText(PrintStream out, Wording wording, Console console) {
        this.out = out;
        this.wording = wording;
        this.console = console;
        this.table = new TextTable(out);
    }

    @Override
    public void write(UnitSheet unit, Assessment assessment) {
        counted.merge(assessment.verdict(), 1L, Long::sum);
        String provisional =
                assessment.isProvisional() ? " " + wording.phrase(Sentence.of("cli/wording:provisional")) : "";
        table.row(
                List.of(
                        Cell.of(Visible.text(unit.unit().code())),
                        Cell.of(wording.phrase(unit.unit().kind().words())),
                        Cell.of(Visible.text(unit.unit().name())),
                        Cell.of(Integer.toString(assessment.sheet().year())),
                        Cell.of(wording.phrase(assessment.verdict().words()) + provisional)
                                .painted(paint(console, assessment.verdict()))),
                reasons(assessment));
    }

    /** What stands below a unit: its own reason where no check decides, else every check that fails or is open. */
    private List<String> reasons(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        if (assessment.citation().isPresent()) {
            lines.add("    " + wording.say(assessment.because()) + " ("
                    + wording.phrase(assessment.citation().get().words()) + ")");
        }
        checks(assessment).forEach(check -> lines.addAll(reasons(console, wording, check)));
        return lines;
    }

    private static ImmutableList<Check> checks(Assessment assessment) {
        return ImmutableList.<Check>builder()
                .addAll(assessment.failed())
                .addAll(assessment.unknown())
                .build();
    }

    /** Why a check is not met or open, and what can be done. */
    static List<String> reasons(Console console, Wording wording, Check check) {
        List<String> lines = new ArrayList<>();
        lines.add("    " + console.strong(check.id()) + " "
                + wording.phrase(check.verdict().words()) + " ("
                + wording.phrase(check.criterion().citation().words()) + "): " + check.because(wording));
        check.toPass().ifPresent(repair -> lines.add("        " + wording.say(toPass(check, repair))));
        check.act().ifPresent(act -> lines.add("        " + wording.say(Sentence.of("cli/wording:act", act))));
        return lines;
    }

    /** The smallest change, and whether there is still time for it. */
    static Sentence toPass(Check check, Repair repair) {
        if (repair.changes().isEmpty()) {
            return Sentence.of(
                    check.verdict() == CheckVerdict.NOT_MET ? "cli/wording:to_pass.open" : "cli/wording:to_pass.state");
        }
        Sentence changes = Sentence.several(
                repair.changes().stream().map(change -> change.words()).toList());
        if (check.isCurable()) {
            return Sentence.of("cli/wording:to_pass.curable", changes);
        }
        return Sentence.of(
                check.act().isPresent() ? "cli/wording:to_pass.too_late" : "cli/wording:to_pass.too_late_only",
                changes);
    }

    static UnaryOperator<String> paint(Console console, UnitVerdict verdict) {
        return switch (verdict) {
            case MET -> console::good;
            case NOT_MET -> console::bad;
            case NOT_KNOWN -> console::open;
            case OUT_OF_SCOPE -> console::faint;
        };
    }

    @Override
    public void close() {
        table.flush();
        if (counted.isEmpty()) {
            out.println(wording.say(Sentence.of("cli/wording:assess.nothing")));
        }
        long judged = counted(UnitVerdict.MET) + counted(UnitVerdict.NOT_MET) + counted(UnitVerdict.NOT_KNOWN);
        if (judged > 0) {
            out.println();
            out.println(wording.say(Sentence.of(
                    "cli/wording:assess.summary",
                    counted(UnitVerdict.MET),
                    judged,
                    new Percentage(counted(UnitVerdict.MET), judged),
                    counted(UnitVerdict.NOT_MET),
                    counted(UnitVerdict.NOT_KNOWN),
                    counted(UnitVerdict.OUT_OF_SCOPE))));
        }
        out.flush();
    }

    private long counted(UnitVerdict verdict) {
        return counted.getOrDefault(verdict, 0L);
    }
}
