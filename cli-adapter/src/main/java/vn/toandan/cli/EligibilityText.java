package vn.toandan.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.toandan.commendation.Deadlines;
import vn.toandan.commendation.Eligibility;
import vn.toandan.commendation.EligibilityVerdict;
import vn.toandan.commendation.Finding;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.EligibilityWriter;
import vn.toandan.persistence.documents.TextTable;
import vn.toandan.persistence.documents.TextTable.Cell;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.safety.CheckVerdict;

/** Answers to nominations to be read: a line each, below it what bars or holds, what is missing, money and term, each with its place. */
final class EligibilityText implements EligibilityWriter {

    private final PrintStream out;
    private final Wording wording;
    private final Console console;
    private final TextTable table;
    private final Map<EligibilityVerdict, Long> counted = new EnumMap<>(EligibilityVerdict.class);

    EligibilityText(PrintStream out, Wording wording, Console console) {
        this.out = out;
        this.wording = wording;
        this.console = console;
        this.table = new TextTable(out);
    }

    @Override
    public void write(Eligibility eligibility) {
        counted.merge(eligibility.verdict(), 1L, Long::sum);
        table.row(
                List.of(
                        Cell.of(Visible.text(eligibility.nomination().id())),
                        Cell.of(wording.phrase(eligibility.nomination().kind().words())),
                        Cell.of(wording.phrase(eligibility.nomination().form().words())),
                        Cell.of(wording.phrase(eligibility.verdict().words())).painted(paint(eligibility.verdict()))),
                below(eligibility));
    }

    private List<String> below(Eligibility eligibility) {
        List<String> lines = new ArrayList<>();
        eligibility.bars().forEach(bar -> lines.add(line(bar, bar.effect().words())));
        eligibility.checks().stream()
                .filter(check -> check.verdict() == CheckVerdict.NOT_KNOWN)
                .forEach(check -> lines.add(line(check, Sentence.of("cli/wording:eligible.missing"))));
        lines.add(labelled(
                "cli/wording:eligible.authority",
                eligibility.nomination().form().authority().words()));
        eligibility.reward().ifPresent(reward -> lines.add(labelled("cli/wording:eligible.money", reward.because())));
        Deadlines.DecideBy decideBy = eligibility.decideBy();
        lines.add(labelled(
                "cli/wording:eligible.decide_by",
                decideBy.day().isPresent()
                        ? Sentence.of(
                                "cli/wording:eligible.cited",
                                decideBy.because(),
                                decideBy.citation().words())
                        : decideBy.because()));
        eligibility.notes().forEach(note -> lines.add(console.faint(labelled("cli/wording:eligible.note", note))));
        return lines;
    }

    private String line(Finding finding, Sentence what) {
        return "    " + console.strong(finding.code().name()) + " "
                + wording.phrase(what) + " ("
                + wording.phrase(finding.citation().words()) + "): "
                + Visible.text(wording.say(finding.because()));
    }

    private String labelled(String key, Sentence says) {
        return "    " + Visible.text(wording.say(Sentence.of(key, says)));
    }

    private UnaryOperator<String> paint(EligibilityVerdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> console::good;
            case NOT_ELIGIBLE -> console::bad;
            case ON_HOLD, NOT_KNOWN -> console::open;
        };
    }

    @Override
    public void close() {
        table.flush();
        if (!counted.isEmpty()) {
            out.println();
            out.println(wording.say(Sentence.of(
                    "cli/wording:eligible.summary",
                    counted(EligibilityVerdict.ELIGIBLE),
                    counted(EligibilityVerdict.ON_HOLD),
                    counted(EligibilityVerdict.NOT_ELIGIBLE),
                    counted(EligibilityVerdict.NOT_KNOWN))));
        }
        out.flush();
    }

    private long counted(EligibilityVerdict verdict) {
        return counted.getOrDefault(verdict, 0L);
    }
}
