package vn.toandan.identity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/** Legal ground ("căn cứ xử lý dữ liệu cá nhân"): what allows an identity to be read; as opposed to the {@link Purpose}, what it is read for. */
public enum LegalGround {
    /** The one who told agreed. */
    CONSENT("consent"),
    /** Life, health, honour or rights are under attack. */
    PROTECT_LIFE("protect_life"),
    PREVENT_CRIME("prevent_crime"),
    SERVE_THE_STATE("serve_the_state"),
    /** Another law says so. */
    OTHER_LAW("other_law");

    private final String code;

    LegalGround(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The one with that code; empty for any other word. */
    public static Optional<LegalGround> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    public Sentence words() {
        return Sentence.of("identity/wording:ground." + code);
    }

    public Citation citation() {
        return switch (this) {
            case CONSENT -> IdentityTexts.CONSENT;
            case PROTECT_LIFE -> IdentityTexts.WITHOUT_CONSENT.point("a");
            case PREVENT_CRIME -> IdentityTexts.WITHOUT_CONSENT.point("b");
            case SERVE_THE_STATE -> IdentityTexts.WITHOUT_CONSENT.point("c");
            case OTHER_LAW -> IdentityTexts.WITHOUT_CONSENT.point("đ");
        };
    }

    /** Each stands in the same law. */
    static boolean isInForceOn(LocalDate day) {
        return !day.isBefore(IdentityTexts.DATA_LAW_IN_FORCE);
    }
}
