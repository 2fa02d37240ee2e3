package vn.toandan.commendation;

import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/**
 * Type of achievement ("loại hình khen thưởng"): why somebody is put forward; as opposed to the {@link Influence}, which says how far it
 * reaches.
 */
public enum AchievementType implements Coded {
    SUDDEN("sudden"),
    MOVEMENT("movement"),
    YEARLY("yearly"),
    SERVICE("service");

    private final String code;

    AchievementType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Sentence words() {
        return Sentence.of("commendation/facts:achievement_type." + code);
    }
}
