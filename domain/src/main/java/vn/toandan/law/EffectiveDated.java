package vn.toandan.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeMap;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Effective-dated rules ("quy định theo thời gian hiệu lực"): editions in the order in which they became known, each later one covering
 * the days it claims; as opposed to one {@link Edition}. Append-only:
 * nothing here replaces or removes an edition, so that what was answered under an old one can be answered again.
 *
 * <p>Two dates select: the day the rules are applied <em>to</em> ({@link #on}) and the day from which one looks
 * ({@link #asKnownOn}), bound once.
 */
public final class EffectiveDated<T> {

    private final ImmutableList<Edition<T>> editions;
    private final TreeRangeMap<LocalDate, Edition<T>> governing = TreeRangeMap.create();

    private EffectiveDated(ImmutableList<Edition<T>> editions) {
        this.editions = editions;
        editions.forEach(edition -> governing.put(edition.inForce(), edition));
    }

    public static <T> EffectiveDated<T> nothing() {
        return new EffectiveDated<>(ImmutableList.of());
    }

    /** These editions and one more. It may not have been known before them: history is not rewritten. */
    public EffectiveDated<T> adding(Edition<T> edition) {
        editions.forEach(earlier -> checkArgument(
                !edition.knownFrom().isBefore(earlier.knownFrom()),
                "an edition known from %s cannot be added after one known from %s",
                edition.knownFrom(),
                earlier.knownFrom()));
        return new EffectiveDated<>(ImmutableList.<Edition<T>>builder()
                .addAll(editions)
                .add(edition)
                .build());
    }

    /** Only what could be known on that day. */
    public EffectiveDated<T> asKnownOn(LocalDate day) {
        return new EffectiveDated<>(editions.stream()
                .filter(edition -> !edition.knownFrom().isAfter(day))
                .collect(ImmutableList.toImmutableList()));
    }

    /** The edition that governs the date; empty where nothing was in force. */
    public Optional<Edition<T>> on(LocalDate date) {
        return Optional.ofNullable(governing.get(date));
    }

    /** The stretches of time and what governs each, oldest first: an edition cut short by a later one shows the days left to it. */
    public ImmutableList<Edition<T>> timeline() {
        return governing.asMapOfRanges().entrySet().stream()
                .map(stretch -> within(stretch.getKey(), stretch.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> Edition<T> within(Range<LocalDate> days, Edition<T> edition) {
        return new Edition<>(days, edition.knownFrom(), edition.authority(), edition.rules());
    }
}
