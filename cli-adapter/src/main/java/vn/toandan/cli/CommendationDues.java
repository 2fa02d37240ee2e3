package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import vn.toandan.commendation.AwaitingDecision;
import vn.toandan.commendation.CommendationDue;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.Visible;

/**
 * By when somebody should be nominated and nominations be decided, as {@code due} says it; as opposed to the deadlines of tips, which stand
 * before it.
 */
final class CommendationDues {

    private CommendationDues() {}

    static ImmutableList<CommendationDue> on(Registers registers, LocalDate day) {
        return CommendationDue.of(
                ProposalsCommand.proposals(registers, day),
                AwaitingDecision.on(day, registers.commendations(), Law.commendation(), Law.EVERYTHING_KNOWN));
    }

    static void say(List<CommendationDue> dues, TipAnswers answers, LocalDate day, int within) {
        List<CommendationDue> past =
                dues.stream().filter(due -> due.isPastOn(day)).toList();
        List<CommendationDue> near =
                dues.stream().filter(due -> due.isNearOn(day, within)).toList();
        long unknown = dues.stream().filter(due -> due.lastDay().isEmpty()).count();
        if (!past.isEmpty() || !near.isEmpty()) {
            answers.say("due.commend_past", (long) past.size(), day);
            past.forEach(due -> say(due, answers));
            answers.say("due.commend_near", (long) near.size(), within);
            near.forEach(due -> say(due, answers));
        }
        if (unknown > 0) {
            answers.say("due.commend_unknown", unknown);
        }
    }

    private static void say(CommendationDue due, TipAnswers answers) {
        String key = switch (due.step()) {
            case DOSSIER -> "due.dossier";
            case DECISION -> "due.decide";
        };
        answers.say(Sentence.of(
                "cli/wording:" + key,
                Visible.text(due.about()),
                due.lastDay().orElseThrow(),
                due.citation().words()));
    }
}
