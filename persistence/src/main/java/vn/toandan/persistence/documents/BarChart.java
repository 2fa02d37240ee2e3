package vn.toandan.persistence.documents;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;

/**
 * A chart of bars ("biểu đồ cột"), apart from how it is drawn; as opposed to the table that holds the same numbers.
 *
 * @param title what it shows
 * @param groups what is compared, from top to bottom
 * @param series the bars of each group, in the order of the legend
 */
record BarChart(Sentence title, ImmutableList<Sentence> groups, ImmutableList<Series> series) {

    BarChart {
        for (Series one : series) {
            checkArgument(one.values().size() == groups.size(), "%s values for %s groups", one.values(), groups);
        }
    }

    /** One bar of every group. */
    record Series(Sentence name, ImmutableList<Long> values) {}
}
