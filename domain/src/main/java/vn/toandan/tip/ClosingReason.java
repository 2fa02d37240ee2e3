package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/**
 * Reason for closing ("lý do kết thúc"): why nothing more is done with a tip, and the text it stands on; as opposed to what the tip was
 * worth.
 */
public enum ClosingReason implements Coded {
    CASE_OPENED("case_opened"),
    NO_CASE("no_case"),
    ADMINISTRATIVE("administrative"),
    TRANSFERRED("transferred"),
    /** No sign of an offence: it was another matter. */
    OUT_OF_SCOPE("out_of_scope"),
    /** Gone on with under the first tip of the same act. */
    DUPLICATE("duplicate"),
    NOTHING_TO_CHECK("nothing_to_check");

    private final String code;

    ClosingReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The one with that code; empty for any other word. */
    public static Optional<ClosingReason> of(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public Sentence words() {
        return Sentence.of("tip/register:closing." + code);
    }

    public Citation ground() {
        return switch (this) {
            case CASE_OPENED, NO_CASE -> ProcedureTexts.CHECKED_AND_DECIDED;
            case ADMINISTRATIVE -> ProcedureTexts.FOR_ADMINISTRATIVE_SANCTION;
            case TRANSFERRED, DUPLICATE -> ProcedureTexts.RECEIVED_AND_FORWARDED;
            case OUT_OF_SCOPE -> ProcedureTexts.WHAT_A_TIP_IS;
            case NOTHING_TO_CHECK -> ProcedureTexts.NO_BASIS_TO_CHECK;
        };
    }
}
