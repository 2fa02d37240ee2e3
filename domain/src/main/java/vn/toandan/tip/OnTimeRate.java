package vn.toandan.tip;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import vn.toandan.law.Percentage;

/**
 * On-time rate ("tỷ lệ giải quyết đúng hạn"): decided in time, of what is decided or overdue; as opposed to a share of all tips, which
 * would count those whose time has not come yet.
 *
 * @param unknown tips whose last day is not known: they count nowhere and are named beside it
 */
public record OnTimeRate(
        ImmutableSet<TipId> onTime,
        ImmutableSet<TipId> late,
        ImmutableSet<TipId> overdue,
        ImmutableSet<TipId> unknown) {

    /** As it stands when that day begins. */
    public static OnTimeRate of(Collection<Due> decisions, LocalDate on) {
        return new OnTimeRate(
                tips(decisions, due -> due.inTime().filter(kept -> kept).isPresent()),
                tips(decisions, due -> due.inTime().filter(kept -> !kept).isPresent()),
                tips(decisions, due -> due.isPastOn(on)),
                tips(decisions, due -> due.expiry().isEmpty()));
    }

    public long value() {
        return onTime.size();
    }

    public long of() {
        return (long) onTime.size() + late.size() + overdue.size();
    }

    /** Empty where nothing was decided and nothing is overdue. */
    public Optional<Percentage> percent() {
        return of() == 0 ? Optional.empty() : Optional.of(new Percentage(value(), of()));
    }

    private static ImmutableSet<TipId> tips(Collection<Due> decisions, Predicate<Due> which) {
        return decisions.stream().filter(which).map(Due::tip).collect(ImmutableSet.toImmutableSet());
    }
}
