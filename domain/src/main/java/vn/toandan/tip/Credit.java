package vn.toandan.tip;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Credit ("ghi nhận kết quả cho tin"): which of an outcome's tips it counts for. It counts once, for the first of the decisive ones; the
 * others add to it, or are duplicates. As opposed to the value of each tip, which is its own.
 *
 * <p>Our reading where none was decisive: the first of the supporting ones, so that no outcome is lost.
 */
public enum Credit {
    CREDITED("credited"),
    ADDING("adding"),
    DUPLICATE("duplicate");

    private static final Comparator<TipVersion> FIRST = Comparator.comparing(
                    (TipVersion version) -> version.tip().receivedOn())
            .thenComparing(version -> version.tip().receivedAt().orElse(Instant.MAX))
            .thenComparing(version -> version.tip().id().text());

    private final String code;

    Credit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** For each tip of the outcome that is known, in the order in which they came in. */
    public static ImmutableMap<TipId, Credit> of(KnownOutcome outcome, Map<TipId, TipVersion> tips) {
        List<TipVersion> known = outcome.links().keySet().stream()
                .flatMap(id -> Optional.ofNullable(tips.get(id)).stream())
                .sorted(FIRST)
                .toList();
        Optional<TipVersion> first =
                first(known, outcome, CausalRole.DECISIVE).or(() -> first(known, outcome, CausalRole.SUPPORTING));
        return known.stream()
                .collect(ImmutableMap.toImmutableMap(
                        version -> version.tip().id(),
                        version -> first.filter(version::equals).isPresent()
                                ? CREDITED
                                : version.isDuplicate() ? DUPLICATE : ADDING));
    }

    private static Optional<TipVersion> first(List<TipVersion> known, KnownOutcome outcome, CausalRole role) {
        return known.stream()
                .filter(version -> !version.isDuplicate())
                .filter(version -> Optional.ofNullable(
                                outcome.links().get(version.tip().id()))
                        .filter(link -> link.role() == role)
                        .isPresent())
                .findFirst();
    }
}
