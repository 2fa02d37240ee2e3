package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/** Coded ("mã"): one of a few values that files know by a code and people by words; as opposed to a free text. */
public interface Coded {

    /** The name in files and answers, e.g. {@code confirmed_full}. */
    String code();

    /** It in words: "đúng toàn bộ". */
    Sentence words();

    /** The one among them with that code; empty for any other word. */
    static <C extends Coded> Optional<C> find(C[] among, String code) {
        for (C one : among) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
