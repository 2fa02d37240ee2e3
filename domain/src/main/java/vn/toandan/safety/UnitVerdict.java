package vn.toandan.safety;

import vn.toandan.law.Sentence;

/** Verdict of a unit ("kết quả của đơn vị"): the answer for a year; there are no grades and no points (Art. 8.1); as opposed to {@link CheckVerdict}. */
public enum UnitVerdict {
    /** "đạt": every check that applies is met. */
    MET("met"),
    /** "chưa đạt": at least one check is not met. */
    NOT_MET("not_met"),
    /** "chưa đủ số liệu": none fails, at least one is open; or it is open whether the standard applies at all. */
    NOT_KNOWN("not_known"),
    /** "không thuộc phạm vi": the standard does not apply to the unit (Art. 1.2.b). */
    OUT_OF_SCOPE("out_of_scope");

    private final String code;

    UnitVerdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public Sentence words() {
        return Sentence.of("safety/criteria:unit_verdict." + code);
    }
}
