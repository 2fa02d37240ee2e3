package vn.toandan.privacy;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.tip.LegalTime;

/**
 * Why an entry about a request or a breach is not taken down, what would be right and on which ground ("lý do không ghi").
 *
 * @param field by its name in commands
 */
public record PrivacyRejection(Code code, String field, Sentence wrong, Sentence right) {

    static PrivacyRejection of(Code code, String field, Object... values) {
        return said(code, field, code.name().toLowerCase(Locale.ROOT), values);
    }

    /** About moments, of which two may be of one day. */
    static PrivacyRejection ofMoments(Code code, String field, Instant... moments) {
        return said(
                code,
                field,
                code.name().toLowerCase(Locale.ROOT) + ".moment",
                Stream.of(moments).map(PrivacyRejection::moment).toArray());
    }

    private static Sentence moment(Instant moment) {
        return Sentence.of("privacy/wording:moment", LegalTime.clock(moment), LegalTime.day(moment));
    }

    private static PrivacyRejection said(Code code, String field, String key, Object[] values) {
        return new PrivacyRejection(
                code,
                field,
                Sentence.of("privacy/wording:refused." + key, values),
                Sentence.of("privacy/wording:right." + key, values));
    }

    /** The text by which it is so; empty where reason alone says it. */
    public Optional<Citation> ground() {
        return switch (code) {
            case NOT_ACKNOWLEDGED, EXTENDED_ONCE, EXTENDED_TOO_FAR, EXTENDED_TOO_LATE, NOT_EXTENDED, NO_EXTENSION ->
                Optional.of(PrivacyTexts.CLOCKS);
            case GROUND_FOR_DELETION -> Optional.of(PrivacyTexts.DELETION_REFUSED);
            case GROUND_FOR_CONSENT -> Optional.of(PrivacyTexts.WITHOUT_CONSENT);
            case NOTIFIED, FOUND_HARMLESS -> Optional.of(PrivacyTexts.BREACHES);
            case NO_RECORD -> Optional.of(PrivacyTexts.BREACH_RECORD);
            case NOT_IN_FORCE -> Optional.of(PrivacyTexts.RIGHTS);
            case UNKNOWN_REQUEST,
                    UNKNOWN_BREACH,
                    NOT_YET,
                    BEFORE_THE_LAST_STEP,
                    ACKNOWLEDGED,
                    ANSWERED,
                    NO_DOCUMENT,
                    NO_GROUND,
                    GROUND_WITHOUT_REFUSAL -> Optional.empty();
        };
    }

    /** The kinds of refusal. */
    public enum Code {
        UNKNOWN_REQUEST,
        UNKNOWN_BREACH,
        /** It is dated after the moment at which it is told. */
        NOT_YET,
        /** No text whose clocks are known governs that day. */
        NOT_IN_FORCE,
        /** Something later was recorded before. */
        BEFORE_THE_LAST_STEP,
        NOT_ACKNOWLEDGED,
        ACKNOWLEDGED,
        EXTENDED_ONCE,
        EXTENDED_TOO_FAR,
        /** Its last day was over. */
        EXTENDED_TOO_LATE,
        /** The new last day is not after the old. */
        NOT_EXTENDED,
        /** No text lets requests of this kind take longer. */
        NO_EXTENSION,
        ANSWERED,
        /** Refused without saying on which ground. */
        NO_GROUND,
        GROUND_WITHOUT_REFUSAL,
        GROUND_FOR_DELETION,
        /** It holds against a deletion or a withdrawal of consent alone. */
        GROUND_FOR_CONSENT,
        NO_DOCUMENT,
        NOTIFIED,
        FOUND_HARMLESS,
        /** A breach without its written record. */
        NO_RECORD
    }
}
