package vn.toandan.privacy;

import java.util.Locale;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Kind of breach ("loại vi phạm dữ liệu"): what happened to data; as opposed to whose they are, which stands in the written record. */
public enum BreachKind implements Coded {
    /** Told or sent to somebody who may not have it. */
    DISCLOSED,
    /** Somebody got at it who may not. */
    ACCESSED,
    /** Lost or destroyed. */
    LOST,
    ALTERED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Sentence words() {
        return Sentence.of("privacy/wording:breach." + code());
    }
}
