package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recorded judgements for tests that need no store. */
public final class InMemoryJudgements implements Judgements {

    private final List<Kept> recorded = new ArrayList<>();

    @Override
    public Judgement.Id record(Judgement judgement) {
        return latest(judgement.about())
                .filter(latest -> latest.judgement().saysTheSameAs(judgement))
                .map(Kept::id)
                .orElseGet(() -> add(judgement));
    }

    private Judgement.Id add(Judgement judgement) {
        Judgement.Id id = new Judgement.Id(recorded.size() + 1);
        recorded.add(new Kept(id, judgement));
        return id;
    }

    @Override
    public Optional<Judgement> find(Judgement.Id id) {
        return recorded.stream()
                .filter(kept -> kept.id().equals(id))
                .map(Kept::judgement)
                .findFirst();
    }

    @Override
    public ImmutableList<Kept> of(UnitYear unitYear) {
        return recorded.stream()
                .filter(kept -> kept.judgement().about().equals(unitYear))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void decidedWithin(LocalDate from, LocalDate until, Consumer<Decided> sink) {
        decided(from, until)
                .sorted(Comparator.comparing(Decided::decidedOn)
                        .thenComparing(decided -> decided.id().number()))
                .forEach(sink);
    }

    @Override
    public ImmutableList<Total> totals(LocalDate from, LocalDate until) {
        Map<Total, Long> counts = decided(from, until)
                .map(decided -> new Total(decided.about().year(), decided.kind(), decided.verdict(), 0))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(alike -> new Total(
                        alike.getKey().year(),
                        alike.getKey().kind(),
                        alike.getKey().verdict(),
                        alike.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableSet<UnitYear> judgedAgain(int year) {
        return recorded.stream()
                .map(kept -> kept.judgement().about())
                .filter(about -> about.year() == year && of(about).size() > 1)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<Decided> decided(LocalDate from, LocalDate until) {
        return recorded.stream()
                .map(Decided::of)
                .filter(decided -> !decided.decidedOn().isBefore(from)
                        && !decided.decidedOn().isAfter(until));
    }
}
