package vn.toandan.reporting;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.toandan.reporting.Figure.Amount;
import vn.toandan.unit.Unit;

/**
 * Makes figures of records that have an id and a kind, with all kinds in their order; as opposed to what counts, which its caller says.
 *
 * @param kinds every kind that may occur, by its key
 * @param kind the key of a record's kind
 */
record OfKinds<T>(
        ImmutableMap<String, Figure.Kind> kinds,
        Function<T, String> kind,
        Function<T, String> id,
        Optional<Unit> under) {

    Figure figure(Figure.Id figure, List<T> counted, ToLongFunction<Collection<T>> count) {
        ImmutableListMultimap<String, T> parts = byKind(counted);
        return figure(
                figure,
                counted,
                Amount.of(count.applyAsLong(counted)),
                key -> Amount.of(count.applyAsLong(parts.get(key))));
    }

    Figure share(Figure.Id figure, List<T> counted, List<T> whole, ToLongFunction<Collection<T>> count) {
        ImmutableListMultimap<String, T> parts = byKind(counted);
        ImmutableListMultimap<String, T> wholes = byKind(whole);
        return figure(
                figure,
                counted,
                Amount.share(count.applyAsLong(counted), count.applyAsLong(whole)),
                key -> Amount.share(count.applyAsLong(parts.get(key)), count.applyAsLong(wholes.get(key))));
    }

    private ImmutableListMultimap<String, T> byKind(List<T> some) {
        return some.stream().collect(toImmutableListMultimap(kind, one -> one));
    }

    private Figure figure(Figure.Id figure, List<T> counted, Amount all, Function<String, Amount> ofKind) {
        ImmutableMap.Builder<Figure.Kind, Amount> byKind = ImmutableMap.builder();
        kinds.forEach((key, words) -> byKind.put(words, ofKind.apply(key)));
        return new Figure(
                figure,
                Definitions.of(figure, under),
                all,
                byKind.buildOrThrow(),
                counted.stream().map(id).collect(toImmutableSortedSet(Comparator.naturalOrder())));
    }
}
