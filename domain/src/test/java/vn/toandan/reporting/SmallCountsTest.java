package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.toandan.reporting.SmallCounts.Told;

/**
 * Who knows the rule, all that the commune publishes and all that its two hamlets do, and tries every way in which the tips can lie, finds
 * out no small count: each can be this or that.
 */
class SmallCountsTest {

    private static final int ENOUGH = 3;
    private static final SmallCounts SMALL = new SmallCounts(ENOUGH);
    private static final int HAMLETS = 2;
    private static final ImmutableList<String> KINDS = ImmutableList.of("THEFT", "DRUG");
    private static final int SEEDS = Integer.getInteger("toandan.seeds", 12);

    /** Tips that are out of scope, of value, and the others, each of two kinds of offence. */
    private record Place(List<Long> tips) {

        long sort(int sort, String kind) {
            return kind.equals(Counts.ALL)
                    ? tips.get(2 * sort) + tips.get(2 * sort + 1)
                    : tips.get(2 * sort + KINDS.indexOf(kind));
        }

        /** Received, in scope and of value; then what is left of the first two without their parts. */
        ImmutableList<Long> read(String kind) {
            long outside = sort(0, kind);
            long valuable = sort(1, kind);
            long other = sort(2, kind);
            return ImmutableList.of(outside + valuable + other, valuable + other, valuable, outside, other);
        }

        Counts counts() {
            ImmutableTable.Builder<Figure.Id, String, Long> numbers = ImmutableTable.builder();
            for (String kind : List.of(Counts.ALL, "THEFT", "DRUG")) {
                numbers.put(Figure.Id.TIPS_RECEIVED, kind, read(kind).get(0));
                numbers.put(Figure.Id.TIPS_IN_SCOPE, kind, read(kind).get(1));
                numbers.put(Figure.Id.TIPS_VALUABLE, kind, read(kind).get(2));
            }
            return new Counts(numbers.buildOrThrow());
        }
    }

    /** Of one hamlet everything that can be read, of all kinds together and of each. */
    private static List<Long> readable(Place hamlet) {
        List<Long> all = new ArrayList<>(hamlet.read(Counts.ALL));
        KINDS.forEach(kind -> all.addAll(hamlet.read(kind)));
        return all;
    }

    private static Told told(List<Place> places) {
        return SMALL.told(
                Figure.Subject.TIPS,
                Lists.transform(places.subList(0, HAMLETS), Place::counts),
                places.get(HAMLETS).counts());
    }

    /** What the hamlets publish, number by number; empty where withheld. */
    private static List<Optional<Long>> published(List<Place> places) {
        Told told = told(places);
        List<Optional<Long>> shown = new ArrayList<>();
        for (Place hamlet : places.subList(0, HAMLETS)) {
            List<Long> all = readable(hamlet);
            int first = switch (told) {
                case NOTHING -> 0;
                case WHOLES -> 1;
                case FIGURES -> 5;
                case KINDS -> all.size();
            };
            for (int at = 0; at < all.size(); at++) {
                shown.add(at < first ? Optional.of(all.get(at)) : Optional.empty());
            }
        }
        return shown;
    }

    /** Each small count hidden, and nothing else. */
    private static List<Optional<Long>> publishedByHalf(List<Place> places) {
        return places.subList(0, HAMLETS).stream()
                .flatMap(hamlet -> readable(hamlet).stream())
                .map(number -> Optional.of(number).filter(some -> some == 0 || some >= ENOUGH))
                .toList();
    }

    /** The small counts that are withheld, and of which one value alone agrees with all that is published. */
    private static List<Long> foundOut(List<Long> ofTheCommune, Function<List<Place>, List<Optional<Long>>> published) {
        Map<List<Optional<Long>>, List<List<Long>>> alike = new HashMap<>();
        for (List<Place> places : ways(ofTheCommune)) {
            alike.computeIfAbsent(published.apply(places), shown -> new ArrayList<>())
                    .add(places.subList(0, HAMLETS).stream()
                            .flatMap(hamlet -> readable(hamlet).stream())
                            .toList());
        }
        List<Long> found = new ArrayList<>();
        alike.forEach((shown, possible) -> {
            for (int at = 0; at < shown.size(); at++) {
                int number = at;
                Set<Long> values = new HashSet<>(Lists.transform(possible, one -> one.get(number)));
                if (shown.get(at).isEmpty() && values.size() == 1) {
                    values.stream().filter(value -> value > 0 && value < ENOUGH).forEach(found::add);
                }
            }
        });
        return found;
    }

    /** Every way in which the commune's tips can lie in its hamlets and in none of them. */
    private static List<List<Place>> ways(List<Long> ofTheCommune) {
        List<List<List<Long>>> splits = Lists.transform(ofTheCommune, SmallCountsTest::splits);
        return Lists.cartesianProduct(splits).stream()
                .map(split -> IntStream.rangeClosed(0, HAMLETS)
                        .mapToObj(
                                place -> new Place(ImmutableList.copyOf(Lists.transform(split, one -> one.get(place)))))
                        .toList())
                .toList();
    }

