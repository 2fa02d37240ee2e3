package vn.toandan.privacy;

import java.util.Locale;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** State of a request ("tình trạng yêu cầu"): where its steps have led. */
public enum RequestState implements Coded {
    RECEIVED,
    ACKNOWLEDGED,
    /** More time was taken, once. */
    EXTENDED,
    ANSWERED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Sentence words() {
        return Sentence.of("privacy/wording:state." + code());
    }
}
