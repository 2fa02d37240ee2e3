package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Version of a tip ("lần ghi của một tin"): its facts and what was found of it, with the level that followed, as known from a day on; as
 * opposed to the tip itself, of which there may be many. A new valuation is a new version; none is overwritten.
 *
 * @param valuedOn the day the value was established; empty while pending
 * @param rule by which the level was given then, e.g. {@code R10}
 */
public record TipVersion(
        Tip tip, TipFinding finding, Optional<LocalDate> valuedOn, TipLevel level, String rule, LocalDate knownOn) {

    private static final String OUT_OF_SCOPE = "R1";
    private static final String DUPLICATE = "R4";

    /** With the level that the published table gives. */
    public static TipVersion valued(
            Tip tip, TipFinding finding, Optional<LocalDate> valuedOn, TipValuation valuation, LocalDate knownOn) {
        TipValue value = valuation.value(finding, Optional.of(tip.receivedOn()));
        return new TipVersion(tip, finding, valuedOn, value.level(), value.rule(), knownOn);
    }

    /** Of which nothing was found yet. */
    static TipVersion unvalued(Tip tip) {
        TipFinding.Builder nothing = TipFinding.builder();
        tip.channel().ifPresent(nothing::channel);
        return valued(tip, nothing.build(), Optional.empty(), TipValuation.published(), tip.receivedOn());
    }

    /** It with what was done; a value that is still pending ended nothing. */
    public TipHistory history(ImmutableList<TakenStep> steps) {
        return new TipHistory(tip, steps, isPending() ? Optional.empty() : valuedOn);
    }

    public boolean isPending() {
        return level == TipLevel.PENDING;
    }

    public boolean isInScope() {
        return !rule.equals(OUT_OF_SCOPE);
    }

    public boolean isDuplicate() {
        return rule.equals(DUPLICATE);
    }

    /** Whether another says the same, whenever it was known. */
    public boolean saysTheSameAs(TipVersion other) {
        return isSameTip(other.tip)
                && valuedOn.equals(other.valuedOn)
                && level == other.level
                && rule.equals(other.rule)
                && FindingCells.of(finding).equals(FindingCells.of(other.finding));
    }

    /** A file knows neither the hour of receipt nor the day of the act: what it cannot say it does not contradict. */
    private boolean isSameTip(Tip other) {
        return tip.id().equals(other.id())
                && tip.kind() == other.kind()
                && tip.unitCode().equals(other.unitCode())
                && tip.receivedOn().equals(other.receivedOn())
                && tip.channel().equals(other.channel());
    }
}
