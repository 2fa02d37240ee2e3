package vn.toandan.commendation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import vn.toandan.law.Instrument;
import vn.toandan.law.Sentence;

/**
 * Rule book ("bộ quy định khen thưởng"): one time's texts and how they are taken; as opposed to the {@link CommendationScheme}, which
 * chooses among them by date. What they ask stands in the {@link RuleTable}.
 */
public final class RuleBook {

    private final String id;
    private final ImmutableList<Instrument> instruments;
    private final ImmutableList<Sentence> readings;

    RuleBook(String id, ImmutableList<Instrument> instruments, String... readings) {
        this.id = id;
        this.instruments = instruments;
        this.readings = Arrays.stream(readings)
                .map(key -> Sentence.of("commendation/wording:reading." + key))
                .collect(toImmutableList());
    }

    /** Kept for ever: {@code TDKT-2025}. */
    public String id() {
        return id;
    }

    /** The texts by their titles. */
    public Sentence title() {
        return Sentence.enumeration(instruments.stream().map(Instrument::title).toList());
    }

    /** How this time's texts are taken as a whole; shown as ours. */
    public ImmutableList<Sentence> readings() {
        return readings;
    }
}
