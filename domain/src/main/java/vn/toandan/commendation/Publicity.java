package vn.toandan.commendation;

import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Publicity ("công khai"): whether a name or an image may be shown; never touches verdict or money. */
public enum Publicity implements Coded {
    OPEN("open"),
    CODE_ONLY("code_only");

    private final String code;

    Publicity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Sentence words() {
        return Sentence.of("commendation/facts:publicity." + code);
    }
}
