package vn.toandan.persistence.attachments;

import java.util.Locale;
import vn.toandan.law.Sentence;

/** Why a file is not taken ("lý do không nhận tệp"), in words that repeat nothing of it. */
public enum Unfit {
    /** Its first bytes are those of no kind that is taken. */
    UNKNOWN,
    /** It was sent as another kind than it is. */
    MISLABELLED,
    /** It begins like its kind and goes on otherwise. */
    BROKEN,
    /** More pixels than anybody has to look at, and than a viewer may have memory for. */
    TOO_MANY_PIXELS,
    /** Several pictures one after another. */
    MOVING,
    /** Closed by a password. */
    PROTECTED,
    /** It runs something, or holds further files. */
    ACTIVE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Sentence wrong() {
        return Sentence.of("persistence/wording:attachment." + code());
    }

    /** What would be right. */
    public Sentence right() {
        return Sentence.of("persistence/wording:attachment." + code() + ".right");
    }

    /** Says it to whoever called a reader of this package. */
    static final class Found extends Exception {
        private static final long serialVersionUID = 1L;

        private final Unfit why;

        Found(Unfit why) {
            super(why.code(), null, false, false);
            this.why = why;
        }

        Unfit why() {
            return why;
        }
    }
}
