package vn.toandan.commendation;

import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;
import vn.toandan.tip.TipLevel;

/**
 * Highest tip ("mức cao nhất của tin làm căn cứ"): the best of the tips behind an achievement, or that there is none; as opposed to a
 * {@link TipLevel}, which one tip has, pending ones included.
 */
public enum HighestTip implements Coded {
    NONE,
    V0,
    V1,
    V2K,
    V2,
    V3,
    V4;

    @Override
    public String code() {
        return this == NONE ? "none" : name();
    }

    @Override
    public Sentence words() {
        return this == NONE
                ? Sentence.of("commendation/facts:tip_level.none")
                : TipLevel.of(name()).orElseThrow().words();
    }
}
