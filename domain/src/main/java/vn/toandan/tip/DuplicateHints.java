package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Hints at duplicates ("gợi ý tin trùng"): tips of the same kind at the same place within some days; as opposed to the finding that one is
 * a duplicate, which a person makes. Each tip keeps its own value.
 */
public final class DuplicateHints {

    private final int days;

    /** Of tips that lie at most so many days apart. */
    public DuplicateHints(int days) {
        this.days = days;
    }

    /** The first day on which one may have come in that hints at this one. */
    public LocalDate from(Tip tip) {
        return tip.receivedOn().minusDays(days);
    }

    public LocalDate to(Tip tip) {
        return tip.receivedOn().plusDays(days);
    }

    /** Those among them that may tell of the same act; never the tip itself, and none where its place is not known. */
    public ImmutableList<TipId> of(Tip tip, List<Tip> among) {
        return among.stream()
                .filter(other -> !other.id().equals(tip.id()))
                .filter(other -> other.kind() == tip.kind())
                .filter(other -> tip.unitCode().isPresent() && other.unitCode().equals(tip.unitCode()))
                .filter(other -> Math.abs(ChronoUnit.DAYS.between(day(tip), day(other))) <= days)
                .map(Tip::id)
                .collect(ImmutableList.toImmutableList());
    }

    /** The day of the act where that is known, else that of the receipt. */
    private static LocalDate day(Tip tip) {
        return tip.happenedOn().orElse(tip.receivedOn());
    }
}
