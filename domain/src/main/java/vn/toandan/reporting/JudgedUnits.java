package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.Judgements.Decided;
import vn.toandan.judging.UnitYear;
import vn.toandan.unit.Unit;
import vn.toandan.unit.Units;

/** Counts the units that were judged within a period, each once by its latest judgement that counts; as opposed to judgements. */
final class JudgedUnits implements Chapter {

    private final Judgements judgements;
    private final Units units;
    private final WindowDays windows;
    private final Knowledge known;
    private final Annulled annulled;
    private final Optional<Place> place;

    JudgedUnits(
            Judgements judgements,
            Units units,
            WindowDays windows,
            Knowledge known,
            Annulled annulled,
            Optional<Place> place) {
        this.judgements = judgements;
        this.units = units;
        this.windows = windows;
        this.known = known;
        this.annulled = annulled;
        this.place = place;
    }

    @Override
    public ImmutableList<Figure> of(Period period, Optional<Unit> under) {
        return within(period).orElseGet(Tally::new).figures(under);
    }

    @Override
    public Optional<ImmutableList<Figure>> before(Period period, Optional<Unit> under) {
        return within(period.before()).map(tally -> tally.figures(under));
    }

    /** Empty where no judgement that counts lies in it. */
    private Optional<Tally> within(Period period) {
        ImmutableList<Judgements.Total> totals = judgements.totals(period.from(), period.to());
        ImmutableSet<Integer> years =
                totals.stream().map(Judgements.Total::year).collect(ImmutableSet.toImmutableSet());
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Tally tally = years.size() == 1 && known.isEverything() && place.isEmpty()
                ? byTotals(period, totals, years.asList().get(0))
                : oneByOne(period, years.size() == 1 ? Identities.byCode() : Identities.byRegister(units, windows));
        return Optional.of(tally).filter(some -> !some.isEmpty());
    }

    /** What each unit with one judgement counts stands in the totals; the few others are taken out of them and counted apart. */
    private Tally byTotals(Period period, List<Judgements.Total> totals, int year) {
        Tally tally = new Tally();
        totals.forEach(total -> tally.add(Outcome.of(total.kind(), total.verdict()), total.judgements()));
        ImmutableSet<UnitYear> ofTheYear =
                annulled.about().stream().filter(about -> about.year() == year).collect(ImmutableSet.toImmutableSet());
        for (UnitYear about : Sets.union(judgements.judgedAgain(year), ofTheYear)) {
            List<Decided> decided = judgements.of(about).stream()
                    .map(Decided::of)
                    .filter(one -> period.contains(one.decidedOn()))
                    .toList();
            decided.forEach(one -> tally.add(Outcome.of(one.kind(), one.verdict()), -1));
            decided.stream()
                    .filter(this::counts)
                    .max(Comparator.comparing(Decided::decidedOn)
                            .thenComparing(one -> one.id().number()))
                    .ifPresent(latest -> tally.add(Outcome.of(latest.kind(), latest.verdict()), 1));
        }
        return tally;
    }

    private Tally oneByOne(Period period, Identities identities) {
        LatestOfUnits latest = new LatestOfUnits(identities);
        judgements.decidedWithin(period.from(), period.to(), decided -> {
            if (counts(decided)) {
                latest.add(decided);
            }
        });
        return latest.tally();
    }

    private boolean counts(Decided decided) {
        return known.includes(decided.knownOn())
                && !annulled.contains(decided)
                && place.map(here -> lies(decided, here)).orElse(true);
    }

    private boolean lies(Decided decided, Place here) {
        UnitYear about = decided.about();
        return here.contains(about.unitCode(), windows.last(decided.kind(), about.year()));
    }
}
