package vn.toandan.reporting;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Small counts ("số liệu quá nhỏ để công bố"): how much may be told of units that lie side by side, so that none of their small counts
 * is told or can be worked out; as opposed to {@link PublishedReports}, which leaves out the rest.
 *
 * @param enough the least count that is told, apart from zero
 */
record SmallCounts(int enough) {

    /** With fewer, whoever knows the rule could tell the counts that are hidden: they would all be one. */
    static final int LEAST = 3;

    /** How much may be told of a subject, from less to more. */
    enum Told {
        NOTHING,
        /** The figures of which others are parts. */
        WHOLES,
        /** Every figure, of all kinds together. */
        FIGURES,
        /** Every figure, also by kind. */
        KINDS
    }

    static final ImmutableSet<Figure.Id> WHOLES = ImmutableSet.of(
            Figure.Id.UNITS_ASSESSED,
            Figure.Id.MODELS,
            Figure.Id.HOTSPOTS_OPEN,
            Figure.Id.HOTSPOTS_NEW,
            Figure.Id.TIPS_RECEIVED,
            Figure.Id.COMMENDATIONS_COLLECTIVE,
            Figure.Id.COMMENDATIONS_INDIVIDUAL,
            Figure.Id.COMMENDATIONS_HOUSEHOLD);

    /** A count that can be read off a report: a figure, or what is left of one without its parts. */
    private record Reading(Figure.Id whole, ImmutableSet<Figure.Id> without) {

        static Reading of(Figure.Id whole, Figure.Id... without) {
            return new Reading(whole, ImmutableSet.copyOf(without));
        }

        boolean isWhole() {
            return without.isEmpty() && WHOLES.contains(whole);
        }

        long in(Counts counts, String kind) {
            return counts.number(whole, kind)
                    - without.stream()
                            .mapToLong(part -> counts.number(part, kind))
                            .sum();
        }
    }

    /** Parts that exclude each other; whatever else can be added up is a sum of these. */
    private static final ImmutableList<Reading> LEFT = ImmutableList.of(
            Reading.of(Figure.Id.UNITS_ASSESSED, Figure.Id.UNITS_MEETING_STANDARD, Figure.Id.UNITS_NOT_KNOWN),
            Reading.of(Figure.Id.MODELS, Figure.Id.MODELS_EFFECTIVE),
            Reading.of(Figure.Id.MODELS_NEW, Figure.Id.MODELS_REPLICATED),
            Reading.of(Figure.Id.TIPS_RECEIVED, Figure.Id.TIPS_IN_SCOPE),
            Reading.of(
                    Figure.Id.TIPS_IN_SCOPE,
                    Figure.Id.TIPS_VALUABLE,
                    Figure.Id.TIPS_ACCURATE_UNUSED,
                    Figure.Id.TIPS_PENDING,
                    Figure.Id.TIPS_DUPLICATE),
            Reading.of(Figure.Id.TIPS_RECEIVED, Figure.Id.TIPS_WITHOUT_OUTCOME));

    SmallCounts {
        checkArgument(enough >= LEAST, "%s are not enough to hide a count", enough);
    }

    /**
     * How much may be told of every one of these units, so that nothing tells them apart.
     *
     * @param left what belongs to none of them in the place around
     */
    Told told(Figure.Subject subject, Collection<Counts> units, Counts left) {
        List<Reading> figures = figures(subject);
        List<Reading> wholes = figures.stream().filter(Reading::isWhole).toList();
        ImmutableSet<String> all = ImmutableSet.of(Counts.ALL);
        ImmutableSet<String> kinds = Stream.concat(units.stream(), Stream.of(left))
                .flatMap(part -> part.kinds(subject).stream())
                .collect(toImmutableSet());
        if (!areTellable(wholes, all, units, left)) {
            return Told.NOTHING;
        }
        if (!areTellable(figures, all, units, left)) {
            return Told.WHOLES;
        }
        return areTellable(figures, kinds, units, left) ? Told.KINDS : Told.FIGURES;
    }

    private boolean areTellable(
            List<Reading> counts, ImmutableSet<String> kinds, Collection<Counts> units, Counts left) {
        return counts.stream()
                .allMatch(one -> kinds.stream()
                        .allMatch(kind -> areTellable(
                                units.stream().map(unit -> one.in(unit, kind)).toList(), one.in(left, kind))));
    }

    /** Where nearly all is in one unit, whatever else is told of the place around is told of that unit. */
    private boolean areTellable(List<Long> ofUnits, long left) {
        long all = left + ofUnits.stream().mapToLong(Long::longValue).sum();
        return isNoneOrEnough(left)
                && ofUnits.stream()
                        .allMatch(number -> isNoneOrEnough(number) && (number == 0 || all - number >= enough));
    }

    private boolean isNoneOrEnough(long number) {
        return number == 0 || number >= enough;
    }

    /** Without the money: it is told of no unit, so that it need not be a count. */
    private static List<Reading> figures(Figure.Subject subject) {
        return Stream.concat(Arrays.stream(Figure.Id.values()).map(Reading::of), LEFT.stream())
                .filter(one -> one.whole().subject() == subject && one.whole() != Figure.Id.COMMENDATION_MONEY)
                .collect(toImmutableList());
    }
}
