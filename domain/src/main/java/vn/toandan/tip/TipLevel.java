package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/**
 * Level of a tip ("mức giá trị của tin"): what a tip was worth, from the least to the most; as opposed to the grade at intake, which is for
 * triage only. The levels are the project's own: no text defines a tip of value ("tin có giá trị").
 */
public enum TipLevel implements Coded {
    /** "chờ": value follows verification, or the empty cells decide. Never a "no". */
    PENDING("pending"),
    V0("V0"),
    V1("V1"),
    /** Accurate and concrete, yet unused: the delay is not the tip's, so it stands on a line of its own. */
    V2K("V2K"),
    /** The first level that a report counts as valuable. */
    V2("V2"),
    V3("V3"),
    V4("V4");

    private final String code;

    TipLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The one with that code in files; empty for any other word. */
    public static Optional<TipLevel> of(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public Sentence words() {
        return Sentence.of("tip/wording:level." + code);
    }

    /**
     * Whether a report counts it as valuable ("tin có giá trị"): every public wording ties that to the police using the tip, so not V2K.
     */
    public boolean isCounted() {
        return compareTo(V2) >= 0;
    }
}
