package vn.toandan.privacy;

import java.util.Locale;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Step after a breach ("bước xử lý vi phạm dữ liệu"). */
public enum BreachStep implements Coded {
    /** The specialised authority was told. */
    NOTIFY,
    FIND_HARMLESS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Sentence words() {
        return Sentence.of("privacy/wording:breach_step." + code());
    }
}
