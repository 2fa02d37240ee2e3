package vn.toandan.identity;

import java.util.Arrays;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/** Ground of an erasure ("căn cứ xóa dữ liệu"): why an identity is destroyed for good; as opposed to the {@link LegalGround} on which it is read. */
public enum ErasureGround {
    /** The one who told asked for it, and nothing stands against it. */
    ASKED_FOR("asked_for"),
    /** What it was kept for is over. */
    PURPOSE_OVER("purpose_over");

    private final String code;

    ErasureGround(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The one with that code; empty for any other word. */
    public static Optional<ErasureGround> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    public Sentence words() {
        return Sentence.of("identity/wording:erasure." + code);
    }

    public Citation citation() {
        return switch (this) {
            case ASKED_FOR -> IdentityTexts.DELETION;
            case PURPOSE_OVER -> IdentityTexts.RETENTION;
        };
    }
}
