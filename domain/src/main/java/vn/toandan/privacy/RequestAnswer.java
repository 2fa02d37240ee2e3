package vn.toandan.privacy;

import java.util.Locale;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Answer ("kết quả trả lời yêu cầu"): whether what was asked for is done. */
public enum RequestAnswer implements Coded {
    GRANTED,
    PARTLY,
    REFUSED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Sentence words() {
        return Sentence.of("privacy/wording:answer." + code());
    }
}
