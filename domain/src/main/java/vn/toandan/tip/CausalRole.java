package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/**
 * Causal role ("vai trò của tin"): a tip's part in what was done with it; as opposed to the {@link Use} itself. From the least to the most.
 */
public enum CausalRole implements Coded {
    NONE("none"),
    SUPPORTING("supporting"),
    DECISIVE("decisive");

    private final String code;

    CausalRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The one with that code in files; empty for any other word. */
    public static Optional<CausalRole> of(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public Sentence words() {
        return Sentence.of("tip/wording:causal_role." + code);
    }
}
