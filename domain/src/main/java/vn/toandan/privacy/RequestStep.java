package vn.toandan.privacy;

import java.util.Locale;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Step of a request ("bước xử lý yêu cầu"). */
public enum RequestStep implements Coded {
    /** Whoever asked was told that it is here. */
    ACKNOWLEDGE,
    /** Whoever asked was told that it takes longer, and until when. */
    EXTEND,
    ANSWER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Sentence words() {
        return Sentence.of("privacy/wording:step." + code());
    }
}
