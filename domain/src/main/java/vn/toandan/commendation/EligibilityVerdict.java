package vn.toandan.commendation;

import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Verdict of a nomination ("kết quả xét điều kiện khen thưởng"): the answer as a whole; as opposed to that of one {@link Finding}. */
public enum EligibilityVerdict implements Coded {
    ELIGIBLE("eligible"),
    ON_HOLD("on_hold"),
    NOT_ELIGIBLE("not_eligible"),
    NOT_KNOWN("not_known");

    private final String code;

    EligibilityVerdict(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Sentence words() {
        return Sentence.of("commendation/facts:verdict." + code);
    }
}
