package vn.toandan.privacy;

import java.util.Locale;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Kind of request ("loại yêu cầu của chủ thể dữ liệu"): what somebody asks for about data on them; as opposed to what they say, which is in the paper file. */
public enum RequestKind implements Coded {
    VIEW,
    CORRECT,
    COPY,
    DELETE,
    WITHDRAW,
    RESTRICT,
    OBJECT,
    /** Measures that protect the data. */
    PROTECT;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Sentence words() {
        return Sentence.of("privacy/wording:kind." + code());
    }
}
