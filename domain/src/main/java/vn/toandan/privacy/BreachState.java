package vn.toandan.privacy;

import java.util.Locale;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** State of a breach ("tình trạng vi phạm dữ liệu"). */
public enum BreachState implements Coded {
    DETECTED,
    NOTIFIED,
    /** Found to harm nobody, so that it need not be notified. */
    HARMLESS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Sentence words() {
        return Sentence.of("privacy/wording:breach_state." + code());
    }
}
