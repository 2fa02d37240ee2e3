package vn.toandan.identity;

import java.util.Locale;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/**
 * Why an identity is neither kept nor opened, what would be right and on which ground ("lý do từ chối"). It never repeats what was given of a person.
 *
 * @param field by its name in commands
 */
public record IdentityRejection(Code code, String field, Sentence wrong, Sentence right) {

    static IdentityRejection of(Code code, String field, Object... values) {
        String key = code.name().toLowerCase(Locale.ROOT);
        return new IdentityRejection(
                code,
                field,
                Sentence.of("identity/wording:refused." + key, values),
                Sentence.of("identity/wording:right." + key, values));
    }

    /** The text by which it is so; empty where reason alone says it. */
    public Optional<Citation> ground() {
        return switch (code) {
            case UNKNOWN_PURPOSE -> Optional.of(IdentityTexts.PURPOSE);
            case UNKNOWN_GROUND, NOT_IN_FORCE -> Optional.of(IdentityTexts.WITHOUT_CONSENT);
            case UNKNOWN_ERASURE -> Optional.of(IdentityTexts.DELETION);
            case NOT_A_CUSTODIAN, NOT_ENTITLED, NOT_THE_READER -> Optional.of(IdentityTexts.NO_DISCLOSURE);
            case SAME_OFFICER, NOT_APPROVED, READ_ALREADY -> Optional.of(IdentityTexts.PROCEDURE);
            case NOTHING_GIVEN, TOO_LONG, UNKNOWN_CODE, UNKNOWN_OPENING, APPROVED_ALREADY -> Optional.empty();
        };
    }

    /** The kinds of refusal. */
    public enum Code {
        NOTHING_GIVEN,
        TOO_LONG,
        /** Never given, or erased: nobody is told which. */
        UNKNOWN_CODE,
        UNKNOWN_PURPOSE,
        UNKNOWN_GROUND,
        /** The law that the ground stands in does not govern that day. */
        NOT_IN_FORCE,
        UNKNOWN_ERASURE,
        NOT_A_CUSTODIAN,
        NOT_ENTITLED,
        SAME_OFFICER,
        UNKNOWN_OPENING,
        APPROVED_ALREADY,
        NOT_APPROVED,
        READ_ALREADY,
        /** Another officer asked for it. */
        NOT_THE_READER
    }
}
