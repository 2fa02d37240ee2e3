package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/** State of a tip ("trạng thái xử lý"): how far work on it has come; as opposed to its {@link TipLevel}, what it was worth. */
public enum TipState implements Coded {
    RECEIVED("received"),
    CLASSIFIED("classified"),
    /** Handed to the competent unit; its receipt goes on leading to it. */
    TRANSFERRED("transferred"),
    BEING_VERIFIED("being_verified"),
    CONCLUDED("concluded"),
    CLOSED("closed"),
    REOPENED("reopened");

    private final String code;

    TipState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The one with that code; empty for any other word. */
    public static Optional<TipState> of(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public Sentence words() {
        return Sentence.of("tip/register:state." + code);
    }
}
