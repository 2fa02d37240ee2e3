package vn.toandan.model;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** A model with all its reviews as known on one day, by their years; as opposed to the {@link Model} alone. */
public record ReviewedModel(Model model, ImmutableSortedMap<Integer, ModelReview> reviews) {

    /** What the review of that year found; empty where it was not reviewed or not rated. */
    public Optional<Boolean> effectiveIn(int year) {
        return Optional.ofNullable(reviews.get(year)).flatMap(ModelReview::effective);
    }

    /** How many points or teams, and which year's review said so: 0 where that was said without a year. */
    public record Said(int year, long number) {}

    /** By the latest review up to that year that says how many points, else by what was said without a year. */
    public Optional<Said> pointsUpTo(int year) {
        return latest(year, Size::points);
    }

    /** The same of teams. */
    public Optional<Said> teamsUpTo(int year) {
        return latest(year, Size::teams);
    }

    private Optional<Said> latest(int year, Function<Size, OptionalLong> number) {
        Stream<Said> reviewed = reviews.headMap(year, true).descendingMap().values().stream()
                .flatMap(review -> said(review.year(), number.apply(review.size())));
        return Stream.concat(reviewed, said(0, number.apply(model.size()))).findFirst();
    }

    private static Stream<Said> said(int year, OptionalLong number) {
        return number.stream().mapToObj(some -> new Said(year, some));
    }
}
