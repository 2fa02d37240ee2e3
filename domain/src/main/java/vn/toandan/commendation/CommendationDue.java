package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.law.Citation;

/**
 * What is due in commendation ("mốc, hạn về khen thưởng"): that a dossier should be made or a nomination be decided by a day; as opposed to
 * {@link vn.toandan.tip.Due}, the deadlines of tips.
 *
 * @param about an achievement whose dossier is due, or a nomination that waits
 * @param lastDay empty where it cannot be counted
 */
public record CommendationDue(Step step, String about, Optional<LocalDate> lastDay, Citation citation) {

    private static final Comparator<CommendationDue> FIRST_DUE = Comparator.comparing(
                    (CommendationDue due) -> due.lastDay().orElse(LocalDate.MAX))
            .thenComparing(CommendationDue::about);

    /** What is to be done ("việc phải làm"). */
    public enum Step {
        /** A target of ours, since the law only says "kịp thời". */
        DOSSIER("dossier"),
        /** Within the days that a province sets. */
        DECISION("decision");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        /** The name in answers. */
        public String code() {
            return code;
        }
    }

    /** The next step of each, the one that is due first in front; where no text sets a term for the form, nothing is due. */
    public static ImmutableList<CommendationDue> of(
            Collection<Proposal> proposed, Collection<Eligibility> awaitingDecision) {
        return Stream.concat(
                        proposed.stream().map(CommendationDue::of),
                        awaitingDecision.stream()
                                .filter(one ->
                                        Deadlines.hasTerm(one.nomination().form()))
                                .map(CommendationDue::of))
                .sorted(FIRST_DUE)
                .collect(ImmutableList.toImmutableList());
    }

    private static CommendationDue of(Proposal one) {
        TargetDay dossier = one.dossier();
        return new CommendationDue(Step.DOSSIER, one.achievement().text(), dossier.day(), dossier.citation());
    }

    private static CommendationDue of(Eligibility one) {
        Deadlines.DecideBy term = one.decideBy();
        return new CommendationDue(Step.DECISION, one.nomination().id(), term.day(), term.citation());
    }

    /** Its last day is over when that day begins. */
    public boolean isPastOn(LocalDate day) {
        return lastDay.filter(last -> last.isBefore(day)).isPresent();
    }

    /** Not past, and over in so many days. */
    public boolean isNearOn(LocalDate day, int days) {
        return lastDay.filter(last -> !last.isBefore(day) && !last.isAfter(day.plusDays(days)))
                .isPresent();
    }
}
