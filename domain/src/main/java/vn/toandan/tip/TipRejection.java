package vn.toandan.tip;

import java.util.Locale;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/**
 * Why an entry about a tip is not taken down, what would be right and on which ground ("lý do không ghi"); as opposed to a refusal of the
 * tip itself, which no text allows: what is not ours is registered and handed on. It never repeats what the tip says.
 *
 * @param row where it stands in a file, the header being row 1; 0 where it comes from none
 * @param field by its name in commands and files
 */
public record TipRejection(Code code, long row, String field, Sentence wrong, Sentence right) {

    static TipRejection of(Code code, String field, Object... values) {
        return at(0, code, field, values);
    }

    static TipRejection at(long row, Code code, String field, Object... values) {
        String key = code.name().toLowerCase(Locale.ROOT);
        return new TipRejection(
                code,
                row,
                field,
                Sentence.of("tip/register:refused." + key, values),
                Sentence.of("tip/register:right." + key, values));
    }

    /** The text by which it is so; empty where reason alone says it. */
    public Optional<Citation> ground() {
        return code.ground();
    }

    /** The kinds of refusal. */
    public enum Code {
        NO_ACCOUNT,
        ACCOUNT_TOO_LONG,
        UNKNOWN_KIND,
        UNKNOWN_CHANNEL,
        UNKNOWN_PLACE,
        HAPPENED_LATER,
        UNKNOWN_TIP,
        UNKNOWN_WISH,
        FILE_TOO_LARGE,
        TOO_MANY_FILES,
        /** All of one tip together. */
        FILES_TOO_LARGE,
        NOT_CLASSIFIED,
        NOT_BEING_VERIFIED,
        NOT_CONCLUDED,
        NOT_CLOSED,
        /** The unit to which it was handed works on it. */
        ELSEWHERE,
        BEGUN,
        CONCLUDED,
        CLOSED,
        OPEN_AGAIN,
        SUSPENDED,
        NOT_SUSPENDED,
        EXTENDED_ONCE,
        ASKED_TOO_LATE,
        EXTENDED_TOO_FAR,
        /** The day to which it would be extended is not beyond the end there is, or cannot be counted. */
        NOT_EXTENDED,
        /** Something later was recorded before. */
        BEFORE_THE_LAST_STEP,
        /** A step of a kind that takes a route, a unit, a day or a reason came without. */
        DETAIL,
        NOT_YET,
        NO_DAY,
        OTHER_QUANTITY,
        TOO_MUCH,
        TWICE,
        /** Duplicate of itself, or of a tip that is not there. */
        FIRST_TIP;

        public Optional<Citation> ground() {
            return switch (this) {
                case NO_ACCOUNT,
                        ACCOUNT_TOO_LONG,
                        UNKNOWN_KIND,
                        UNKNOWN_CHANNEL,
                        UNKNOWN_PLACE,
                        HAPPENED_LATER,
                        NO_DAY -> Optional.of(ProcedureTexts.WHAT_IS_WRITTEN_DOWN);
                case NOT_CLASSIFIED, ELSEWHERE -> Optional.of(ProcedureTexts.RECEIVED_AND_FORWARDED);
                case NOT_BEING_VERIFIED, NOT_CONCLUDED, NOT_CLOSED, BEGUN, CONCLUDED, CLOSED, OPEN_AGAIN, DETAIL ->
                    Optional.of(ProcedureTexts.CHECKED_AND_DECIDED);
                case SUSPENDED, NOT_SUSPENDED -> Optional.of(ProcedureTexts.SUSPENDED_AND_RESUMED);
                case EXTENDED_ONCE, ASKED_TOO_LATE, EXTENDED_TOO_FAR, NOT_EXTENDED ->
                    Optional.of(ProcedureTexts.LONGER);
                case UNKNOWN_TIP,
                        UNKNOWN_WISH,
                        FILE_TOO_LARGE,
                        TOO_MANY_FILES,
                        FILES_TOO_LARGE,
                        BEFORE_THE_LAST_STEP,
                        NOT_YET,
                        OTHER_QUANTITY,
                        TOO_MUCH,
                        TWICE,
                        FIRST_TIP -> Optional.empty();
            };
        }
    }
}
