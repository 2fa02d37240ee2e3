package vn.toandan.safety;

import vn.toandan.law.Sentence;

/** Verdict of a check ("kết quả của tiêu chí"): the answer to one check; as opposed to {@link UnitVerdict}, the answer for the whole unit. */
public enum CheckVerdict {
    /** "đạt": it holds, whatever the empty cells may turn out to be. */
    MET("met"),
    /** "chưa đạt": it fails, whatever the empty cells may turn out to be. */
    NOT_MET("not_met"),
    /** "chưa đủ số liệu": the empty cells decide. Never a "no". */
    NOT_KNOWN("not_known"),
    /** "không áp dụng": the text does not ask it of this unit. */
    NOT_APPLICABLE("not_applicable");

    private final String code;

    CheckVerdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public Sentence words() {
        return Sentence.of("safety/criteria:check_verdict." + code);
    }

    /** Holding always, failing always, or open in between. */
    static CheckVerdict of(boolean always, boolean never) {
        return always ? MET : never ? NOT_MET : NOT_KNOWN;
    }
}
