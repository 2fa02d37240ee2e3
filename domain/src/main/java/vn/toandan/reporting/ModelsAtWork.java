package vn.toandan.reporting;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.toandan.model.ModelKind;
import vn.toandan.model.Models;
import vn.toandan.model.ReviewedModel;
import vn.toandan.model.ReviewedModel.Said;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitId;

/** Counts the models of a place: kinds, models, points and teams, which are four counts; as opposed to the register that keeps them. */
final class ModelsAtWork implements Chapter {

    /** What counts once: a kind at a unit. */
    private record KindAt(String kind, UnitId unit) {}

    private record Placed(ReviewedModel said, KindAt kindAt, LocalDate launched, boolean isHere) {

        String id() {
            return said.model().id();
        }

        String kind() {
            return kindAt.kind();
        }
    }

    private final ImmutableListMultimap<String, Placed> everywhere;
    private final ImmutableList<Placed> here;

    private ModelsAtWork(ImmutableList<Placed> everywhere) {
        this.everywhere = Multimaps.index(everywhere, Placed::kind);
        this.here = everywhere.stream().filter(Placed::isHere).collect(toImmutableList());
    }

    /** Those that were launched on whatever day. */
    static ModelsAtWork asKnown(Models models, RecordedThere there, Knowledge known) {
        ImmutableList.Builder<Placed> placed = ImmutableList.builder();
        for (ReviewedModel one : models.asKnownOn(known.until())) {
            one.model().launchedOn().ifPresent(day -> {
                String code = one.model().unitCode();
                KindAt kindAt = new KindAt(ModelKind.of(one.model().kind()).key(), there.unit(code, day));
                placed.add(new Placed(one, kindAt, day, there.contains(code, day)));
            });
        }
        return new ModelsAtWork(placed.build());
    }

    @Override
    public Optional<ImmutableList<Figure>> before(Period period, Optional<Unit> under) {
        Period before = period.before();
        return here.stream().allMatch(one -> one.launched().isAfter(before.to()))
                ? Optional.empty()
                : Optional.of(of(before, under));
    }

    @Override
    public ImmutableList<Figure> of(Period period, Optional<Unit> under) {
        LocalDate last = period.to();
        List<Placed> running = those(one -> one.said().model().isRunningOn(last));
        List<Placed> launched = those(one -> period.contains(one.launched()));
        OfKinds<Placed> of = new OfKinds<>(kinds(), Placed::kind, Placed::id, under);
        return ImmutableList.of(
                of.figure(Figure.Id.MODEL_KINDS, running, ModelsAtWork::differentKinds),
                of.figure(Figure.Id.MODELS, running, ModelsAtWork::models),
                of.figure(Figure.Id.MODEL_POINTS, running, some -> sum(some, one -> one.pointsUpTo(last.getYear()))),
                of.figure(Figure.Id.MODEL_TEAMS, running, some -> sum(some, one -> one.teamsUpTo(last.getYear()))),
                of.share(
                        Figure.Id.MODELS_EFFECTIVE,
                        running.stream()
                                .filter(one -> one.said()
                                        .effectiveIn(lastYearEndedBy(last))
                                        .orElse(false))
                                .toList(),
                        running,
                        ModelsAtWork::models),
                of.figure(Figure.Id.MODELS_NEW, launched, ModelsAtWork::models),
                of.figure(
                        Figure.Id.MODELS_REPLICATED,
                        launched.stream().filter(this::wasElsewhereBefore).toList(),
                        ModelsAtWork::models),
                of.figure(
                        Figure.Id.MODELS_DISCARDED,
                        those(one -> one.said()
                                .model()
                                .endedOn()
                                .filter(period::contains)
                                .isPresent()),
                        ModelsAtWork::models));
    }

    private List<Placed> those(Predicate<Placed> which) {
        return here.stream().filter(which).toList();
    }

    private ImmutableMap<String, Figure.Kind> kinds() {
        return Spellings.of(
                here.stream().map(one -> one.said().model().kind()).toList(),
                written -> ModelKind.of(written).key());
    }

    private boolean wasElsewhereBefore(Placed one) {
        return everywhere.get(one.kind()).stream()
                .anyMatch(other ->
                        !other.kindAt().equals(one.kindAt()) && other.launched().isBefore(one.launched()));
    }

    private static long differentKinds(Collection<Placed> some) {
        return some.stream().map(Placed::kind).distinct().count();
    }

    private static long models(Collection<Placed> some) {
        return some.stream().map(Placed::kindAt).distinct().count();
    }

    /** Of what counts once, the latest word, and of one year the most: so nothing counts twice. */
    private static long sum(Collection<Placed> some, Function<ReviewedModel, Optional<Said>> number) {
        Map<KindAt, Said> latest = new HashMap<>();
        BinaryOperator<Said> later =
                BinaryOperator.maxBy(comparingInt(Said::year).thenComparingLong(Said::number));
        for (Placed one : some) {
            number.apply(one.said()).ifPresent(said -> latest.merge(one.kindAt(), said, later));
        }
        return latest.values().stream().mapToLong(Said::number).sum();
    }

    private static int lastYearEndedBy(LocalDate day) {
        return day.plusDays(1).getYear() - 1;
    }
}
