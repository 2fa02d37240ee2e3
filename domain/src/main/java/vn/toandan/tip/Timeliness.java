package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/** Timeliness ("tính kịp thời"): when a tip came, against the act; as opposed to its {@link Novelty}, which is against what was known. */
public enum Timeliness implements Coded {
    BEFORE_OR_DURING("before_or_during"),
    WITHIN_24H("within_24h"),
    LATER("later"),
    STALE("stale");

    private final String code;

    Timeliness(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The one with that code in files; empty for any other word. */
    public static Optional<Timeliness> of(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public Sentence words() {
        return Sentence.of("tip/wording:timeliness." + code);
    }
}
