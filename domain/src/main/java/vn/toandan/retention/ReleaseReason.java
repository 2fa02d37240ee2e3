package vn.toandan.retention;

import java.util.Locale;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Why a hold is lifted ("lý do thôi tạm giữ"). */
public enum ReleaseReason implements Coded {
    /** What it was held for is over. */
    OVER,
    /** It was held by mistake. */
    MISTAKE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Sentence words() {
        return Sentence.of("retention/wording:release." + code());
    }
}
