package vn.toandan.reporting;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.reporting.Figure.Amount;
import vn.toandan.tip.CountedTips;
import vn.toandan.tip.KnownOutcome;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.Outcomes;
import vn.toandan.tip.TipId;
import vn.toandan.tip.Tips;
import vn.toandan.unit.Unit;

/** Counts the tips that were received and what came of them, by kind of offence; as opposed to {@link CountedTips}, which only tells them apart. */
final class ReceivedTips implements Chapter {

    private final Tips tips;
    private final Outcomes outcomes;
    private final RecordedThere there;
    private final Knowledge known;

    ReceivedTips(Tips tips, Outcomes outcomes, RecordedThere there, Knowledge known) {
        this.tips = tips;
        this.outcomes = outcomes;
        this.there = there;
        this.known = known;
    }

    @Override
    public ImmutableList<Figure> of(Period period, Optional<Unit> under) {
        return figures(counted(period), under);
    }

    @Override
    public Optional<ImmutableList<Figure>> before(Period period, Optional<Unit> under) {
        CountedTips counted = counted(period.before());
        return counted.received().isEmpty() ? Optional.empty() : Optional.of(figures(counted, under));
    }

    private CountedTips counted(Period period) {
        return CountedTips.of(
                tips,
                outcomes,
                period.from(),
                period.to(),
                known.until(),
                tip -> there.contains(tip.unitCode(), tip.receivedOn()));
    }

    private static ImmutableList<Figure> figures(CountedTips counted, Optional<Unit> under) {
        return ImmutableList.of(
                tips(Figure.Id.TIPS_RECEIVED, counted.received(), under),
                tips(Figure.Id.TIPS_IN_SCOPE, counted.inScope(), under),
                figure(
                        Figure.Id.TIPS_VALUABLE,
                        counted.valuable(),
                        TipId::text,
                        Amount.share(
                                counted.valuable().size(), counted.inScope().size()),
                        kind -> Amount.share(
                                counted.valuable().get(kind).size(),
                                counted.inScope().get(kind).size()),
                        under),
                tips(Figure.Id.TIPS_ACCURATE_UNUSED, counted.accurateUnused(), under),
                tips(Figure.Id.TIPS_PENDING, counted.pending(), under),
                tips(Figure.Id.TIPS_DUPLICATE, counted.duplicate(), under),
                quantity(Figure.Id.CASES_HANDLED, counted.outcomes(OutcomeKind.CASES), under),
                quantity(Figure.Id.PERSONS_HANDLED, counted.outcomes(OutcomeKind.PERSONS), under),
                tips(Figure.Id.TIPS_WITHOUT_OUTCOME, counted.withoutOutcome(), under));
    }

    private static Figure tips(Figure.Id id, ImmutableListMultimap<OffenceKind, TipId> counted, Optional<Unit> under) {
        return figure(
                id,
                counted,
                TipId::text,
                Amount.of(counted.size()),
                kind -> Amount.of(counted.get(kind).size()),
                under);
    }

    private static Figure quantity(
            Figure.Id id, ImmutableListMultimap<OffenceKind, KnownOutcome> credited, Optional<Unit> under) {
        return figure(
                id,
                credited,
                known -> decision(known.outcome().key()),
                Amount.of(CountedTips.quantity(credited.values())),
                kind -> Amount.of(CountedTips.quantity(credited.get(kind))),
                under);
    }

    /** Numbers of decisions start again every year. */
    private static String decision(Outcome.Key key) {
        return key.decisionNumber() + " " + key.on();
    }

    private static <T> Figure figure(
            Figure.Id id,
            ImmutableListMultimap<OffenceKind, T> counted,
            Function<T, String> name,
            Amount all,
            Function<OffenceKind, Amount> ofKind,
            Optional<Unit> under) {
        ImmutableMap.Builder<Figure.Kind, Amount> byKind = ImmutableMap.builder();
        Maps.toMap(Arrays.asList(OffenceKind.values()), ofKind::apply)
                .forEach((kind, amount) -> byKind.put(new Figure.Kind(kind.code(), kind.words()), amount));
        return new Figure(
                id,
                Definitions.of(id, under),
                all,
                byKind.buildOrThrow(),
                counted.values().stream().map(name).collect(toImmutableSortedSet(Comparator.naturalOrder())));
    }
}
