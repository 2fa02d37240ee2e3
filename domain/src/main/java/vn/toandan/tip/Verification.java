package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/**
 * Verification ("kết quả xác minh"): what checking came to; as opposed to the {@link TipLevel}, the value that follows from it, and to the
 * grade at intake, which comes before it.
 */
public enum Verification implements Coded {
    PENDING("pending"),
    CONFIRMED_FULL("confirmed_full"),
    CONFIRMED_PART("confirmed_part"),
    UNVERIFIABLE("unverifiable"),
    UNFOUNDED_HONEST("unfounded_honest"),
    /** Knowingly false ("cố ý báo sai"): only with a signed finding; without one an honest error is presumed. */
    FALSE_KNOWING("false_knowing"),
    OUT_OF_SCOPE("out_of_scope");

    private final String code;

    Verification(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The one with that code in files; empty for any other word. */
    public static Optional<Verification> of(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public Sentence words() {
        return Sentence.of("tip/wording:verification." + code);
    }
}
