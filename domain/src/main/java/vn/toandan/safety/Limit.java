package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import vn.toandan.safety.Fact.Count;

/**
 * What two counts can never be to each other: parts larger than their whole. A sheet that says so is refused, not judged; as opposed
 * to a {@link Requirement}, which a sheet may well fail.
 *
 * @param parts together no larger than the wholes; an empty one counts zero
 * @param wholes compared only when all of them are filled
 */
record Limit(ImmutableList<Count> parts, ImmutableList<Count> wholes) {

    /** All that are refused, and no others (no fact is refused because another makes it irrelevant). */
    static final ImmutableList<Limit> ALL = ImmutableList.of(
            part(Facts.HOUSEHOLDS_REGISTERED).of(Facts.HOUSEHOLDS_RESIDENT),
            part(Facts.PEOPLE_BRIEFED).of(Facts.PEOPLE),
            part(Facts.SECTIONS_WELL_RATED).of(Facts.SECTIONS),
            part(Facts.MANAGED_UNITS_REGISTERED).of(Facts.MANAGED_UNITS),
            part(Facts.MANAGED_UNITS_RECOGNISED).of(Facts.MANAGED_UNITS),
            part(Facts.MANAGED_UNITS_RECOGNISED).of(Facts.MANAGED_UNITS_REGISTERED),
            part(Facts.SERIOUS_CRIMES_FORCE_MAJEURE, Facts.SERIOUS_CRIMES_HANDLED_IN_TIME)
                    .of(Facts.SERIOUS_CRIMES),
            part(Facts.DISASTERS_FORCE_MAJEURE)
                    .of(
                            Facts.SERIOUS_FIRES,
                            Facts.FATAL_WORK_ACCIDENTS,
                            Facts.SERIOUS_INCIDENTS,
                            Facts.GRAVE_ENVIRONMENT_OR_FOOD_VIOLATIONS));

    private static Parts part(Count... parts) {
        return wholes -> new Limit(ImmutableList.copyOf(parts), ImmutableList.copyOf(wholes));
    }

    private interface Parts {
        Limit of(Count... wholes);
    }

    /** The same among the facts at hand: a residential area's disasters have no environmental violations among them. */
    Limit among(Predicate<Fact> atHand) {
        return new Limit(
                parts.stream().filter(atHand).collect(ImmutableList.toImmutableList()),
                wholes.stream().filter(atHand).collect(ImmutableList.toImmutableList()));
    }

    boolean saysNothing() {
        return parts.isEmpty() || wholes.isEmpty();
    }
}
