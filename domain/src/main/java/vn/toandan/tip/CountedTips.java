package vn.toandan.tip;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Counted tips ("số liệu tin báo của kỳ"): the tips received in a period as known on a day, told apart as a report counts them, with the
 * identifiers behind every number; as opposed to the report, which prints them. By the latest valuation known then; a tip that was never
 * valued is pending.
 */
public final class CountedTips {

    private final List<TipVersion> received = new ArrayList<>();
    private final Map<OutcomeKind, ImmutableListMultimap<OffenceKind, KnownOutcome>> credited = new HashMap<>();
    private final Set<TipId> withoutOutcome = new HashSet<>();

    private CountedTips() {}

    /** Of the days from the first to the last, both included, and of those tips alone that are asked for, such as a place's. */
    public static CountedTips of(
            Tips tips, Outcomes outcomes, LocalDate from, LocalDate to, LocalDate asKnown, Predicate<Tip> asked) {
        CountedTips counted = new CountedTips();
        tips.received(from, to, asKnown, version -> {
            if (asked.test(version.tip())) {
                counted.received.add(version);
            }
        });
        counted.credit(tips, outcomes, asKnown);
        return counted;
    }

    private void credit(Tips tips, Outcomes outcomes, LocalDate asKnown) {
        Map<TipId, TipVersion> own = new HashMap<>();
        received.forEach(version -> own.put(version.tip().id(), version));
        withoutOutcome.addAll(own.keySet());
        Map<OutcomeKind, ImmutableListMultimap.Builder<OffenceKind, KnownOutcome>> found = new HashMap<>();
        List<KnownOutcome> known = outcomes.of(own.keySet()).stream()
                .filter(outcome -> !outcome.knownOn().isAfter(asKnown))
                .map(outcome -> outcome.asKnownOn(asKnown))
                .toList();
        Map<TipId, TipVersion> all = tips.asKnownOn(
                asKnown,
                known.stream()
                        .flatMap(outcome -> outcome.links().keySet().stream())
                        .collect(ImmutableSet.toImmutableSet()));
        for (KnownOutcome outcome : known) {
            withoutOutcome.removeAll(outcome.links().keySet());
            Credit.of(outcome, all).forEach((tip, credit) -> {
                if (credit == Credit.CREDITED) {
                    Optional.ofNullable(own.get(tip))
                            .ifPresent(version -> found.computeIfAbsent(
                                            outcome.outcome().key().kind(), kind -> ImmutableListMultimap.builder())
                                    .put(version.tip().kind(), outcome));
                }
            });
        }
        found.forEach((kind, one) -> credited.put(kind, one.build()));
    }

    /** All of them ({@code tips_received}). */
    public ImmutableListMultimap<OffenceKind, TipId> received() {
        return which(version -> true);
    }

    /** Without those out of scope ({@code tips_in_scope}); that of which {@code tips_valuable} is a share. */
    public ImmutableListMultimap<OffenceKind, TipId> inScope() {
        return which(TipVersion::isInScope);
    }

    /** V2, V3 and V4 ({@code tips_valuable}). */
    public ImmutableListMultimap<OffenceKind, TipId> valuable() {
        return which(version -> version.level().isCounted());
    }

    /** On a line of their own ({@code tips_accurate_unused}). */
    public ImmutableListMultimap<OffenceKind, TipId> accurateUnused() {
        return which(version -> version.level() == TipLevel.V2K);
    }

    public ImmutableListMultimap<OffenceKind, TipId> pending() {
        return which(TipVersion::isPending);
    }

    public ImmutableListMultimap<OffenceKind, TipId> duplicate() {
        return which(TipVersion::isDuplicate);
    }

    /**
     * The outcomes of a kind that are credited to these tips, each once, by the offence of the tip: their quantities add up to the figure.
     */
    public ImmutableListMultimap<OffenceKind, KnownOutcome> outcomes(OutcomeKind kind) {
        return Optional.ofNullable(credited.get(kind)).orElseGet(ImmutableListMultimap::of);
    }

    /** Those that add nothing to outcomes, counted beside them. */
    public ImmutableListMultimap<OffenceKind, TipId> withoutOutcome() {
        return which(version -> withoutOutcome.contains(version.tip().id()));
    }

    /** How much of it there is altogether. */
    public static long quantity(Iterable<KnownOutcome> outcomes) {
        long sum = 0;
        for (KnownOutcome one : outcomes) {
            sum = Math.addExact(sum, one.outcome().quantity());
        }
        return sum;
    }

    private ImmutableListMultimap<OffenceKind, TipId> which(Predicate<TipVersion> asked) {
        ImmutableListMultimap.Builder<OffenceKind, TipId> tips = ImmutableListMultimap.builder();
        received.stream()
                .filter(asked)
                .forEach(version -> tips.put(version.tip().kind(), version.tip().id()));
        return tips.build();
    }
}
