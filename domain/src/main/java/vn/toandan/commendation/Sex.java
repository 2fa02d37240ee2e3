package vn.toandan.commendation;

import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Sex ("giới tính"): asked for the years of service of a security force member and for the tie-break only. */
public enum Sex implements Coded {
    FEMALE("female"),
    MALE("male");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Sentence words() {
        return Sentence.of("commendation/facts:sex." + code);
    }
}
