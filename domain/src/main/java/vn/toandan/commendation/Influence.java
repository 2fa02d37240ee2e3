package vn.toandan.commendation;

import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Influence ("phạm vi ảnh hưởng"): how far an achievement reaches; as opposed to its {@link AchievementType}. */
public enum Influence implements Coded {
    COMMUNE("commune"),
    FIELD("field"),
    PROVINCE("province"),
    BRANCH("branch"),
    NATIONAL("national");

    private final String code;

    Influence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Sentence words() {
        return Sentence.of("commendation/facts:influence." + code);
    }
}
