package vn.toandan.identity;

import java.util.Arrays;
import java.util.Optional;
import vn.toandan.law.Sentence;

/** Purpose ("mục đích mở danh tính"): what an identity is opened for; as opposed to the {@link LegalGround} that allows it. One of few, so that no free text tells a person. */
public enum Purpose {
    /** To ask the one who told for more. */
    CLARIFY("clarify"),
    PROTECT("protect"),
    /** To tell what came of the tip. */
    NOTIFY("notify"),
    /** To consider or hand over a commendation. */
    COMMEND("commend"),
    /** Asked for by a body that conducts proceedings. */
    PROCEEDINGS("proceedings");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The one with that code; empty for any other word. */
    public static Optional<Purpose> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    public Sentence words() {
        return Sentence.of("identity/wording:purpose." + code);
    }
}
