package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Edition;
import vn.toandan.law.EffectiveDated;

/**
 * Valuation ("xếp mức giá trị của tin"): the tables of value over time, and the answer of the one that governs; as opposed to one
 * {@link TipRules}. A new table is one line more; nothing above it is ever edited, so that an old valuation can be made again. Immutable,
 * and safe to share.
 */
public final class TipValuation {

    private static final EffectiveDated<TipRules> EDITIONS = EffectiveDated.<TipRules>nothing()
            .adding(new Edition<>(Range.all(), TableA.READING.issued(), TableA.READING, TableA.RULES));

    private static final TipValuation PUBLISHED = new TipValuation(EDITIONS.timeline());

    private final ImmutableList<Edition<TipRules>> editions;

    /** Oldest first. */
    TipValuation(ImmutableList<Edition<TipRules>> editions) {
        this.editions = editions;
    }

    /** The project's reading, as it stands. */
    public static TipValuation published() {
        return PUBLISHED;
    }

    /**
     * What a tip was worth, by the table of the day on which it was received; of a tip without a day by the latest.
     *
     * @param receivedOn decides, too, which texts were in force and which can only be compared
     */
    public TipValue value(TipFinding finding, Optional<LocalDate> receivedOn) {
        TipRules rules = on(receivedOn);
        long possible = rules.table().possible(finding.inputs());
        return new TipValue(rules, finding, receivedOn, possible);
    }

    /** The youngest first: most tips are of the present. */
    private TipRules on(Optional<LocalDate> receivedOn) {
        if (editions.size() > 1 && receivedOn.isPresent()) {
            for (Edition<TipRules> edition : editions.reverse()) {
                if (edition.inForce().contains(receivedOn.get())) {
                    return edition.rules();
                }
            }
        }
        return editions.get(editions.size() - 1).rules();
    }
}
