package vn.toandan.privacy;

import java.util.Locale;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Duty with a clock ("việc phải làm về dữ liệu cá nhân"). */
public enum PrivacyDuty implements Coded {
    ACKNOWLEDGEMENT,
    ANSWER,
    BREACH_NOTICE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Sentence words() {
        return Sentence.of("privacy/wording:duty." + code());
    }
}
