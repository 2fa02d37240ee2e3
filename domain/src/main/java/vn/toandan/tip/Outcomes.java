package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The outcomes that were recorded ("sổ kết quả giải quyết tin"), each with its tips; as opposed to the {@link OutcomeRegister}, which
 * decides what may be.
 */
public interface Outcomes {

    /** A new one, or one more tip of one that is there; what is there already stays as it is, its quantity too. */
    void record(Outcome outcome, TipId tip, CausalRole role, LocalDate knownOn);

    /** One more version of one that is there: its quantity as known from a day on. What was known before stays on file. */
    void correct(Outcome outcome, LocalDate knownOn);

    ImmutableMap<Outcome.Key, KnownOutcome> find(Set<Outcome.Key> keys);

    /** All that rest on one of these, in the order in which they were recorded. */
    ImmutableList<KnownOutcome> of(Set<TipId> tips);

    /** All, in the order in which they were recorded. */
    void each(Consumer<KnownOutcome> sink);
}
