package vn.toandan.commendation;

import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/**
 * Ground of a revocation ("căn cứ hủy bỏ quyết định khen thưởng"): Law Art. 93, in the order of the law note; which letter each has was not
 * read.
 */
public enum RevocationGround implements Coded {
    /** Fraud in declaring the achievement. */
    FRAUD("fraud"),
    /** False information, or a forged file. */
    FORGED_FILE("forged_file"),
    /** Unlawful appraisal or proposal. */
    UNLAWFUL_APPRAISAL("unlawful_appraisal"),
    /** Violations within the achievement period, so that the standards were not met. */
    VIOLATION_IN_PERIOD("violation_in_period");

    private final String code;

    RevocationGround(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Sentence words() {
        return Sentence.of("commendation/register:ground." + code);
    }
}
