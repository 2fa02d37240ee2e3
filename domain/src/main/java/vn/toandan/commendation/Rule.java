package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import vn.toandan.law.Sentence;

/**
 * Rule ("điều kiện xét khen thưởng"): one thing that can stand against a nomination, with its effect and its ground; as opposed to a {@link
 * Finding}, the same asked of one nomination.
 *
 * @param condition met where nothing stands against the nomination
 * @param readings how open places of the texts are read here; shown as ours
 * @param notJudged what the texts know beyond it, to be seen in the dossier
 */
record Rule(
        Code code,
        Effect effect,
        Condition condition,
        Ground ground,
        ImmutableList<Sentence> readings,
        ImmutableList<Sentence> notJudged) {

    static Rule of(Code code, Effect effect, Condition condition, Ground ground, String... readings) {
        return new Rule(code, effect, condition, ground, readings(readings), ImmutableList.of());
    }

    /** The same, naming what the texts know beyond it. */
    Rule leavingOut(ImmutableList<String> beyond) {
        return new Rule(code, effect, condition, ground, readings, readings(beyond.toArray(String[]::new)));
    }

    /** Whether it touches the verdict. */
    boolean decides() {
        return effect == Effect.BAR || effect == Effect.HOLD;
    }

    private static ImmutableList<Sentence> readings(String... keys) {
        return ImmutableList.copyOf(keys).stream()
                .map(key -> Sentence.of("commendation/wording:reading." + key))
                .collect(ImmutableList.toImmutableList());
    }

    /** Answered yes where nothing stands against the nomination. */
    Sentence question() {
        return Sentence.of("commendation/wording:question." + key());
    }

    /** What is said where it stands against the nomination. */
    Sentence stands() {
        return Sentence.of("commendation/wording:stands." + key());
    }

    private String key() {
        return code.name() + "." + effect.name().toLowerCase(Locale.ROOT);
    }
}
