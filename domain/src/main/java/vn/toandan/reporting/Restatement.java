package vn.toandan.reporting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import vn.toandan.reporting.Figure.Amount;

/**
 * Restatement ("số liệu của kỳ đã báo cáo, nay thay đổi"): the figures of one period as they were known on an earlier day beside those known
 * now, and which records make the difference; as opposed to the period before, which is another one.
 *
 * @param knownThen the earlier day
 * @param changed the figures that are not what they were, in the order of the report
 * @param judgements what became of judgements since, by which units are counted
 */
public record Restatement(LocalDate knownThen, ImmutableList<Changed> changed, JudgementsSince judgements) {

    /** How many judgements of the period came since: of a unit and year that had none, of one that had, and how many were annulled. */
    public record JudgementsSince(long added, long corrected, long annulled) {}

    /**
     * A figure that is not what it was.
     *
     * @param added the ids that are counted now and were not then; none of units
     * @param removed the ids that were counted then and are no longer; none of units
     */
    public record Changed(
            Figure.Id id,
            Amount then,
            Amount now,
            ImmutableSortedSet<String> added,
            ImmutableSortedSet<String> removed) {

        /** Whether the same records are counted, of which something else is known now. */
        public boolean isOfTheSameRecords() {
            return id.subject() != Figure.Subject.UNITS && added.isEmpty() && removed.isEmpty();
        }
    }

    static Restatement between(LocalDate knownThen, PeriodReport then, PeriodReport now, JudgementsSince judgements) {
        checkArgument(then.period().equals(now.period()), "%s is not %s", then.period(), now.period());
        ImmutableList.Builder<Changed> changed = ImmutableList.builder();
        for (PeriodReport.Compared compared : now.figures()) {
            Figure figure = compared.figure();
            Figure earlier = then.figure(figure.id());
            Changed one = new Changed(
                    figure.id(),
                    earlier.amount(),
                    figure.amount(),
                    without(figure.behind(), earlier.behind()),
                    without(earlier.behind(), figure.behind()));
            if (!one.then().equals(one.now())
                    || !one.added().isEmpty()
                    || !one.removed().isEmpty()) {
                changed.add(one);
            }
        }
        return new Restatement(knownThen, changed.build(), judgements);
    }

    private static ImmutableSortedSet<String> without(
            ImmutableSortedSet<String> some, ImmutableSortedSet<String> others) {
        return ImmutableSortedSet.copyOf(Comparator.naturalOrder(), Sets.difference(some, others));
    }
}
