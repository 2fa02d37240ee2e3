package vn.toandan.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Filed models for tests that need no store. */
public final class InMemoryModels implements Models {

    private record Version<T>(T says, LocalDate knownOn) {}

    private final List<Version<Model>> models = new ArrayList<>();
    private final List<Version<ModelReview>> reviews = new ArrayList<>();

    @Override
    public boolean file(Model model, LocalDate knownOn) {
        return file(models, model, knownOn, other -> other.id().equals(model.id()));
    }

    @Override
    public boolean file(ModelReview review, LocalDate knownOn) {
        return file(
                reviews,
                review,
                knownOn,
                other -> other.model().equals(review.model()) && other.year() == review.year());
    }

    private static <T> boolean file(List<Version<T>> all, T says, LocalDate knownOn, Predicate<T> isSame) {
        boolean isNew = !latest(all, knownOn, isSame).equals(Optional.of(says));
        if (isNew) {
            all.add(new Version<>(says, knownOn));
        }
        return isNew;
    }

    /** Of those known on the same day the one filed later. */
    private static <T> Optional<T> latest(List<Version<T>> all, LocalDate day, Predicate<T> which) {
        return all.stream()
                .filter(version -> !version.knownOn().isAfter(day) && which.test(version.says()))
                .reduce((one, other) -> other.knownOn().isBefore(one.knownOn()) ? one : other)
                .map(Version::says);
    }

    @Override
    public Optional<ReviewedModel> asKnownOn(LocalDate day, String id) {
        return latest(models, day, model -> model.id().equals(id))
                .map(model -> new ReviewedModel(model, reviews(day, id)));
    }

    private ImmutableSortedMap<Integer, ModelReview> reviews(LocalDate day, String id) {
        TreeMap<Integer, ModelReview> byYear = new TreeMap<>();
        reviews.stream()
                .map(version -> version.says().year())
                .forEach(year -> latest(reviews, day, review -> review.model().equals(id) && review.year() == year)
                        .ifPresent(review -> byYear.put(year, review)));
        return ImmutableSortedMap.copyOf(byYear);
    }

    @Override
    public ImmutableList<ReviewedModel> asKnownOn(LocalDate day) {
        return models.stream()
                .map(version -> version.says().id())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .flatMap(id -> asKnownOn(day, id).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
