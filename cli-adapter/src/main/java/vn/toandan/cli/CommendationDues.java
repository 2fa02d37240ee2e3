package vn.toandan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.toandan.commendation.AwaitingDecision;
import vn.toandan.commendation.Deadlines;
import vn.toandan.commendation.Eligibility;
import vn.toandan.commendation.Proposal;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.Visible;

/** By when somebody should be nominated and nominations be decided; as opposed to the deadlines of tips, which the law itself counts in days. */
final class CommendationDues {

    private record Line(LocalDate last, String what, Sentence says) {}

    private final List<Line> lines = new ArrayList<>();

    CommendationDues(Registers registers, LocalDate day) {
        for (Proposal one : ProposalsCommand.proposals(registers, day)) {
            add(
                    "due.dossier",
                    one.achievement().text(),
                    one.dossier().day(),
                    one.dossier().citation());
        }
        for (Eligibility one :
                AwaitingDecision.on(day, registers.commendations(), Law.commendation(), Law.EVERYTHING_KNOWN)) {
            Deadlines.DecideBy decideBy = one.decideBy();
            add("due.decide", one.nomination().id(), decideBy.day(), decideBy.citation());
        }
        lines.sort(Comparator.comparing(Line::last).thenComparing(Line::what));
    }

    private void add(String key, String what, Optional<LocalDate> day, Citation citation) {
        day.ifPresent(last -> lines.add(
                new Line(last, what, Sentence.of("cli/wording:" + key, Visible.text(what), last, citation.words()))));
    }

    void say(TipAnswers answers, LocalDate day, int within) {
        List<Line> past =
                lines.stream().filter(line -> line.last().isBefore(day)).toList();
        List<Line> near = lines.stream()
                .filter(line -> !line.last().isBefore(day) && !line.last().isAfter(day.plusDays(within)))
                .toList();
        if (past.isEmpty() && near.isEmpty()) {
            return;
        }
        answers.say("due.commend_past", (long) past.size(), day);
        past.forEach(line -> answers.say(line.says()));
        answers.say("due.commend_near", (long) near.size(), within);
        near.forEach(line -> answers.say(line.says()));
    }
}