    private static List<List<Long>> splits(long all) {
        List<List<Long>> splits = new ArrayList<>();
        for (long first = 0; first <= all; first++) {
            for (long second = 0; second <= all - first; second++) {
                splits.add(List.of(first, second, all - first - second));
            }
        }
        return splits;
    }

    /** As many tips as leave some thousand ways. */
    private static List<Long> commune(int seed) {
        Random random = new Random(seed);
        int sorts = 1 + random.nextInt(3);
        int most = List.of(14, 9, 5).get(sorts - 1);
        List<Long> tips = new ArrayList<>(List.of(0L, 0L, 0L, 0L, 0L, 0L));
        for (int at = 0; at < sorts; at++) {
            tips.set(random.nextInt(6), 1L + random.nextInt(most));
        }
        return tips;
    }

    @Test
    void nothing_that_is_withheld_can_be_found_out_by_who_knows_everything_else() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Long> tips = commune(seed);
            assertThat(foundOut(tips, SmallCountsTest::published))
                    .as("%s", tips)
                    .isEmpty();
        }
    }

    @Test
    void hiding_small_counts_alone_would_tell_them() {
        List<Long> fourOfOneSort = List.of(0L, 0L, 4L, 0L, 0L, 0L);
        assertThat(foundOut(fourOfOneSort, SmallCountsTest::publishedByHalf)).contains(1L);
        assertThat(foundOut(fourOfOneSort, SmallCountsTest::published)).isEmpty();
    }

    @Test
    void the_same_holds_of_hiding_small_counts_in_most_communes() {
        assertThat(IntStream.range(0, 12)
                        .filter(seed -> !foundOut(commune(seed), SmallCountsTest::publishedByHalf)
                                .isEmpty())
                        .count())
                .isGreaterThan(6);
    }

    private static Told told(long... valuableTheftsOfEachPlace) {
        return told(IntStream.range(0, valuableTheftsOfEachPlace.length)
                .mapToObj(at -> new Place(List.of(0L, 0L, valuableTheftsOfEachPlace[at], 0L, 0L, 0L)))
                .toList());
    }

    @Test
    void enough_here_and_enough_elsewhere_are_told_whole() {
        assertThat(told(3, 3, 0)).isEqualTo(Told.KINDS);
        assertThat(told(2, 4, 0)).isEqualTo(Told.NOTHING);
        assertThat(told(3, 0, 3)).isEqualTo(Told.KINDS);
    }

    @Test
    void all_of_a_place_in_one_hamlet_is_withheld() {
        assertThat(told(9, 0, 0)).isEqualTo(Told.NOTHING);
        assertThat(told(9, 0, 2)).isEqualTo(Told.NOTHING);
        assertThat(told(9, 0, 3)).isEqualTo(Told.KINDS);
    }

    @Test
    void none_here_is_told_unless_few_are_elsewhere() {
        assertThat(told(0, 0, 0)).isEqualTo(Told.KINDS);
        assertThat(told(0, 0, 3)).isEqualTo(Told.KINDS);
        assertThat(told(0, 0, 2)).isEqualTo(Told.NOTHING);
    }

    @Test
    void a_whole_is_told_without_small_parts() {
        assertThat(told(List.of(
                        new Place(List.of(0L, 0L, 1L, 0L, 4L, 0L)),
                        new Place(List.of(0L, 0L, 5L, 0L, 0L, 0L)),
                        new Place(List.of(0L, 0L, 0L, 0L, 0L, 0L)))))
                .isEqualTo(Told.WHOLES);
    }

    @Test
    void what_is_left_of_a_whole_is_a_part_of_it() {
        assertThat(told(List.of(
                        new Place(List.of(0L, 0L, 5L, 0L, 1L, 0L)),
                        new Place(List.of(0L, 0L, 5L, 0L, 0L, 0L)),
                        new Place(List.of(0L, 0L, 0L, 0L, 0L, 0L)))))
                .isEqualTo(Told.WHOLES);
    }

    @Test
    void figures_are_told_without_small_kinds() {
        assertThat(told(List.of(
                        new Place(List.of(0L, 0L, 4L, 1L, 0L, 0L)),
                        new Place(List.of(0L, 0L, 5L, 0L, 0L, 0L)),
                        new Place(List.of(0L, 0L, 0L, 0L, 0L, 0L)))))
                .isEqualTo(Told.FIGURES);
    }

    @Test
    void two_are_too_few_to_hide_one() {
        assertThatThrownBy(() -> new SmallCounts(2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new SmallCounts(3).enough()).isEqualTo(3);
    }
}
