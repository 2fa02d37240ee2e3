package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/** Novelty ("tính mới"): a tip against what the police already had; as opposed to its {@link Timeliness}, which is against the act. */
public enum Novelty implements Coded {
    NEW("new"),
    ADDS_DETAIL("adds_detail"),
    ALREADY_KNOWN("already_known"),
    /** A duplicate ("tin trùng"): it corroborates the first tip and has no level of its own. */
    DUPLICATE("duplicate");

    private final String code;

    Novelty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The one with that code in files; empty for any other word. */
    public static Optional<Novelty> of(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public Sentence words() {
        return Sentence.of("tip/wording:novelty." + code);
    }
}
