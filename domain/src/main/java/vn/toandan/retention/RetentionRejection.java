package vn.toandan.retention;

import java.util.Locale;
import vn.toandan.law.Sentence;

/**
 * Why a term is not set, a tip not held or not released, and what would be right ("lý do không ghi").
 *
 * @param field by its name in commands
 */
public record RetentionRejection(Code code, String field, Sentence wrong, Sentence right) {

    static RetentionRejection of(Code code, String field, Object... values) {
        String key = code.name().toLowerCase(Locale.ROOT);
        return new RetentionRejection(
                code,
                field,
                Sentence.of("retention/wording:refused." + key, values),
                Sentence.of("retention/wording:right." + key, values));
    }

    /** The kinds of refusal. */
    public enum Code {
        /** No rule lets this kind of record go. */
        KEPT_FOR_GOOD,
        NO_YEARS,
        NO_NOTICE,
        NO_DECISION,
        NO_DOCUMENT,
        UNKNOWN_TIP,
        HELD,
        NOT_HELD
    }
}
